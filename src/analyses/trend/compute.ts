import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { ProtectedCut, ProtectedGroup } from "../../survey/privacy/protection";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import type { Measures } from "../measures";
import { readMeasures } from "../measures";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { isUnfinished } from "../unfinished";
import type { GapSplit } from "./gapSplits";
import { gapSplits } from "./gapSplits";
import { pairedScores } from "./pairedScores";
import type { Slopes } from "./slopes";
import { slopesOf } from "./slopes";
import type { MeasureTrend } from "./waveLines";
import { measureTrend } from "./waveLines";
import type { WaveUnit } from "./waveTimes";
import { waveTimes } from "./waveTimes";
import type { WaveImpacts } from "./waveImpacts";
import { waveImpacts } from "./waveImpacts";

/** One wave, with its place in time: 1 is the first. */
export interface Wave extends ProtectedGroup {
  readonly position: number;
}

export interface TrendSettings {
  /** In order of time. */
  readonly waves: readonly Wave[];
  readonly cut: ProtectedCut;
  readonly confidence: number;
  readonly minimumGroup: number;
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
}

export interface TrendResult extends TrendSettings {
  readonly measures: Measures;
  readonly unit: WaveUnit;
  /** False where the names of the waves say nothing of time. */
  readonly isTimeKnown: boolean;
  readonly main: MeasureTrend;
  readonly slopes: Slopes;
  /** Dimensions or items. */
  readonly parts: readonly MeasureTrend[];
  /** The overall gap, where expectation is asked too. */
  readonly gap?: MeasureTrend;
  readonly splits: readonly GapSplit[];
  /** Asymmetric impact of the parts on the outcome, where there is one and the waves are big enough. */
  readonly impacts?: WaveImpacts;
}

const fewestWaves = 2;

/**
 * Follows a score over the waves of a survey: each wave with its interval, its change since the wave before and since the first, the
 * slope over all of them, and of a gap what perception and what expectation did.
 *
 * Conventions: waves are independent samples; SD with n - 1; Welch's t; Holm over the changes of a table. Sources: Welch (1947), Holm
 * (1979), Shewhart (1931).
 */
export function computeTrend(survey: Survey, raw: RawOptions): Outcome<TrendResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimumGroup = readMinimumGroup(reader);
  const measures = readMeasures(survey, reader, missingRule, minimumGroup);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (isUnfinished(measures)) return measures;
  const { wave } = survey.roles;
  if (wave === undefined) return { status: "incomplete", incomplete: { code: "choose-wave" } };
  const protection = protectedGroups(survey, [wave], minimumGroup);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const [cut] = protection.cuts;
  if (!cut) return { status: "incomplete", incomplete: { code: "choose-wave" } };
  const { positions, order, unit, isKnown } = waveTimes(cut.groups.map(({ name }) => name));
  const waves = order.flatMap((place): Wave[] => {
    const [group, position] = [cut.groups[place], positions[place]];
    return group && position !== undefined ? [{ ...group, position }] : [];
  });
  const { weight: weights } = survey.answers;
  const settings: TrendSettings = { waves, cut, confidence, minimumGroup, ...(weights && { weights }) };
  const main = measureTrend(measures.main, settings);
  const answered = main.lines.filter(({ score }) => score.n > 0).length;
  if (answered < fewestWaves)
    return { status: "refused", refusal: { code: "too-few-groups", column: cut.column, groups: answered, needed: fewestWaves } };
  const paired = pairedScores(survey, missingRule);
  const [gap] = paired;
  const impacts = waveImpacts(survey, measures, settings);
  const result: TrendResult = {
    ...settings,
    measures,
    unit,
    isTimeKnown: isKnown,
    main,
    slopes: slopesOf(main, settings),
    parts: measures.parts.map((part) => measureTrend(part, settings)),
    ...(gap && { gap: measureTrend(gap.measure, settings) }),
    splits: gapSplits(paired, settings),
    ...(impacts && { impacts }),
  };
  return { status: "complete", result };
}
