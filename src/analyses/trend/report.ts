import type { MethodPage, Report, ReportNote } from "../../report/tree";
import { percentText } from "../../report/percent";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { measureEntries, measureNotes } from "../measureWords";
import { closingEntries, keyEntry, sourceEntries } from "../methodEntries";
import { privacyEntry, privacyNotes } from "../protectedGroups";
import { findingNotes, keyNotes, placeOf } from "../surveyNotes";
import { trendCharts } from "./charts";
import type { TrendResult } from "./compute";
import { trendHeadlines } from "./headlines";
import { trendTables } from "./tables";

/** Below this many waves no direction can be proved. */
const fewestForDirection = 4;

/** How a trend reads as a report. */
export function trendReport(survey: Survey, result: TrendResult, context: ReportContext): Report {
  const { messages, date } = context;
  const { trend, common } = messages;
  const { cut, waves, measures, isTimeKnown, minimumGroup } = result;
  const note = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  return {
    analysis: "trend",
    status: "complete",
    language: messages.language,
    title: trend.title,
    subtitle: common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: trendHeadlines(result, messages),
    blocks: [
      ...trendCharts(result, messages),
      ...trendTables(survey, result, messages),
      ...keyNotes(survey, messages),
      ...(isTimeKnown ? [] : [note("unknown-time", trend.notes.unknownTime)]),
      ...(waves.length < fewestForDirection ? [note("few-waves", trend.notes.fewWaves)] : []),
      ...measureNotes(survey, measures, [cut], messages),
      ...privacyNotes([cut], minimumGroup, messages),
      ...findingNotes(measures.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function methodPage(survey: Survey, result: TrendResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { common, trend } = messages;
  const { method } = trend;
  const { waves, unit, splits, impacts, confidence, measures, minimumGroup } = result;
  const [first, last] = [waves[0]?.name ?? "", waves[waves.length - 1]?.name ?? ""];
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      ...(survey.questionnaire ? [keyEntry(survey, context)] : []),
      ...measureEntries(measures, messages),
      { term: method.timeTerm, text: method.time(waves.length, first, last, unit) },
      { term: common.method.confidence, text: common.interval(percentText(confidence)) },
      { term: method.changesTerm, text: method.changes },
      { term: method.slopeTerm, text: method.slope },
      { term: method.limitsTerm, text: method.limits },
      ...(splits.length > 0 ? [{ term: method.splitTerm, text: method.split }] : []),
      ...(impacts ? [{ term: method.impactsTerm, text: method.impacts(impacts.cuts.low, impacts.cuts.high) }] : []),
      privacyEntry(minimumGroup, messages),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
