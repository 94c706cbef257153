import type { AnswerScale } from "../../survey/answerScale";
import { OptionReader } from "../../survey/optionReader";
import type { Dimension, Item } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { blocksProblem } from "../blocksProblem";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import type { RatioCut } from "./ratioGroups";
import { ratioGroups } from "./ratioGroups";
import type { RatioLine, RatioPair } from "./ratioLine";
import { ratioColumns, ratioLine } from "./ratioLine";

/** Whether answers become scores of 0 to 100 before they are divided. */
export const scaleToHundred = ["no", "yes"] as const;

export interface RatioResult {
  readonly items: readonly { readonly item: Item; readonly line: RatioLine }[];
  /** Empty where there are fewer than two. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly line: RatioLine }[];
  readonly overall: RatioLine;
  readonly cuts: readonly RatioCut[];
  /** Of the answers. */
  readonly scale: AnswerScale;
  readonly isTo100: boolean;
  readonly confidence: number;
  readonly minimumGroup: number;
  /** Items that lack one of the two columns. */
  readonly leftOut: readonly Item[];
}

export const expectedBlock = "expectation";
const perceivedBlocks = ["perception", "satisfaction"] as const;

/** To be named where neither is there: its questions are the user's own. */
const ownBlock = "satisfaction";

/** The block of what is divided by what was expected; undefined where there is none. */
export function perceivedBlockOf({ roles }: Survey): (typeof perceivedBlocks)[number] | undefined {
  return perceivedBlocks.find((block) => roles.blocks[block]?.some((column) => column !== undefined));
}

/**
 * The satisfaction ratio of each item, each dimension and everything together: perceived over expected.
 *
 * Conventions: keyed answers, paired by respondent and item; undefined where the expected level is not above zero; the mean of a
 * respondent's ratios with a t interval over respondents, and the ratio of the means over all ratings; bands of single ratings exact. A
 * group against everybody outside it, a wave against the one before, by Welch's t of respondents' mean ratios, p by Holm. With case weights
 * means and shares are weighted, and tests take Kish's effective n.
 */
export function computeRatios(survey: Survey, raw: RawOptions): Outcome<RatioResult> {
  const perceivedBlock = perceivedBlockOf(survey);
  const problem = blocksProblem(survey, [expectedBlock, perceivedBlock ?? ownBlock]);
  if (problem || perceivedBlock === undefined)
    return problem ?? { status: "incomplete", incomplete: { code: "choose-blocks", blocks: [expectedBlock, ownBlock] } };
  const reader = new OptionReader(
    typeof raw["scaleTo100"] === "boolean" ? { ...raw, scaleTo100: raw["scaleTo100"] ? "yes" : "no" } : raw,
    survey.columns.map(({ header }) => header),
  );
  const isTo100 = reader.choice("scaleTo100", scaleToHundred, "no") === "yes";
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimum = readMinimumGroup(reader);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const { questionnaire, answers, roles } = survey;
  const scale = survey.scales[perceivedBlock] ?? survey.scale;
  const read = (questionnaire?.items ?? []).map((item, index) => {
    const [perceived, expected] = [answers.blocks[perceivedBlock]?.[index], answers.blocks[expectedBlock]?.[index]];
    return { item, pair: perceived && expected ? { perceived, expected } : undefined };
  });
  const paired = read.flatMap(({ item, pair }) => (pair ? [{ item, pair }] : []));
  if (paired.length === 0) return { status: "incomplete", incomplete: { code: "choose-blocks", blocks: [expectedBlock, perceivedBlock] } };
  const columnsOf = (pairs: readonly RatioPair[]): ReturnType<typeof ratioColumns> =>
    ratioColumns(pairs, isTo100 ? scale : undefined, answers.weight);
  const whole = columnsOf(paired.map(({ pair }) => pair));
  const overall = ratioLine(whole, confidence);
  if (overall.gap.n === 0) return { status: "refused", refusal: { code: "no-complete-pairs" } };
  if (overall.ratio.n === 0) return { status: "refused", refusal: { code: "no-ratios", isTo100 } };
  if (overall.ratio.n < minimum) return { status: "refused", refusal: { code: "too-few-answers", n: overall.ratio.n, needed: minimum } };
  const protection = protectedGroups(survey, roles.wave === undefined ? roles.groups : [...roles.groups, roles.wave], minimum);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const named = (questionnaire?.dimensions ?? []).flatMap((dimension) => {
    const own = paired.filter(({ item }) => item.dimension === dimension.id).map(({ pair }) => pair);
    return own.length === 0 ? [] : [{ dimension, line: ratioLine(columnsOf(own), confidence) }];
  });
  const result: RatioResult = {
    items: paired.map(({ item, pair }) => ({ item, line: ratioLine(columnsOf([pair]), confidence) })),
    dimensions: named.length > 1 ? named : [],
    overall,
    cuts: protection.cuts.map((cut, place) =>
      ratioGroups(cut, whole, place === roles.groups.length ? "before" : "rest", confidence, minimum),
    ),
    scale,
    isTo100,
    confidence,
    minimumGroup: minimum,
    leftOut: read.flatMap(({ item, pair }) => (pair ? [] : [item])),
  };
  return { status: "complete", result };
}
