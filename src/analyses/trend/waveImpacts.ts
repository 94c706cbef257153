import { holm } from "../../stats/adjust/holm";
import type { AsymmetricImpact, PenaltyReward } from "../../stats/importance/asymmetricImpact";
import type { ModelledCoefficient } from "../../stats/regression/coefficientChange";
import { coefficientChange } from "../../stats/regression/coefficientChange";
import type { Coefficient } from "../../stats/regression/regression";
import type { TwoSampleT } from "../../stats/welchT";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Survey } from "../../survey/survey";
import type { Impacts } from "../asymmetricImpacts";
import { asymmetricImpacts, cutsOf } from "../asymmetricImpacts";
import type { Measure, Measures } from "../measures";
import { measureStatuses } from "../measureStatuses";
import type { TrendSettings, Wave } from "./compute";

/** How the penalty or the reward of a part has changed since the first wave that is big enough. */
export interface ContrastChange extends TwoSampleT {
  /** By Holm over all changes of penalties and rewards. */
  readonly pHolm: number;
}

/** What low and high answers on one part went with in one wave. */
export interface WaveImpact {
  readonly part: Measure;
  readonly wave: Wave;
  readonly status: GroupStatus;
  /** Absent where the wave is too small for the model, or kept back. */
  readonly impact?: AsymmetricImpact;
  /** Absent for the first wave with a model. */
  readonly penaltyChange?: ContrastChange;
  readonly rewardChange?: ContrastChange;
}

export interface WaveImpacts {
  /** The header of the outcome. */
  readonly outcome: string;
  readonly cuts: Impacts["cuts"];
  /** Part by part, within a part in order of time. */
  readonly lines: readonly WaveImpact[];
}

/** Respondents that a wave needs for each penalty and each reward. */
export const rowsAContrast = 10;

/** A penalty or reward rests on at least so many low or high answers. */
export const fewestInContrast = 10;

const fewestWaves = 2;

interface WaveModel {
  readonly found: PenaltyReward;
  readonly df: number;
}

/**
 * The asymmetric impact of each part of the score on the outcome, wave by wave: what once delighted may be taken for granted later.
 *
 * In every wave one regression of penalties and rewards over all parts; each penalty and reward against that of the first wave that is big
 * enough, as coefficients of independent samples; Holm over all these changes. Undefined without an outcome beside the parts, on a
 * scale without a middle, or where fewer than two shown waves have ten respondents a contrast. Source: Brandt (1987).
 */
export function waveImpacts(survey: Survey, { main, parts }: Measures, settings: TrendSettings): WaveImpacts | undefined {
  const { roles, answers, columns } = survey;
  const { outcome } = answers;
  const header = columns[roles.outcome ?? -1]?.header;
  const isItem = Object.values(roles.blocks).some((block) => block.includes(roles.outcome));
  const scale = parts[0]?.scale;
  const attributes = parts.filter(({ id }) => id !== header);
  if (!outcome || header === undefined || isItem || !scale || main.kind === "gap" || attributes.length === 0) return undefined;
  const cuts = cutsOf(scale);
  if (!cuts) return undefined;
  const { waves, cut, minimumGroup, weights, confidence } = settings;
  const statuses = [{ scores: outcome }, ...attributes].map((column) => measureStatuses(cut, column, minimumGroup));
  const statusOf = (wave: Wave): GroupStatus => {
    const place = cut.groups.findIndex(({ name }) => name === wave.name);
    return statuses.map((column) => column[place] ?? wave.status).find((status) => status !== "shown") ?? wave.status;
  };
  const models = waves.map((wave): WaveModel | undefined => {
    if (statusOf(wave) !== "shown") return undefined;
    const members = (column: Float64Array): Float64Array => Float64Array.from(wave.members, (respondent) => column[respondent] ?? NaN);
    const own = attributes.map(({ scores }) => members(scores));
    const found = asymmetricImpacts(members(outcome), own, scale, { ...(weights && { weights: members(weights) }), confidence });
    if (!found || found.n < rowsAContrast * 2 * attributes.length || found.reason) return undefined;
    const contrasts = found.attributes.reduce((sum, { penalty, reward }) => sum + (penalty ? 1 : 0) + (reward ? 1 : 0), 0);
    return { found, df: found.n - contrasts - 1 };
  });
  if (models.filter((model) => model !== undefined).length < fewestWaves) return undefined;
  const first = models.findIndex((model) => model !== undefined);
  const changes = attributes.flatMap((_, part) =>
    models.flatMap((model, at) =>
      (["penalty", "reward"] as const).map((side) => {
        if (at <= first) return undefined;
        const [earlier, later] = [contrastOf(models[first], part, side), contrastOf(model, part, side)];
        return earlier && later ? coefficientChange(earlier, later, confidence) : undefined;
      }),
    ),
  );
  const adjusted = holm(changes.map((change) => change?.p));
  const changeAt = (place: number): ContrastChange | undefined => {
    const [change, pHolm] = [changes[place], adjusted[place]];
    return change && pHolm !== undefined ? { ...change, pHolm } : undefined;
  };
  const lines = attributes.flatMap((part, index) =>
    waves.map((wave, at): WaveImpact => {
      const impact = models[at]?.found.attributes[index];
      const place = 2 * (index * waves.length + at);
      const [penaltyChange, rewardChange] = [changeAt(place), changeAt(place + 1)];
      return {
        part,
        wave,
        status: statusOf(wave),
        ...(impact && { impact: supported(impact) }),
        ...(penaltyChange && { penaltyChange }),
        ...(rewardChange && { rewardChange }),
      };
    }),
  );
  return { outcome: header, cuts, lines };
}

/** Without penalties and rewards that rest on a few answers, and without a kind that would rest on them. */
function supported(impact: AsymmetricImpact): AsymmetricImpact {
  const { low, high, penalty, reward } = impact;
  const [isLow, isHigh] = [low >= fewestInContrast, high >= fewestInContrast];
  if (isLow && isHigh) return impact;
  return { low, high, ...(isLow && penalty && { penalty }), ...(isHigh && reward && { reward }) };
}

function contrastOf(model: WaveModel | undefined, part: number, side: "penalty" | "reward"): ModelledCoefficient | undefined {
  const impact = model?.found.attributes[part];
  const contrast: Coefficient | undefined = impact && supported(impact)[side];
  return model && contrast && { b: contrast.b, standardError: contrast.standardError, df: model.df };
}
