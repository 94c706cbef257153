import type { MethodPage, Report, ReportNote } from "../../report/tree";
import { percentText } from "../../report/percent";
import { defaultMinimumGroup } from "../../survey/privacy/status";
import { serviceGapPairs } from "../../survey/serviceGaps";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, missingEntry, sourceEntries } from "../methodEntries";
import { privacyEntry } from "../protectedGroups";
import { findingNotes, placeOf } from "../surveyNotes";
import { serviceGapsCharts } from "./charts";
import type { ServiceGapsResult } from "./compute";
import { serviceGapsHeadlines } from "./headlines";
import { ratings } from "./readRatings";
import { serviceGapsLiveRows } from "./liveRows";
import { serviceGapsTables } from "./tables";

/** How the service gaps read as a report. */
export function serviceGapsReport(survey: Survey, result: ServiceGapsResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "service-gaps",
    status: "complete",
    language: messages.language,
    title: messages.serviceGaps.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: serviceGapsHeadlines(survey, result, messages),
    blocks: [
      ...serviceGapsCharts(survey, result, messages),
      ...serviceGapsTables(result, messages, serviceGapsLiveRows(survey, result, messages)),
      ...notes(result, context),
      // Each row fills in its own columns only, so a column without answers is a rating that nobody gave, which a note tells already.
      ...findingNotes(
        survey.findings.filter(({ kind }) => kind !== "empty-column"),
        messages,
      ),
      methodPage(survey, result, context),
    ],
  };
}

function notes(result: ServiceGapsResult, { messages }: ReportContext): readonly ReportNote[] {
  const { notes: words, ratings: names } = messages.serviceGaps;
  const used = new Set(result.overall.filter(({ line }) => line.design === "fixed").flatMap(({ line }) => serviceGapPairs[line.gap]));
  const fixed = result.ratings.filter(
    ({ rating, level }) => level.n === 1 && used.has(rating) && (rating === "standard" || rating === "promised"),
  );
  const hidden = result.ratings.filter(({ isHidden }) => isHidden);
  const few = result.ratings.filter((one) => one.level.n < defaultMinimumGroup && !one.isHidden && !fixed.includes(one));
  const absent = ratings.filter((rating) => !result.ratings.some((given) => given.rating === rating));
  const note = (id: string, tone: ReportNote["tone"], is: boolean, text: () => string): readonly ReportNote[] =>
    is ? [{ kind: "note", id, tone, text: text() }] : [];
  return [
    ...note("few-people", "warning", few.length > 0, () =>
      words.few(few.map(({ rating, level }) => ({ name: names[rating], n: level.n }))),
    ),
    ...note("hidden-people", "information", hidden.length > 0, () =>
      words.hidden(
        hidden.map(({ rating }) => names[rating]),
        result.minimumGroup,
      ),
    ),
    ...note("fixed", "information", fixed.length > 0, () => words.fixed(fixed.map(({ rating }) => names[rating]))),
    ...note("absent", "information", absent.length > 0, () => words.absent(absent.map((rating) => names[rating]))),
    ...note("strange", "warning", result.strange.length > 0, () => words.strange(result.strange)),
  ];
}

function methodPage(survey: Survey, result: ServiceGapsResult, context: ReportContext): MethodPage {
  const { common, serviceGaps } = context.messages;
  const { method } = serviceGaps;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      { term: method.gaps, text: method.gapsText },
      { term: method.levels, text: method.levelsText },
      missingEntry(result.missingRule, context),
      { term: common.method.confidence, text: common.interval(percentText(result.confidence)) },
      { term: common.method.tests, text: method.tests },
      privacyEntry(result.minimumGroup, context.messages),
      { term: method.advice, text: method.adviceText },
      ...closingEntries(survey, method.references, context),
    ],
  };
}
