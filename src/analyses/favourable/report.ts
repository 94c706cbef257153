import { percentText } from "../../report/percent";
import type { MethodPage, Report } from "../../report/tree";
import { minimumForOpenAnswers } from "../../survey/privacy/status";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { itemKeyEntry } from "../itemKeyEntry";
import { closingEntries, missingEntry, sourceEntries } from "../methodEntries";
import { privacyEntry } from "../protectedGroups";
import { findingNotes, placeOf } from "../surveyNotes";
import { withWeightColumns } from "../weightColumns";
import { favourableCharts } from "./charts";
import { crossedTables } from "./crossedTables";
import type { FavourableResult } from "./compute";
import { groupTables, lookupTables } from "./groupTables";
import { followingTables } from "./liveTables";
import { favourableHeadlines } from "./headlines";
import { favourableNotes } from "./notes";
import { withoutIdleNeutral } from "./neutralColumn";
import { openTables } from "./openTables";
import { favourableTables } from "./tables";

/** How favourable answers read as a report. */
export function favourableReport(survey: Survey, result: FavourableResult, context: ReportContext): Report {
  const { messages, date } = context;
  const made = [
    ...favourableTables(result, messages),
    ...groupTables(result, messages),
    ...crossedTables(result, messages),
    ...lookupTables(result, messages),
  ];
  const tables = followingTables(survey, result, withWeightColumns(withoutIdleNeutral(result, made), messages), messages);
  return {
    analysis: "favourable",
    status: "complete",
    language: messages.language,
    title: messages.favourable.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: favourableHeadlines(result, messages),
    blocks: [
      ...favourableCharts(result, messages),
      ...tables.filter(({ lookup }) => !lookup),
      ...openTables(result, messages),
      ...tables.filter(({ lookup }) => lookup),
      ...favourableNotes(survey, result, messages),
      ...findingNotes(result.set.findings, messages),
      methodPage(survey, result, context),
    ],
    ...(result.crossed && { releases: result.crossed.releases }),
  };
}

function methodPage(survey: Survey, result: FavourableResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { common, favourable } = messages;
  const { method } = favourable;
  const { groupings, open, minimumGroup, set } = result;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries({ ...survey, scale: set.scale }, context),
      itemKeyEntry(set, messages),
      { term: method.favourable, text: favourableText(result, context) },
      missingEntry(result.missingRule, context),
      { term: method.themes, text: method.themesText },
      { term: common.method.confidence, text: method.intervalText(percentText(result.confidence)) },
      ...(groupings.length > 0 ? [{ term: method.groups, text: method.groupsText }] : []),
      ...(result.crossed ? [{ term: method.crossed, text: method.crossedText }] : []),
      ...(result.advocacy ? [{ term: method.advocacy, text: method.advocacyText }] : []),
      ...(open.length > 0
        ? [{ term: method.open, text: method.openText(Math.max(minimumForOpenAnswers, minimumGroup), result.seed) }]
        : []),
      privacyEntry(minimumGroup, messages),
      ...closingEntries(survey, method.references, context),
    ],
  };
}

function favourableText({ set, boxes }: FavourableResult, { messages }: ReportContext): string {
  const { min, max } = set.scale;
  const middle = (min + max) / 2;
  const top = boxes === undefined ? Math.floor(middle) + 1 : max - boxes + 1;
  const bottom = boxes === undefined ? Math.ceil(middle) - 1 : min + boxes - 1;
  const range = (low: number, high: number): string => (low === high ? String(low) : `${low}–${high}`);
  const between = bottom + 1 <= top - 1 ? range(bottom + 1, top - 1) : undefined;
  return messages.favourable.method.favourableText(range(top, max), between, range(min, bottom));
}
