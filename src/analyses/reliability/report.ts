import { percentText } from "../../report/percent";
import type { MethodPage, Report } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, sourceEntries } from "../methodEntries";
import { findingNotes, keyNotes, placeOf } from "../surveyNotes";
import { surveyItemName } from "../surveyItemName";
import { reliabilityCharts } from "./charts";
import type { ReliabilityResult } from "./compute";
import { reliabilityHeadlines } from "./headlines";
import { reliabilityNotes } from "./notes";
import { reliabilityLiveRows } from "./liveRows";
import { reliabilityTables } from "./tables";

/** How a reliability result reads as a report. */
export function reliabilityReport(survey: Survey, result: ReliabilityResult, context: ReportContext): Report {
  const { messages, date } = context;
  const tables = reliabilityTables(result, messages, reliabilityLiveRows(survey, result, messages));
  return {
    analysis: "reliability",
    status: "complete",
    language: messages.language,
    title: messages.reliability.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: reliabilityHeadlines(survey, result, messages),
    blocks: [
      ...reliabilityCharts(result, tables, messages),
      ...tables,
      ...keyNotes(survey, messages),
      ...reliabilityNotes(survey, result, messages),
      ...findingNotes(result.set.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function methodPage(survey: Survey, result: ReliabilityResult, context: ReportContext): MethodPage {
  const { common, reliability, language } = context.messages;
  const { method } = reliability;
  const { items, scale } = result.set;
  const turned = items.filter(({ key }) => key === -1).map((item) => surveyItemName(item, language));
  const keys = turned.length === 0 ? common.method.keysNone : common.method.keysTurned(common.list(turned), scale.min + scale.max, 1);
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries({ ...survey, scale }, context),
      { term: common.method.keys, text: keys },
      { term: method.missing, text: method.missingText },
      { term: method.reliability, text: method.reliabilityText },
      { term: method.verdict, text: method.verdictText },
      { term: method.others, text: method.othersText },
      { term: method.items, text: method.itemsText },
      { term: method.evidence, text: method.evidenceText },
      { term: method.interval, text: method.intervalText(percentText(result.confidence)) },
      ...closingEntries(survey, method.references, context),
    ],
  };
}
