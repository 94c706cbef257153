import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import type { MethodPage, Report, ReportNote } from "../../report/tree";
import { isHiddenStatus } from "../../survey/privacy/siblings";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { itemKeyEntry } from "../itemKeyEntry";
import { closingEntries, missingEntry, sourceEntries } from "../methodEntries";
import { privacyEntry, privacyNotes } from "../protectedGroups";
import { findingNotes, placeOf } from "../surveyNotes";
import { scorecardCharts } from "./charts";
import type { ScorecardResult } from "./compute";
import { scorecardHeadlines } from "./headlines";
import { withWeightColumns } from "../weightColumns";
import { followingTables } from "./liveTables";
import { scorecardTables } from "./tables";

/** How a scorecard reads as a report. */
export function scorecardReport(survey: Survey, result: ScorecardResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "scorecard",
    status: "complete",
    language: messages.language,
    title: messages.scorecard.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: scorecardHeadlines(result, messages),
    blocks: [
      ...scorecardCharts(result, messages),
      ...followingTables(survey, result, withWeightColumns(scorecardTables(result, messages), messages), messages),
      ...notesOf(survey, result, messages),
      ...findingNotes(result.set.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function notesOf(survey: Survey, result: ScorecardResult, messages: Messages): readonly ReportNote[] {
  const { notes } = messages.scorecard;
  const { whole, order, groupings, set, minimumGroup } = result;
  const information = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  const orphans = set.items.filter(({ dimension }) => dimension === undefined).length;
  const hidesFigures = groupings.some(({ groups, cut }) =>
    groups.some(
      ({ statuses }, place) => cut.groups[place]?.status === "shown" && [statuses.overall, ...statuses.themes].some(isHiddenStatus),
    ),
  );
  return [
    information("raters", notes.raters(survey.respondents, whole.overall.n, result.missingRule)),
    ...(whole.overall.n === 1 ? [information("single-rater", notes.single)] : []),
    ...(order.p === undefined || order.agreement === undefined
      ? []
      : [
          information(
            "order",
            notes.order(order.n, formatted(order.agreement, "statistic"), messages.measures.p(formatted(order.p, "probability"))),
          ),
        ]),
    ...(survey.weighting ? [information("ranks-unweighted", messages.weighting.notes.ranks)] : []),
    ...(orphans > 0 ? [information("without-category", notes.withoutCategory(orphans))] : []),
    ...groupings
      .filter(({ cut }) => cut.outside > 0)
      .map(({ cut }, index) => information(`without-group-${index + 1}`, notes.withoutGroup(cut.outside, cut.column))),
    ...privacyNotes(
      groupings.map(({ cut }) => cut),
      minimumGroup,
      messages,
    ),
    ...(hidesFigures ? [information("hidden-figures", messages.privacy.notes.figures(minimumGroup))] : []),
  ];
}

function methodPage(survey: Survey, result: ScorecardResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { common, scorecard } = messages;
  const { method } = scorecard;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries({ ...survey, scale: result.set.scale }, context),
      itemKeyEntry(result.set, messages),
      missingEntry(result.missingRule, context),
      { term: method.totals, text: method.totalsText },
      { term: method.percent, text: method.percentText(result.set.scale.min) },
      { term: common.method.confidence, text: method.intervalText(percentText(result.confidence)) },
      { term: common.method.tests, text: method.testsText },
      { term: method.whole, text: method.wholeText },
      ...(result.groupings.length > 0 ? [privacyEntry(result.minimumGroup, messages)] : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
