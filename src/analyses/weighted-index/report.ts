import { percentText } from "../../report/percent";
import type { MethodPage, Report } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { itemKeyEntry } from "../itemKeyEntry";
import { closingEntries, sourceEntries } from "../methodEntries";
import { privacyEntry } from "../protectedGroups";
import { findingNotes, placeOf } from "../surveyNotes";
import { indexCharts } from "./charts";
import type { IndexResult } from "./compute";
import { indexHeadlines } from "./headlines";
import { followingTables } from "./liveTables";
import { indexNotes } from "./notes";
import { withWeightColumns } from "../weightColumns";
import { indexTables } from "./tables";

/** How an index reads as a report. */
export function indexReport(survey: Survey, result: IndexResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "index",
    status: "complete",
    language: messages.language,
    title: messages.weightedIndex.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: indexHeadlines(result, messages),
    blocks: [
      ...indexCharts(result, messages),
      ...followingTables(survey, result, withWeightColumns(indexTables(result, messages), messages), messages),
      ...indexNotes(survey, result, messages),
      ...findingNotes(result.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function methodPage(survey: Survey, result: IndexResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { common } = messages;
  const { method } = messages.weightedIndex;
  const { set, cuts, blocks, definition, missingRule, hasGiven } = result;
  const isMeasured = blocks.some(({ measured }) => measured.length > 0);
  const source = sourceEntries({ ...survey, ...(set && { scale: set.scale, scales: {} }) }, context);
  const weights = method.methods[result.method];
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...source.filter(({ term }) => set !== undefined || term !== common.method.scale),
      ...(set ? [itemKeyEntry(set, messages)] : []),
      { term: method.definition, text: method.definitionText[definition] },
      { term: method.weights, text: hasGiven ? `${method.given} ${weights}` : weights },
      { term: common.method.missing, text: method.missing[missingRule] },
      { term: method.room, text: method.roomText },
      ...(isMeasured ? [{ term: method.measured, text: method.measuredText }] : []),
      { term: common.method.confidence, text: common.interval(percentText(result.confidence)) },
      ...(cuts.length > 0 ? [{ term: common.method.tests, text: method.tests }, privacyEntry(result.minimumGroup, messages)] : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
