import type { Messages } from "../../i18n/messages";
import type { MethodPage, Report, ReportChart, ReportNote } from "../../report/tree";
import { percentText } from "../../report/percent";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, sourceEntries } from "../methodEntries";
import { findingNotes, placeOf } from "../surveyNotes";
import type { ValueMapResult } from "./compute";
import { valueMapHeadlines } from "./headlines";
import { valueMapLiveRows } from "./liveRows";
import { hasWeights, valueMapTables } from "./tables";

/** How a value map reads as a report. */
export function valueMapReport(survey: Survey, result: ValueMapResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "value-map",
    status: "complete",
    language: messages.language,
    title: messages.valueMap.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: valueMapHeadlines(result, messages),
    blocks: [
      ...charts(result, messages),
      ...valueMapTables(result, messages, valueMapLiveRows(survey, result, messages)),
      ...notes(result, messages),
      ...findingNotes(result.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function charts(result: ValueMapResult, { valueMap, common }: Messages): readonly ReportChart[] {
  const words = valueMap.charts;
  return [
    {
      kind: "chart",
      type: "quadrant",
      id: "map",
      title: words.map,
      description: words.mapAlt,
      table: "suppliers",
      rows: result.suppliers.filter(({ advantage }) => advantage !== undefined).map(({ name }) => name),
      label: "supplier",
      x: "relativeCost",
      y: "relativeBenefit",
      crosshair: { table: "average", row: "average" },
      xTitle: words.x,
      yTitle: words.y,
      diagonal: words.diagonal,
      corners: { topLeft: words.topLeft, topRight: words.topRight, bottomLeft: words.bottomLeft, bottomRight: words.bottomRight },
    },
    {
      kind: "chart",
      type: "interval-bars",
      id: "advantage",
      title: words.advantage,
      description: words.advantageAlt,
      table: "suppliers",
      rows: result.suppliers.filter(({ low }) => low !== undefined).map(({ name }) => name),
      label: "supplier",
      number: "advantage",
      low: "ciLow",
      high: "ciHigh",
      axisTitle: words.advantageAxis,
      intervalTitle: common.interval(percentText(result.confidence)),
      order: "descending",
    },
  ];
}

function notes({ few, minimumGroup, outside, column }: ValueMapResult, { valueMap }: Messages): readonly ReportNote[] {
  return [
    ...(few.length > 0
      ? [{ kind: "note" as const, id: "few-raters", tone: "warning" as const, text: valueMap.notes.few(few, minimumGroup) }]
      : []),
    ...(outside > 0
      ? [{ kind: "note" as const, id: "without-supplier", tone: "information" as const, text: valueMap.notes.outside(outside, column) }]
      : []),
  ];
}

function methodPage(survey: Survey, result: ValueMapResult, context: ReportContext): MethodPage {
  const { common, valueMap } = context.messages;
  const { method } = valueMap;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      { term: method.value, text: method.valueText },
      { term: method.weights, text: hasWeights(result) ? method.given : method.equal },
      { term: method.intervals, text: method.intervalsText(percentText(result.confidence), result.resamples, result.seed) },
      ...(result.minimumGroup > 1 ? [{ term: method.few, text: method.fewText(result.minimumGroup) }] : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
