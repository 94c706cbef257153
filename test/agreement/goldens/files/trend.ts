import { gapScores } from "../../../../src/analyses/servqual/gapScores";
import { coMomentsOf } from "../../../../src/stats/coMoments";
import { momentsOf } from "../../../../src/stats/moments";
import { oneSampleT } from "../../../../src/stats/oneSampleT";
import { promoterCountsOf } from "../../../../src/stats/proportions/netPromoterScore";
import { mannKendall } from "../../../../src/stats/trend/mannKendall";
import { centredMovingAverage, trailingMovingAverage } from "../../../../src/stats/trend/movingAverage";
import type { StraightLine } from "../../../../src/stats/trend/straightLine";
import { straightLine } from "../../../../src/stats/trend/straightLine";
import { theilSen } from "../../../../src/stats/trend/theilSen";
import { waveChanges } from "../../../../src/stats/trend/waveChanges";
import { weightedCoMomentsOf } from "../../../../src/stats/trend/weightedCoMoments";
import type { GoldenFile, GoldenFolder, GoldenTable, Mirror } from "../mirror";
import { dimensionNames } from "../sources/dimensionNames";
import { promoterDifferenceOf, promotersOf } from "../sources/promotersOf";
import { servqualSurvey } from "../sources/servqualSurvey";
import { twoGroupsOf, welchOf } from "../sources/twoGroupsOf";

/** Eight quarters of satisfaction and recommendation, and two waves of gaps. */
export const trendFile: GoldenFile = {
  name: "trend.json",
  mirror(folder) {
    const table = folder.table("trend.csv");
    const periods = periodsOf(table);
    const counts = periods.map(({ rows }) => promoterCountsOf(table.numbers("ltr"), rows));
    return {
      sat: satisfactionOf(table.numbers("sat"), table.numbers("t"), periods),
      nps_by_period: periods.map(({ rows }) => promotersOf(table.numbers("ltr"), rows)),
      nps_successive: counts.flatMap((later, index) => {
        const earlier = counts[index - 1];
        return earlier ? [promoterDifferenceOf(earlier, later)] : [];
      }),
      servqual_wave_difference: waveDifference(folder),
    };
  },
  tolerances: [{ path: "**/effectsize_*_ci_*", kind: "optimised-interval" }],
  leftOut: [
    {
      path: "servqual_wave_difference/overall_gap/mann_whitney/*",
      reason: "ranks of means of thirds and quarters, whose ties R breaks by the rounding of its extended precision",
    },
  ],
};

interface Period {
  readonly t: number;
  readonly rows: readonly number[];
}

function periodsOf(table: GoldenTable): readonly Period[] {
  const times = table.numbers("t");
  const different = [...new Set(times)].sort((a, b) => a - b);
  return different.map((t) => ({ t, rows: [...times.keys()].filter((row) => times[row] === t) }));
}

function satisfactionOf(answers: Float64Array, times: Float64Array, periods: readonly Period[]): Mirror {
  const moments = periods.map(({ rows }) => momentsOf(answers, rows));
  const t = Float64Array.from(periods, (period) => period.t);
  const means = Float64Array.from(moments, ({ n, mean }) => (n > 0 ? mean : NaN));
  const weights = Float64Array.from(moments, ({ n }) => n);
  const changes = waveChanges(moments, "previous");
  const kendall = mannKendall(means);
  const [first, last] = [periods[0], periods.at(-1)];
  return {
    periods: moments.map((part, index) => {
      const { n, mean, sd, standardError, low, high } = oneSampleT(part);
      return { t: periods[index]?.t, n, mean, sd, se: standardError, ci_low: low, ci_high: high };
    }),
    ols_on_period_means: lineOf(straightLine(coMomentsOf(t, means))),
    wls_on_period_means_weights_n: lineOf(straightLine(weightedCoMomentsOf(t, means, weights))),
    ols_on_respondents: lineOf(straightLine(coMomentsOf(times, answers))),
    theil_sen_slope_of_means: theilSen(t, means)?.slope,
    mann_kendall: {
      S: kendall.s,
      var_no_ties: kendall.varianceWithoutTies,
      z_continuity: kendall.z,
      p_normal: kendall.p,
      tau: kendall.tau,
      p_exact: kendall.exactP,
    },
    last_minus_first: first && last && twoGroupsOf(answers, { name: "last", rows: last.rows }, { name: "first", rows: first.rows }),
    successive: changes.map(({ wave, against, difference, test }) => ({
      from: periods[against]?.t,
      to: periods[wave]?.t,
      diff: difference,
      welch: welchOf(test),
    })),
    successive_p_holm: changes.map(({ holmP }) => holmP),
    successive_p_bh: changes.map(({ benjaminiHochbergP }) => benjaminiHochbergP),
    moving_average_3_centered: centredMovingAverage(means, 3),
    moving_average_3_trailing: trailingMovingAverage(means, 3),
  };
}

function lineOf({ intercept, slope, standardError, t, df, p, low, high, r2 }: StraightLine): Mirror {
  return { intercept, slope, se: standardError, t, df, p, ci_low: low, ci_high: high, r2 };
}

/** The last wave against the first. */
function waveDifference(folder: GoldenFolder): Mirror {
  const survey = servqualSurvey(folder);
  const scores = gapScores(survey, "half");
  const waves = (survey.columns.find(({ header }) => header === "wave")?.cells ?? []).map(String);
  const names = [...new Set(waves)].filter((wave) => wave !== "").sort();
  const [first, last] = [names[0] ?? "", names.at(-1) ?? ""].map((name) => ({
    name,
    rows: [...waves.keys()].filter((row) => waves[row] === name),
  }));
  if (first === undefined || last === undefined) return {};
  return {
    overall_gap: { ...twoGroupsOf(scores.overallDimensions.gap, last, first), mann_whitney: {} },
    dims: Object.fromEntries(
      dimensionNames(survey).map((name, index) => {
        const gap = scores.dimensions[index]?.gap ?? new Float64Array();
        return [`gap_${name}`, twoGroupsOf(gap, last, first)];
      }),
    ),
  };
}
