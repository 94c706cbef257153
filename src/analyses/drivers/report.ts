import { percentText } from "../../report/percent";
import type { MethodPage, Report } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, keyEntry, missingEntry, sourceEntries } from "../methodEntries";
import { findingNotes, keyNotes, placeOf } from "../surveyNotes";
import { driversCharts } from "./charts";
import type { DriversResult } from "./compute";
import { driversHeadlines } from "./headlines";
import { driversLiveRows } from "./liveRows";
import { driversNotes } from "./notes";
import { driversTables } from "./tables";

/** How a drivers result reads as a report. */
export function driversReport(survey: Survey, result: DriversResult, context: ReportContext): Report {
  const { messages, date } = context;
  const { usesKeys, findings } = result.columns;
  return {
    analysis: "drivers",
    status: "complete",
    language: messages.language,
    title: messages.drivers.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: driversHeadlines(survey, result, messages),
    blocks: [
      ...driversCharts(result, messages),
      ...driversTables(result, messages, driversLiveRows(survey, result, messages)),
      ...(usesKeys ? keyNotes(survey, messages) : []),
      ...driversNotes(survey, result, messages),
      ...findingNotes(findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function methodPage(survey: Survey, result: DriversResult, context: ReportContext): MethodPage {
  const { common, drivers } = context.messages;
  const { method } = drivers;
  const { columns, confidence, resampled, seed, pairs, impacts } = result;
  const { scale, outcome, level, usesKeys } = columns;
  const { questionnaire: _recognised, ...unrecognised } = survey;
  const source = sourceEntries(usesKeys ? survey : { ...unrecognised, ...(scale && { scale }) }, context);
  const interval = resampled ? method.intervalText(percentText(confidence), resampled.resamples, seed, resampled.pairs) : method.noInterval;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...source.filter(({ term }) => scale !== undefined || term !== common.method.scale),
      ...(usesKeys ? [keyEntry(survey, context)] : []),
      { term: method.outcome, text: method.outcomeText(outcome.header, outcome.scale) },
      { term: method.drivers, text: method.levels[level] },
      ...(level === "dimensions" ? [missingEntry(result.missingRule, context)] : []),
      { term: method.missing, text: method.missingText },
      { term: method.model, text: method.modelText },
      { term: method.importance, text: method.importanceText(drivers.methods[result.method], pairs === undefined) },
      { term: method.interval, text: interval },
      ...(scale ? [{ term: method.priority, text: method.priorityText }] : []),
      ...(impacts ? [{ term: method.impacts, text: method.impactsText(impacts.cuts.low, impacts.cuts.high) }] : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
