import type { Point, QuadrantId } from "../../../../src/analyses/quadrant/quadrant";
import { meanCrosshair, medianCrosshair, quadrantOf } from "../../../../src/analyses/quadrant/quadrant";
import { coMomentsOf, correlation } from "../../../../src/stats/coMoments";
import { spearman } from "../../../../src/stats/correlation/spearman";
import { crossProductsOf } from "../../../../src/stats/crossProducts";
import { driverCorrelations } from "../../../../src/stats/importance/driverCorrelations";
import { relativeWeights } from "../../../../src/stats/importance/relativeWeights";
import { shapley } from "../../../../src/stats/importance/shapley";
import { momentsOf } from "../../../../src/stats/moments";
import { oneSampleT } from "../../../../src/stats/oneSampleT";
import { leastSquares } from "../../../../src/stats/regression/leastSquares";
import { pairMomentsOf } from "../../../../src/survey/pairMoments";
import type { GoldenFile, GoldenFolder, Mirror } from "../mirror";
import { testOf } from "../sources/testOf";

/** Answers run from 1 to 5. */
const midpoint = 3;

const names: Readonly<Record<QuadrantId, string>> = {
  concentrate: "concentrate_here",
  "keep-up": "keep_up",
  "low-priority": "low_priority",
  overkill: "possible_overkill",
};

/** Importance of every attribute by each way of deriving it. */
interface Derived {
  readonly pearson: readonly (number | undefined)[];
  readonly spearman: readonly (number | undefined)[];
  readonly relative_weights: Float64Array | undefined;
  readonly lmg: Float64Array | undefined;
}

function derivedFrom(performance: readonly Float64Array[], outcome: Float64Array): Derived {
  const correlations = driverCorrelations(crossProductsOf([outcome, ...performance]));
  return {
    pearson: performance.map((column) => correlation(coMomentsOf(column, outcome))),
    spearman: performance.map((column) => spearman(column, outcome).rho),
    relative_weights: correlations && inPercent(relativeWeights(correlations).weights),
    lmg: correlations && inPercent(shapley(correlations)?.shares),
  };
}

function inPercent(shares: Float64Array | undefined): Float64Array | undefined {
  const sum = shares?.reduce((total, share) => total + share, 0) ?? NaN;
  return shares?.map((share) => (share / sum) * 100);
}

function points(importance: ArrayLike<number | undefined> | undefined, performance: readonly number[]): Point[] {
  return performance.map((level, place) => ({ importance: importance?.[place] ?? NaN, performance: level }));
}

function placed(these: readonly Point[], crosshair: Point): Mirror {
  return these.map((point) => names[quadrantOf(point, crosshair)]);
}

function quadrantMirror(folder: GoldenFolder, items: readonly string[]): Mirror {
  const table = folder.table("importance.csv");
  const importance = items.map((item) => table.numbers(item));
  const performance = items.map((item) => table.numbers(item.replace("I", "S")));
  const outcome = table.numbers("overall");
  const [stated, rated] = [importance.map((column) => momentsOf(column)), performance.map((column) => momentsOf(column))];
  const levels = rated.map(({ mean }) => mean);
  const statedPoints = points(
    stated.map(({ mean }) => mean),
    levels,
  );
  const [mean, median] = [meanCrosshair(statedPoints), medianCrosshair(statedPoints)];
  const derived = derivedFrom(performance, outcome);
  const model = leastSquares(outcome, performance);
  const derivedPoints = Object.fromEntries(
    Object.entries<ArrayLike<number | undefined> | undefined>({ ...derived }).map(([method, shares]) => [method, points(shares, levels)]),
  );
  const statedMeans = Float64Array.from(stated, (moments) => moments.mean);
  return {
    items,
    importance_mean: statedMeans,
    performance_mean: levels,
    gap_performance_minus_importance: statedPoints.map((point) => point.performance - point.importance),
    n_importance: stated.map(({ n }) => n),
    n_performance: rated.map(({ n }) => n),
    paired_gap: importance.map((column, place) => gapMirror(column, performance[place] as Float64Array)),
    thresholds: {
      mean_importance: mean.importance,
      mean_performance: mean.performance,
      median_importance: median.importance,
      median_performance: median.performance,
      midpoint,
    },
    derived: {
      pearson: derived.pearson,
      spearman: derived.spearman,
      relative_weights_pct: derived.relative_weights,
      lmg_pct: derived.lmg,
      r2: model.r2,
      n_listwise: model.n,
      beta: model.effects?.map(({ beta }) => beta),
      partial_r: model.effects?.map(({ partial }) => partial),
      thresholds: Object.fromEntries(Object.entries(derivedPoints).map(([method, these]) => [method, meanCrosshair(these).importance])),
    },
    quadrants: {
      stated_mean: placed(statedPoints, mean),
      stated_median: placed(statedPoints, median),
      [`stated_midpoint${midpoint}`]: placed(statedPoints, { importance: midpoint, performance: midpoint }),
      ...Object.fromEntries(
        Object.entries(derivedPoints).map(([method, these]) => [`derived_${method}`, placed(these, meanCrosshair(these))]),
      ),
    },
    // Despite the name, R's file sets each way of deriving importance against the stated one by its own coefficient.
    agreement_stated_vs_derived_pearson: {
      pearson: correlation(coMomentsOf(statedMeans, levelsOf(derived.pearson))),
      spearman: spearman(statedMeans, levelsOf(derived.spearman)).rho,
    },
  };
}

function levelsOf(importance: readonly (number | undefined)[]): Float64Array {
  return Float64Array.from(importance, (level) => level ?? NaN);
}

function gapMirror(importance: Float64Array, performance: Float64Array): Mirror {
  const test = oneSampleT(pairMomentsOf(importance, performance).gap);
  return { ...testOf(test), gap: test.mean };
}

/** Importance-performance quadrants, importance stated and derived. */
export const importancePerformanceFile: GoldenFile = {
  name: "ipa.json",
  mirror: (folder, expected) => quadrantMirror(folder, expected.items as readonly string[]),
};
