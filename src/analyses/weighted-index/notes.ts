import type { Messages } from "../../i18n/messages";
import type { ReportNote } from "../../report/tree";
import { isHiddenStatus } from "../../survey/privacy/siblings";
import type { Survey } from "../../survey/survey";
import { privacyNotes } from "../protectedGroups";
import { surveyItemName } from "../surveyItemName";
import type { IndexResult } from "./compute";
import { blockName } from "./tables";

/** Who has a score, which index it is, what is exact, odd weights, who is in no group, and what is kept back. */
export function indexNotes({ respondents, weighting }: Survey, result: IndexResult, messages: Messages): readonly ReportNote[] {
  const { notes } = messages.weightedIndex;
  const { overall, missingRule, definition, scale, blocks, cuts, minimumGroup, method } = result;
  const note = (id: string, text: string, tone: ReportNote["tone"] = "information"): ReportNote => ({ kind: "note", id, tone, text });
  const negative = [
    ...blocks.flatMap((block) => (block.weight < 0 ? [blockName(block, messages)] : [])),
    ...blocks.flatMap(({ rated }) => rated.flatMap(({ weight, item }) => (weight < 0 ? [surveyItemName(item, messages.language)] : []))),
  ];
  const isTen = scale?.min === 1 && scale.max === 10;
  const hidesFigures = cuts.some(({ cut, overall: whole, blocks: lines }) =>
    [whole, ...lines.map(({ groups }) => groups)].some((groups) =>
      groups.some(({ status }, place) => cut.groups[place]?.status === "shown" && isHiddenStatus(status)),
    ),
  );
  return [
    ...(overall.line.n === undefined ? [] : [note("respondents-kept", notes.kept(overall.line.n, respondents, missingRule))]),
    ...(definition === "ten-times" ? [note("definition", notes.tenTimes)] : isTen ? [note("definition", notes.scaleEnds)] : []),
    ...(blocks.some(({ measured }) => measured.length > 0) && overall.scores ? [note("measured-exact", notes.measured)] : []),
    ...(weighting && method !== "equal" ? [note("weights-derived", messages.weighting.notes.derived)] : []),
    ...(negative.length > 0 ? [note("negative-weights", notes.negative(negative), "warning")] : []),
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
