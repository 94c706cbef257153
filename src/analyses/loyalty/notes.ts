import type { Messages } from "../../i18n/messages";
import type { ReportNote } from "../../report/tree";
import { isHiddenStatus } from "../../survey/privacy/siblings";
import type { Survey } from "../../survey/survey";
import { privacyNotes } from "../protectedGroups";
import type { LoyaltyResult } from "./compute";
import { measureName } from "./measureTables";

/** Who answered, how the scale was taken, which way is good, who is in no group, and what is kept back. */
export function loyaltyNotes({ respondents }: Survey, result: LoyaltyResult, messages: Messages): readonly ReportNote[] {
  const { notes } = messages.loyalty;
  const { recommendation, measures, grid, cuts, minimumGroup } = result;
  const note = (id: string, text: string, tone: ReportNote["tone"] = "information"): ReportNote => ({ kind: "note", id, tone, text });
  const complaint = measures.find(({ measure }) => measure === "complaint");
  const hidesFigures = cuts.some(({ cut, promoters, measures: byMeasure }) =>
    [promoters, ...byMeasure].some((groups) =>
      groups.some(({ status }, place) => cut.groups[place]?.status === "shown" && isHiddenStatus(status)),
    ),
  );
  return [
    ...(recommendation ? scaleNotes(recommendation, messages, note) : []),
    note("answered", answeredText(respondents, result, messages)),
    ...(complaint ? [note("lower-is-better", notes.lowerIsBetter(measureName(complaint, messages)))] : []),
    ...(grid ? [note("answered-both", notes.both(grid.n, respondents))] : recommendation ? [note("no-grid", notes.noGrid)] : []),
    ...cuts
      .filter(({ cut }) => cut.outside > 0)
      .map(({ cut }, index) => note(`without-group-${index + 1}`, notes.outside(cut.outside, cut.column))),
    ...privacyNotes(
      cuts.map(({ cut }) => cut),
      minimumGroup,
      messages,
    ),
    ...(hidesFigures ? [note("hidden-figures", messages.privacy.notes.figures(minimumGroup))] : []),
  ];
}

/** One sentence for all questions together: how many answered each stands in the tables. */
function answeredText(respondents: number, { recommendation, measures }: LoyaltyResult, messages: Messages): string {
  const { notes } = messages.loyalty;
  const asked = [
    ...(recommendation ? [{ name: recommendation.header, n: recommendation.score.n }] : []),
    ...measures.map((measure) => ({ name: measureName(measure, messages), n: measure.share.n })),
  ];
  const [only] = asked;
  if (only && asked.length === 1) return notes.answered(only.name, only.n, respondents);
  const counts = asked.map(({ n }) => n);
  return notes.answeredEach(Math.min(...counts), Math.max(...counts), respondents);
}

function scaleNotes(
  { looksShort, header, map, scale }: NonNullable<LoyaltyResult["recommendation"]>,
  { loyalty }: Messages,
  note: (id: string, text: string, tone: ReportNote["tone"]) => ReportNote,
): readonly ReportNote[] {
  const { notes } = loyalty;
  return [
    ...(looksShort ? [note("short-scale", notes.short(header), "warning")] : []),
    ...(map ? [note("mapped", notes.mapped(header, map.promoters, map.detractors, scale.min, scale.max), "warning")] : []),
  ];
}
