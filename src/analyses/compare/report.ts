import type { MethodPage, Report, ReportNote } from "../../report/tree";
import { percentText } from "../../report/percent";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { measureEntries, measureNotes } from "../measureWords";
import { closingEntries, keyEntry, sourceEntries } from "../methodEntries";
import { privacyEntry, privacyNotes } from "../protectedGroups";
import { findingNotes, keyNotes, placeOf } from "../surveyNotes";
import { withWeightColumns } from "../weightColumns";
import { compareCharts } from "./charts";
import type { CompareResult } from "./compute";
import { compareHeadlines } from "./headlines";
import { compareTables } from "./tables";

/** How a comparison of groups reads as a report. */
export function compareReport(survey: Survey, result: CompareResult, context: ReportContext): Report {
  const { messages, date } = context;
  const { compare, common } = messages;
  const { comparisons, measures, method, weights, minimumGroup } = result;
  const cuts = comparisons.map(({ cut }) => cut);
  const note = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  return {
    analysis: "compare",
    status: "complete",
    language: messages.language,
    title: compare.title,
    subtitle: common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: compareHeadlines(result, messages),
    blocks: [
      ...compareCharts(result, messages),
      ...withWeightColumns(compareTables(survey, result, messages), messages),
      ...keyNotes(survey, messages),
      note("pair-order", compare.notes.order),
      ...(weights && method === "kruskal-wallis" ? [note("ranks-unweighted", compare.notes.unweightedRanks)] : []),
      ...measureNotes(survey, measures, cuts, messages),
      ...privacyNotes(cuts, minimumGroup, messages),
      ...findingNotes(measures.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function methodPage(survey: Survey, result: CompareResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { common, compare } = messages;
  const { method } = compare;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      ...(survey.questionnaire ? [keyEntry(survey, context)] : []),
      ...measureEntries(result.measures, messages),
      { term: common.method.confidence, text: common.interval(percentText(result.confidence)) },
      { term: method.groupsTerm, text: method.tests[result.method] },
      { term: method.adjustmentTerm, text: method.adjustments[result.adjustment] },
      { term: method.restTerm, text: method.rest },
      privacyEntry(result.minimumGroup, messages),
      ...closingEntries(survey, method.references[result.method], context),
    ],
  };
}
