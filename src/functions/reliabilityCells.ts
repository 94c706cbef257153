import { scaleReliability } from "../analyses/reliability/scaleReliability";
import type { OmegaReason } from "../analyses/reliability/scaleReliability";
import { crossProductsOf } from "../stats/crossProducts";
import type { Reason } from "../stats/reason";
import { reliability } from "../stats/reliability/reliability";
import type { CellRows } from "./cells";
import { incomplete, wrong } from "./failure";
import { tableRows } from "./tableRows";

const confidence = 0.95;

/**
 * Cronbach's alpha over the respondents who answered every item; with `detail` also Feldt's 95 % interval, the items and those respondents.
 *
 * @param columns keyed answers
 * @throws CustomFunctions.Error `#N/A` where there is none, saying why
 */
export function alphaCells(columns: readonly Float64Array[], detail: boolean): CellRows {
  const { alpha, alphaInterval, size, n, reasons } = reliability(crossProductsOf(columns), confidence);
  if (alpha === undefined) throw noReliability(reasons.alpha);
  if (!detail) return [[alpha]];
  return tableRows(
    ["alpha", "ciLow", "ciHigh", "items", "n"],
    [{ alpha, ciLow: alphaInterval?.low, ciHigh: alphaInterval?.high, items: size, n }],
  );
}

/**
 * McDonald's omega total of one factor, over the respondents who answered every item.
 *
 * @throws CustomFunctions.Error `#N/A` where there is none; `#VALUE!` where items run against each other, so that a key is missing
 */
export function omegaCells(columns: readonly Float64Array[]): CellRows {
  const { omega, omegaReason } = scaleReliability(columns, confidence);
  if (omega === undefined) throw noReliability(omegaReason);
  return [[omega]];
}

/** How each item fits the others, over the respondents who answered every item: one row an item. */
export function itemRestTable(columns: readonly Float64Array[]): CellRows {
  const { reliability: whole, itemRestIntervals } = scaleReliability(columns, confidence);
  if (whole.items.length < 2) throw noReliability(whole.reasons.items ?? whole.reasons.alpha);
  return tableRows(
    ["item", "n", "mean", "sd", "itemRest", "ciLow", "ciHigh", "alphaIfDeleted"],
    whole.items.map(({ mean, sd, itemRestCorrelation, alphaIfDeleted }, place) => {
      const interval = itemRestIntervals[place];
      const [ciLow, ciHigh] = [interval?.low, interval?.high];
      return { item: place + 1, n: whole.n, mean, sd, itemRest: itemRestCorrelation, ciLow, ciHigh, alphaIfDeleted };
    }),
  );
}

function noReliability(reason: Reason | OmegaReason | undefined): Error {
  switch (reason) {
    case "both-signs":
      return wrong((sentences) => sentences.bothSigns);
    case "too-few-items":
      return wrong((sentences) => sentences.tooFewItems);
    case "no-rows":
    case "one-row":
    case "too-few-rows":
      return incomplete((sentences) => sentences.tooFewComplete);
    case "no-convergence":
    case "improper-solution":
      return incomplete((sentences) => sentences.noFactor);
    default:
      return incomplete((sentences) => sentences.noVariation);
  }
}
