import { holm } from "../../stats/adjust/holm";
import type { MeanDifference } from "../../stats/welchT";
import { welchT } from "../../stats/welchT";
import type { Moments } from "../../stats/moments";
import { momentsOf } from "../../stats/moments";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { everybodyOutside } from "../../survey/privacy/protection";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { blockAnswers, degenerateAnswers } from "../degenerate";
import { pairedSurveyProblem } from "../pairedSurvey";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { scoreMoments } from "../scoreMoments";
import type { GapProfile } from "./gapProfile";
import { gapProfile } from "./gapProfile";
import type { GapColumns, GapScores } from "./gapScores";
import { gapScores } from "./gapScores";
import type { LineStatuses } from "./lineStatuses";
import { lineStatuses } from "./lineStatuses";

/** A group's gap against that of others, with p adjusted by Holm over its table. */
export interface GapDifference {
  readonly against: number;
  readonly test: MeanDifference;
  readonly pHolm: number;
}

export interface GroupGaps {
  readonly name: string;
  readonly members: readonly number[];
  readonly profile: GapProfile;
  /** What may be shown of it. */
  readonly statuses: LineStatuses;
  /** By dimension, then overall: against everyone else in a grouping, against the wave before in waves. */
  readonly dimensionDifferences: readonly (GapDifference | undefined)[];
  readonly overallDifference: GapDifference | undefined;
}

export interface Grouping {
  /** The header of the column. */
  readonly column: string;
  readonly groups: readonly GroupGaps[];
  readonly withoutGroup: number;
  readonly cut: ProtectedCut;
}

export interface ServqualResult {
  readonly missingRule: MissingRule;
  readonly confidence: number;
  /** Fewest answers that are shown as a group's. */
  readonly minimumGroup: number;
  readonly whole: GapProfile;
  readonly groupings: readonly Grouping[];
  readonly waves?: Grouping;
  /** How many respondents each missing rule keeps in the mean of the dimensions. */
  readonly keptByRule: Readonly<Record<MissingRule, number>>;
}

/**
 * SERVQUAL gaps: gap = perception - expectation, by item, dimension and overall, for all respondents, by group and by wave.
 *
 * Conventions: E and P paired by item and respondent; SD with n - 1; t intervals; Holm over items and over dimensions; a group is
 * compared with everyone outside it by Welch's t. With case weights means are weighted and every test takes Kish's effective n. Sources:
 * Parasuraman, Zeithaml and Berry (1988); Kish (1965).
 */
export function computeServqual(survey: Survey, raw: RawOptions): Outcome<ServqualResult> {
  const problem = pairedSurveyProblem(survey);
  if (problem) return problem;
  if (survey.questionnaire?.dimensions.length === 0) return { status: "refused", refusal: { code: "not-recognised" } };
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimumGroup = readMinimumGroup(reader);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const degenerate = degenerateAnswers(survey, blockAnswers(survey, ["expectation", "perception"]));
  if (degenerate) return degenerate;
  const scores = gapScores(survey, missingRule);
  const whole = gapProfile(scores, confidence);
  if (whole.items.every(({ moments }) => moments.n === 0)) return { status: "refused", refusal: { code: "no-complete-pairs" } };
  const { groups, wave } = survey.roles;
  const protection = protectedGroups(survey, wave === undefined ? groups : [...groups, wave], minimumGroup);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const { cuts } = protection;
  const waves = wave === undefined ? undefined : cuts[groups.length];
  const compare = (cut: ProtectedCut, against: "rest" | "before"): Grouping => grouped(cut, scores, confidence, minimumGroup, against);
  const kept = (rule: MissingRule): number =>
    rule === missingRule ? whole.overallDimensions.n : momentsOf(gapScores(survey, rule).overallDimensions.gap).n;
  const result: ServqualResult = {
    missingRule,
    confidence,
    minimumGroup,
    whole,
    groupings: cuts.slice(0, groups.length).map((cut) => compare(cut, "rest")),
    ...(waves && { waves: compare(waves, "before") }),
    keptByRule: { half: kept("half"), complete: kept("complete"), any: kept("any") },
  };
  return { status: "complete", result };
}

function grouped(cut: ProtectedCut, scores: GapScores, confidence: number, minimum: number, against: "rest" | "before"): Grouping {
  const { groups, column, outside } = cut;
  const others = groups.map((_, place) => (against === "before" ? (groups[place - 1]?.members ?? []) : everybodyOutside(cut, place)));
  const differences = (columns: GapColumns): (Omit<GapDifference, "pHolm"> | undefined)[] =>
    groups.map(({ members }, place) => {
      const own = (rows: readonly number[]): Moments => scoreMoments(columns.gap, scores.weights, rows).moments;
      const rest = own(others[place] ?? []);
      const test = welchT(own(members), rest, confidence);
      return test && { against: rest.mean, test };
    });
  const dimensionDifferences = adjustTogether(scores.dimensions.map(differences));
  const [overallDifferences = []] = adjustTogether([differences(scores.overallDimensions)]);
  const profiles = groups.map(({ members }) => gapProfile(scores, confidence, members));
  const statuses = lineStatuses(cut, scores, minimum);
  return {
    column,
    groups: groups.flatMap(({ name, members }, place) => {
      const [profile, itsStatuses] = [profiles[place], statuses[place]];
      if (!profile || !itsStatuses) return [];
      return {
        name,
        members,
        profile,
        statuses: itsStatuses,
        dimensionDifferences: dimensionDifferences.map((ofGroups) => ofGroups[place]),
        overallDifference: overallDifferences[place],
      };
    }),
    withoutGroup: outside,
    cut,
  };
}

function adjustTogether(table: readonly (readonly (Omit<GapDifference, "pHolm"> | undefined)[])[]): (GapDifference | undefined)[][] {
  const adjusted = holm(table.flat().map((difference) => difference?.test.p));
  let next = 0;
  return table.map((row) =>
    row.map((difference) => {
      const pHolm = adjusted[next++];
      return difference && pHolm !== undefined ? { ...difference, pHolm } : undefined;
    }),
  );
}
