import { coMomentsOf } from "../../stats/coMoments";
import type { MannKendall } from "../../stats/trend/mannKendall";
import { mannKendall } from "../../stats/trend/mannKendall";
import type { StraightLine } from "../../stats/trend/straightLine";
import { straightLine } from "../../stats/trend/straightLine";
import type { TheilSenLine } from "../../stats/trend/theilSen";
import { theilSen } from "../../stats/trend/theilSen";
import { weightedCoMomentsOf } from "../../stats/trend/weightedCoMoments";
import type { TrendSettings } from "./compute";
import type { MeasureTrend } from "./waveLines";

/** Whether a measure goes up or down over all waves, by five methods that answer different questions. */
export interface Slopes {
  /** Each wave counts once. */
  readonly ofMeans: StraightLine;
  /** Each wave counts as its respondents. */
  readonly ofWeightedMeans: StraightLine;
  /** Each respondent counts once: the scatter of people is the yardstick. */
  readonly ofRespondents: StraightLine;
  readonly theilSen?: TheilSenLine;
  readonly mannKendall: MannKendall;
}

/**
 * Straight lines and tests of a trend over the waves that may be shown, time in steps of its unit. Sources: Legendre (1805), Theil
 * (1950), Sen (1968), Mann (1945), Kendall (1975).
 */
export function slopesOf({ measure, lines }: MeasureTrend, { weights, confidence }: TrendSettings): Slopes {
  const open = lines.filter(({ status, score }) => status === "shown" && score.n > 0);
  const times = Float64Array.from(open, ({ wave }) => wave.position);
  const means = Float64Array.from(open, ({ score }) => score.moments.mean);
  const sizes = Float64Array.from(open, ({ score }) => score.moments.n);
  const when = new Float64Array(measure.scores.length).fill(NaN);
  for (const { wave } of open) for (const respondent of wave.members) when[respondent] = wave.position;
  const robust = theilSen(times, means);
  const ofRespondents = weights ? weightedCoMomentsOf(when, measure.scores, weights) : coMomentsOf(when, measure.scores);
  return {
    ofMeans: straightLine(coMomentsOf(times, means), confidence),
    ofWeightedMeans: straightLine(weightedCoMomentsOf(times, means, sizes), confidence),
    ofRespondents: straightLine(ofRespondents, confidence),
    ...(robust && { theilSen: robust }),
    mannKendall: mannKendall(means),
  };
}
