import { percentText } from "../../report/percent";
import type { MethodPage, Report, ReportNote } from "../../report/tree";
import { itemName } from "../../survey/itemName";
import { isHiddenStatus } from "../../survey/privacy/siblings";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, keyEntry, sourceEntries } from "../methodEntries";
import { privacyEntry, privacyNotes } from "../protectedGroups";
import { findingNotes, keyNotes, placeOf } from "../surveyNotes";
import { ratioCharts } from "./charts";
import type { RatioResult } from "./compute";
import { ratioHeadlines } from "./headlines";
import { ratioLiveRows } from "./liveRows";
import { withWeightColumns } from "../weightColumns";
import { ratioTables } from "./tables";

/** How satisfaction ratios read as a report. */
export function ratioReport(survey: Survey, result: RatioResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "satisfaction-ratio",
    status: "complete",
    language: messages.language,
    title: messages.satisfactionRatio.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: ratioHeadlines(result, messages),
    blocks: [
      ...ratioCharts(result, messages),
      ...withWeightColumns(ratioTables(result, messages, ratioLiveRows(survey, result, messages)), messages),
      ...keyNotes(survey, messages),
      ...notes(survey, result, context),
      ...findingNotes(survey.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function notes(survey: Survey, result: RatioResult, { messages }: ReportContext): readonly ReportNote[] {
  const { notes: words } = messages.satisfactionRatio;
  const { overall, scale, isTo100, leftOut, cuts, minimumGroup } = result;
  const { withoutRatio } = overall.ratings;
  const note = (id: string, text: string, tone: ReportNote["tone"] = "information"): ReportNote => ({ kind: "note", id, tone, text });
  const hidesFigures = cuts.some(({ cut, groups }) =>
    groups.some(({ status }, place) => cut.groups[place]?.status === "shown" && isHiddenStatus(status)),
  );
  return [
    note("respondents-kept", words.kept(overall.ratio.n, survey.respondents)),
    ...(isTo100
      ? [note("scores", words.to100(scale.min))]
      : scale.min === 0
        ? []
        : [note("not-scale-free", words.notFree(scale.min, scale.max))]),
    ...(withoutRatio > 0 ? [note("without-ratio", words.without(withoutRatio))] : []),
    ...(leftOut.length > 0 ? [note("left-out", words.leftOut(leftOut.map((item) => itemName(item, messages.language))), "warning")] : []),
    ...cuts
      .filter(({ cut }) => cut.outside > 0)
      .map(({ cut }, index) => note(`without-group-${index + 1}`, words.outside(cut.outside, cut.column))),
    ...privacyNotes(
      cuts.map(({ cut }) => cut),
      minimumGroup,
      messages,
    ),
    ...(hidesFigures ? [note("hidden-figures", messages.privacy.notes.figures(minimumGroup))] : []),
  ];
}

function methodPage(survey: Survey, result: RatioResult, context: ReportContext): MethodPage {
  const { common, satisfactionRatio } = context.messages;
  const { method } = satisfactionRatio;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      keyEntry(survey, context),
      { term: method.ratio, text: result.isTo100 ? method.to100Text : method.ratioText },
      { term: method.bands, text: method.bandsText },
      { term: method.averages, text: method.averagesText },
      { term: method.gap, text: method.gapText },
      { term: common.method.confidence, text: common.interval(percentText(result.confidence)) },
      ...(result.cuts.length > 0
        ? [{ term: common.method.tests, text: method.tests }, privacyEntry(result.minimumGroup, context.messages)]
        : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
