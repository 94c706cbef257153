import { holm } from "../../stats/adjust/holm";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { Dimension, Item } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { ToleranceAnswers } from "../../survey/toleranceMoments";
import { toleranceMomentsOf } from "../../survey/toleranceMoments";
import type { ZoneOfTolerance } from "../../survey/zoneOfTolerance";
import { zoneOfTolerance } from "../../survey/zoneOfTolerance";
import type { Outcome, RawOptions } from "../analysis";
import { blocksProblem } from "../blocksProblem";
import { scoreMoments } from "../scoreMoments";
import { completeTriples, zoneScores } from "./zoneScores";

/** What becomes of answers whose minimum lies above the desired level. */
export type InconsistentRule = "keep" | "leave-out";
export const inconsistentRules: readonly InconsistentRule[] = ["keep", "leave-out"];

/** Less than this is rounding, and no respondent. */
const noShare = 1e-9;

export const zoneBlocks = ["minimum", "desired", "perceived"] as const;

/** One line of the report, with p adjusted by Holm over the lines of its table. */
export interface ZoneLine {
  readonly zone: ZoneOfTolerance & {
    /** With case weights: Kish's effective n of the adequacy, and its linearised standard error. */
    readonly effectiveN?: number;
    readonly seLinearised?: number;
  };
  readonly adequacyP?: number;
  readonly superiorityP?: number;
  /** Share of respondents with all three answers who contradict themselves and so stand in no zone. */
  readonly unplaced?: number;
}

export interface ZoneResult {
  readonly inconsistentRule: InconsistentRule;
  readonly missingRule: MissingRule;
  readonly confidence: number;
  readonly items: readonly { readonly item: Item; readonly line: ZoneLine }[];
  readonly dimensions: readonly { readonly dimension: Dimension; readonly line: ZoneLine }[];
  readonly overall: ZoneLine;
  /** Items that lack one of the three columns. */
  readonly leftOut: readonly Item[];
  /** Answers whose minimum lies above the desired level, of those with both, and the respondents who gave one. */
  readonly inconsistent: { readonly answers: number; readonly of: number; readonly respondents: number };
}

/**
 * The zone of tolerance of each item, each dimension and overall.
 *
 * Conventions: adequacy and superiority paired by respondent; a dimension's levels are a respondent's means over the items with all three
 * answers; overall is the mean of the dimensions for respondents who have all, or of the items where there are fewer than two dimensions. With case
 * weights means and shares are weighted, and tests take Kish's effective n.
 * Source: Parasuraman, Zeithaml and Berry (1994).
 */
export function computeZone(survey: Survey, raw: RawOptions): Outcome<ZoneResult> {
  const problem = blocksProblem(survey, zoneBlocks);
  if (problem) return problem;
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const inconsistentRule = reader.choice("inconsistent", inconsistentRules, "keep");
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const { questionnaire, answers } = survey;
  const leaveOutInconsistent = inconsistentRule === "leave-out";
  const read = (questionnaire?.items ?? []).map((item, index) => {
    const [minimum, desired, perceived] = zoneBlocks.map((block) => answers.blocks[block]?.[index]);
    return { item, levels: minimum && desired && perceived ? { minimum, desired, perceived } : undefined };
  });
  const complete = read.flatMap(({ item, levels }) => (levels ? [{ item, levels }] : []));
  if (complete.length === 0) return { status: "incomplete", incomplete: { code: "choose-blocks", blocks: zoneBlocks } };
  const { weight: weights } = answers;
  const zoneOf = (levels: ToleranceAnswers, leaveOut = false): ZoneOfTolerance => {
    const moments = toleranceMomentsOf(levels, { leaveOutInconsistent: leaveOut, ...(weights && { weights }) });
    const zone = zoneOfTolerance(moments, confidence);
    return weights ? withPeople(zone, levels, leaveOut, weights) : zone;
  };
  const lines = adjusted(complete.map(({ levels }) => zoneOf(levels, leaveOutInconsistent)));
  const triples = complete.map(({ item, levels }) => ({ item, levels: completeTriples(levels, leaveOutInconsistent) }));
  const scored = (questionnaire?.dimensions ?? []).flatMap((dimension) => {
    const own = triples.filter(({ item }) => item.dimension === dimension.id).map(({ levels }) => levels);
    return own.length === 0 ? [] : [{ dimension, scores: zoneScores(own, missingRule) }];
  });
  const dimensionLines = adjusted(scored.map(({ scores }) => zoneOf(scores)));
  const overall =
    scored.length > 1
      ? zoneScores(
          scored.map(({ scores }) => scores),
          "complete",
        )
      : zoneScores(
          triples.map(({ levels }) => levels),
          missingRule,
        );
  return {
    status: "complete",
    result: {
      inconsistentRule,
      missingRule,
      confidence,
      items: complete.flatMap(({ item }, index) => ({ item, line: lines[index] as ZoneLine })),
      dimensions: scored.flatMap(({ dimension }, index) => ({ dimension, line: dimensionLines[index] as ZoneLine })),
      overall: lineOf(zoneOf(overall)),
      leftOut: read.flatMap(({ item, levels }) => (levels ? [] : [item])),
      inconsistent: inconsistentAnswers(complete.map(({ levels }) => levels)),
    },
  };
}

function adjusted(zones: readonly ZoneOfTolerance[]): ZoneLine[] {
  const adequacy = holm(zones.map((zone) => zone.adequacy.p));
  const superiority = holm(zones.map((zone) => zone.superiority.p));
  return zones.map((zone, index) => {
    const [adequacyP, superiorityP] = [adequacy[index], superiority[index]];
    return { ...lineOf(zone), ...(adequacyP !== undefined && { adequacyP }), ...(superiorityP !== undefined && { superiorityP }) };
  });
}

/** The zone with the number of people behind its adequacy, and what their weights cost. */
function withPeople(zone: ZoneOfTolerance, levels: ToleranceAnswers, leaveOut: boolean, weights: Float64Array): ZoneLine["zone"] {
  const { minimum, desired, perceived } = levels;
  const adequacy = perceived.map((felt, row) => {
    const [least, wished] = [minimum[row] as number, desired[row] as number];
    return leaveOut && least > wished ? NaN : felt - least;
  });
  const { n, effectiveN, seLinearised } = scoreMoments(adequacy, weights);
  const weighted = { ...(effectiveN !== undefined && { effectiveN }), ...(seLinearised !== undefined && { seLinearised }) };
  return { ...zone, adequacy: { ...zone.adequacy, n }, ...weighted };
}

function lineOf(zone: ZoneLine["zone"]): ZoneLine {
  const { shares, respondents, effectiveN } = zone;
  if (!shares) return { zone };
  if (effectiveN !== undefined) {
    const unplaced = 1 - (shares.below + shares.within + shares.above);
    return { zone, unplaced: unplaced < noShare ? 0 : unplaced };
  }
  const placed = Math.round((shares.below + shares.within + shares.above) * respondents);
  return { zone, unplaced: (respondents - placed) / respondents };
}

function inconsistentAnswers(items: readonly ToleranceAnswers[]): ZoneResult["inconsistent"] {
  const respondents = new Set<number>();
  let [answers, of] = [0, 0];
  for (const { minimum, desired } of items) {
    minimum.forEach((least, respondent) => {
      const wished = desired[respondent] as number;
      if (Number.isNaN(least + wished)) return;
      of++;
      if (least <= wished) return;
      answers++;
      respondents.add(respondent);
    });
  }
  return { answers, of, respondents: respondents.size };
}
