import { coMomentsOf, correlation } from "../../../../src/stats/coMoments";
import { crossProductsOf } from "../../../../src/stats/crossProducts";
import { confirmatoryFactor } from "../../../../src/stats/factor/confirmatory";
import { maximumLikelihood } from "../../../../src/stats/factor/maximumLikelihood";
import { minres } from "../../../../src/stats/factor/minres";
import { omegaTotal } from "../../../../src/stats/factor/omega";
import type { OneFactorModel } from "../../../../src/stats/factor/oneFactorModel";
import { principalComponents } from "../../../../src/stats/factor/principalComponents";
import { pairwiseProductsOf } from "../../../../src/stats/pairwise/pairwiseProducts";
import { allSplits } from "../../../../src/stats/reliability/allSplits";
import type { ItemCovariances } from "../../../../src/stats/reliability/itemCovariances";
import { itemCorrelations, itemCovariancesOf, turnedItems } from "../../../../src/stats/reliability/itemCovariances";
import { keyDiagnosis } from "../../../../src/stats/reliability/keyDiagnosis";
import { pairwiseItemCovariances } from "../../../../src/stats/reliability/pairwiseItemCovariances";
import type { Reliability } from "../../../../src/stats/reliability/reliability";
import { reliability, reliabilityOf } from "../../../../src/stats/reliability/reliability";
import { firstItems, oddItems, splitHalf } from "../../../../src/stats/reliability/splitHalf";
import { meanScore } from "../../../../src/survey/meanScore";
import type { GoldenFile, GoldenFolder, JsonObject, Mirror } from "../mirror";
import type { ReliabilityScale } from "../sources/reliabilityScale";
import { reliabilityScale } from "../sources/reliabilityScale";

/** Wrong keys leave the loadings as they are but for their signs, and make of omega a small difference of large sums. */
const wrongKeys = /_WRONG_KEYS_raw$|_miskeyed$|_unreversed$/;
const twoFactors = /^servqual_P_all22$/;

function scaleMirror(folder: GoldenFolder, name: string, design: JsonObject): Mirror {
  const scale = reliabilityScale(folder, name, design);
  const products = crossProductsOf(scale.columns);
  const found = reliability(products);
  const items = itemCovariancesOf(products);
  const correlations = items && itemCorrelations(items);
  const size = scale.items.length;
  return {
    k: size,
    n_rows: scale.columns[0]?.length ?? 0,
    n_listwise: found.n,
    ...wholeMirror(found),
    items: itemMirrors(scale, found),
    psych_feldt_check: found.alphaInterval && { low: found.alphaInterval.low, high: found.alphaInterval.high },
    ...(items &&
      correlations && {
        split_half: splitMirror(scale, items, correlations, "all_splits" in (design.split_half as JsonObject)),
        ...(!twoFactors.test(name) && { omega: omegaMirror(scale, items, correlations, !wrongKeys.test(name)) }),
        eigenvalues_corr: principalComponents(correlations, size).eigenvalues,
        check_keys: keysMirror(scale, items),
      }),
    psych_pairwise: pairwiseMirror(scale),
  };
}

function wholeMirror(found: Reliability): Readonly<Record<string, Mirror>> {
  const { alphaInterval, interItem, sum } = found;
  const size = found.size;
  return {
    alpha_raw: found.alpha,
    alpha_std: found.standardisedAlpha,
    alpha_feldt_ci95: { ci_low: alphaInterval?.low, ci_high: alphaInterval?.high },
    psych_ase: found.alphaStandardError,
    average_r: interItem?.average,
    median_r: interItem?.median,
    min_r: interItem?.min,
    max_r: interItem?.max,
    signal_noise: found.signalToNoise,
    guttman_lambda1: found.lambda1,
    guttman_lambda2: found.lambda2,
    guttman_lambda6_smc_corr: found.lambda6,
    sum_mean: sum?.mean,
    sum_sd: sum?.sd,
    sum_var: sum?.variance,
    mean_score_mean: sum?.mean === undefined ? undefined : sum.mean / size,
    mean_score_sd: sum && sum.sd / size,
    sem_sum: sum?.standardErrorOfMeasurement,
  };
}

function itemMirrors({ items }: ReliabilityScale, found: Reliability): Mirror {
  return items.map((item, index) => {
    const fit = found.items[index];
    return {
      item,
      n: found.n,
      mean: fit?.mean,
      sd: fit?.sd,
      r_total_raw: fit?.itemTotalCorrelation,
      r_total_std: fit?.standardisedItemTotalCorrelation,
      r_cor_psych: fit?.correctedItemTotalCorrelation,
      r_drop: fit?.itemRestCorrelation,
      smc: fit?.squaredMultipleCorrelation,
      alpha_if_deleted: fit?.alphaIfDeleted,
      std_alpha_if_deleted: fit?.standardisedAlphaIfDeleted,
      average_r_if_deleted: fit?.averageCorrelationIfDeleted,
      scale_mean_if_deleted: fit?.restMean,
      scale_var_if_deleted: fit?.restVariance,
    };
  });
}

function splitMirror({ items }: ReliabilityScale, own: ItemCovariances, correlations: Float64Array, all: boolean): Mirror {
  const one = (first: readonly number[]): Mirror => {
    const half = splitHalf(own, first);
    return {
      items_a: items.filter((_, index) => first.includes(index)),
      items_b: items.filter((_, index) => !first.includes(index)),
      r: half.correlation,
      spearman_brown_equal: half.spearmanBrown,
      spearman_brown_unequal_horst: half.horst,
      guttman_lambda4: half.lambda4,
    };
  };
  const [byCovariances, byCorrelations] = [allSplits(own), allSplits({ size: own.size, covariances: correlations })];
  return {
    odd_even: one(oddItems(own.size)),
    first_second: one(firstItems(own.size)),
    ...(all && {
      all_splits: {
        n_splits: byCovariances?.count,
        max_lambda4_cov: byCovariances?.max,
        min_lambda4_cov: byCovariances?.min,
        mean_lambda4_cov: byCovariances?.mean,
        max_lambda4_corr: byCorrelations?.max,
        min_lambda4_corr: byCorrelations?.min,
        mean_lambda4_corr: byCorrelations?.mean,
        ...(own.size % 2 === 0 && {
          psych_splitHalf_max: byCorrelations?.max,
          psych_splitHalf_min: byCorrelations?.min,
          psych_splitHalf_mean: byCorrelations?.mean,
        }),
      },
    }),
  };
}

function omegaMirror({ items }: ReliabilityScale, own: ItemCovariances, correlations: Float64Array, totals: boolean): Mirror {
  const byMinres = minres(correlations, own.size);
  const byName = (numbers: Float64Array | undefined): Mirror =>
    Object.fromEntries(items.map((item, index) => [item, numbers?.[index]] as const));
  const modelMirror = ({ loadings, uniquenesses }: OneFactorModel): Mirror => {
    const omega = loadings && uniquenesses && omegaTotal(loadings, uniquenesses, correlations);
    return {
      loadings: byName(loadings),
      uniqueness: byName(uniquenesses),
      ...(totals && { omega_total_observed_var: omega?.observed, omega_total_model_var: omega?.model }),
    };
  };
  const factor = confirmatoryFactor(own);
  const { loadings, uniquenesses, covariances } = factor;
  const omega = loadings && uniquenesses && covariances && omegaTotal(loadings, uniquenesses, covariances);
  return {
    minres: modelMirror(byMinres),
    ml: modelMirror(maximumLikelihood(correlations, own.size)),
    psych_omega_nfactors1_minres: turnedMirror(byMinres, { size: own.size, covariances: correlations }),
    cfa_ml_covariance: {
      loadings: byName(loadings),
      residual_var: byName(uniquenesses),
      omega_model_var: omega?.model,
      semTools_compRelSEM: omega?.commonToObserved,
    },
  };
}

/** psych::omega turns items that load negatively before anything else. */
function turnedMirror({ loadings, uniquenesses }: OneFactorModel, standardised: ItemCovariances): Mirror {
  if (!loadings || !uniquenesses) return { omega_tot: undefined };
  const turned = turnedItems(
    standardised,
    Array.from(loadings, (loading) => (loading < 0 ? -1 : 1)),
  );
  const found = reliabilityOf(turned);
  return {
    omega_tot: omegaTotal(loadings.map(Math.abs), uniquenesses, turned.covariances).observed,
    alpha: found.alpha,
    G6: found.lambda6,
  };
}

function keysMirror({ items }: ReliabilityScale, own: ItemCovariances): Mirror {
  const { signs, toTurn, negativeRest, alphaTurned } = keyDiagnosis(own);
  return {
    psych_sign: Object.fromEntries(items.map((item, index) => [item, signs[index]] as const)),
    reversed_items: toTurn.map((item) => items[item]),
    alpha_after_auto_reverse: alphaTurned,
    negative_r_drop_items: negativeRest.map((item) => items[item]),
  };
}

function pairwiseMirror({ items, columns }: ReliabilityScale): Mirror {
  const pairs = pairwiseProductsOf(columns);
  const covariances = pairwiseItemCovariances(pairs);
  if (!covariances) return {};
  const found = reliabilityOf(covariances);
  const score = meanScore(columns, "any");
  const byName = (figure: (index: number) => Mirror): Mirror =>
    Object.fromEntries(items.map((item, index) => [item, figure(index)] as const));
  return {
    raw_alpha: found.alpha,
    std_alpha: found.standardisedAlpha,
    G6: found.lambda6,
    average_r: found.interItem?.average,
    check_from_pairwise_cov: found.alpha,
    alpha_drop: byName((index) => found.items[index]?.alphaIfDeleted),
    r_drop: byName((index) => found.items[index]?.itemRestCorrelation),
    raw_r: byName((index) => correlation(coMomentsOf(columns[index] ?? score, score))),
    n_item: byName((index) => pairs.n[index * pairs.size + index]),
  };
}

/** Reliability and the one-factor model of each scale. */
export const reliabilityFile: GoldenFile = {
  name: "reliability.json",
  mirror: (folder, expected) => ({
    scales: Object.fromEntries(
      Object.entries(expected.scales as JsonObject).map(
        ([name, design]) => [name, scaleMirror(folder, name, design as JsonObject)] as const,
      ),
    ),
  }),
  tolerances: [
    { path: "scales/*/omega/*/loadings/*", kind: "loading" },
    { path: "scales/*/omega/*/uniqueness/*", kind: "loading" },
    { path: "scales/*/omega/cfa_ml_covariance/**", kind: "loading" },
    { path: "scales/*/omega/psych_omega_nfactors1_minres/omega_tot", kind: "omega" },
    { path: "scales/*/omega/*/omega_*", kind: "omega" },
  ],
  leftOut: [
    { path: "scales/*/split_half/all_splits/psych_splitHalf_*", reason: "psych tries only some of the splits of an odd number of items" },
    { path: "scales/**/note", reason: "a note" },
    ...["*_WRONG_KEYS_raw", "*_miskeyed", "*_unreversed"].map((name) => ({
      path: `scales/${name}/omega/*/omega_total_*`,
      reason: "with wrong keys R's omega has fewer digits than its loadings: a small difference of large sums",
    })),
    { path: "scales/servqual_P_all22/omega/**", reason: "two factors: R's search for one may end in a poor optimum" },
  ],
};
