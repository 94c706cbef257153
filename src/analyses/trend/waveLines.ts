import type { OneSampleT } from "../../stats/oneSampleT";
import type { ControlLimits } from "../../stats/trend/controlLimits";
import { controlLimits } from "../../stats/trend/controlLimits";
import { centredMovingAverage, trailingMovingAverage } from "../../stats/trend/movingAverage";
import type { WaveChange } from "../../stats/trend/waveChanges";
import { waveChanges } from "../../stats/trend/waveChanges";
import { noMoments } from "../../stats/moments";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Measure } from "../measures";
import { measureStatuses } from "../measureStatuses";
import type { ScoreMoments } from "../scoreMoments";
import { scoreLevel, scoreMoments } from "../scoreMoments";
import type { TrendSettings, Wave } from "./compute";

/** Waves in a moving average. */
const averaged = 3;

/** One wave of one measure. */
export interface WaveLine {
  readonly wave: Wave;
  readonly status: GroupStatus;
  readonly score: ScoreMoments;
  readonly level: OneSampleT;
  /** Over three waves: centred, and this one with the two before. */
  readonly movingAverage?: number;
  readonly trailingAverage?: number;
  /** Against the wave before, and against the first. */
  readonly sincePrevious?: WaveChange;
  readonly sinceFirst?: WaveChange;
  /** The worse status of the two waves of a change. */
  readonly previousStatus: GroupStatus;
  readonly firstStatus: GroupStatus;
}

/** A measure followed over the waves. */
export interface MeasureTrend {
  readonly measure: Measure;
  readonly lines: readonly WaveLine[];
  readonly limits: ControlLimits;
}

/**
 * A measure wave by wave. Waves that are kept back for privacy, or that nobody answered, are gaps in the series: no average reaches over
 * them, and they do not count for the control limits.
 */
export function measureTrend(measure: Measure, { waves, cut, weights, confidence, minimumGroup }: TrendSettings): MeasureTrend {
  const byName = new Map(measureStatuses(cut, measure, minimumGroup).map((status, place) => [cut.groups[place]?.name, status]));
  const base = waves.map((wave) => {
    const score = scoreMoments(measure.scores, weights, wave.members);
    return { wave, score, status: byName.get(wave.name) ?? wave.status, level: scoreLevel(score, confidence) };
  });
  const isOpen = ({ status, score }: { status: GroupStatus; score: ScoreMoments }): boolean => status === "shown" && score.n > 0;
  const series = base.map((line) => (isOpen(line) ? line.score.moments.mean : NaN));
  const moments = base.map((line) => (isOpen(line) ? line.score.moments : noMoments));
  const [previous, first] = (["previous", "first"] as const).map((against) => waveChanges(moments, against, confidence));
  const [centred, trailing] = [centredMovingAverage(series, averaged), trailingMovingAverage(series, averaged)];
  const lines = base.map((line, at): WaveLine => {
    const [movingAverage, trailingAverage] = [centred[at], trailing[at]];
    const [sincePrevious, sinceFirst] = [previous?.[at - 1], first?.[at - 1]];
    return {
      ...line,
      ...(movingAverage !== undefined && { movingAverage }),
      ...(trailingAverage !== undefined && { trailingAverage }),
      ...(sincePrevious && { sincePrevious }),
      ...(sinceFirst && { sinceFirst }),
      previousStatus: worse(line.status, base[at - 1]?.status),
      firstStatus: worse(line.status, base[0]?.status),
    };
  });
  return { measure, lines, limits: controlLimits(series) };
}

/** A comparison is kept back with either of its sides. */
export function worse(one: GroupStatus, other: GroupStatus | undefined): GroupStatus {
  const order: readonly GroupStatus[] = ["few", "released", "complement", "empty", "shown"];
  return order.find((status) => status === one || status === other) ?? one;
}
