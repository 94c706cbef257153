import { principalComponents } from "../factor/principalComponents";
import { alpha } from "./alpha";
import type { ItemCovariances } from "./itemCovariances";
import { constantItems, itemCorrelations, selectedItems, turnedItems } from "./itemCovariances";
import type { MatrixSums } from "./sums";
import { matrixSums, totalVaries } from "./sums";

/** What turning one item around, and it alone, would do. */
export interface KeyEvidenceOfItem {
  /** Position of the item. */
  readonly item: number;
  /** With the sum of the other items as they are keyed. */
  readonly itemRestCorrelation?: number;
  readonly alpha?: number;
  readonly alphaIfTurned?: number;
  /** The first principal component says that it runs against the others. */
  readonly againstComponent: boolean;
}

/** What the answers say about the keys. It is evidence, not a verdict: no rule finds wrong keys reliably. */
export interface KeyDiagnosis {
  /** 1 or -1 for each item, by the sign of its loading on the first principal component; all 1 when nothing speaks for one component. */
  readonly signs: readonly (1 | -1)[];
  /** Positions of the items with sign -1. */
  readonly toTurn: readonly number[];
  /** Positions of the items that correlate negatively with the sum of the others. */
  readonly negativeRest: readonly number[];
  readonly alpha?: number;
  /** After turning all of `toTurn`. */
  readonly alphaTurned?: number;
  /** One for each item that is in `toTurn` or in `negativeRest`. */
  readonly evidence: readonly KeyEvidenceOfItem[];
}

/** How far the first eigenvalue must stand above the second before the direction of its component means anything. */
const leastLead = 1e-9;

/** A correlation this close to 0 is 0: below it the order of the sums decides the sign. */
const noCorrelation = 1e-12;

/**
 * Looks for items that are keyed the wrong way: by the sign of the first principal component, by the correlation with the other
 * items, and by what turning each would do to alpha. The order of the items plays no part.
 *
 * The component points to where most of the loadings go; where they cancel exactly, to where the strongest of them goes.
 *
 * R: `psych::alpha(x, check.keys = TRUE)` turns the same items.
 *
 * @example keyDiagnosis({ size: 3, covariances: Float64Array.of(2, 1, -1, 1, 2, -1, -1, -1, 2) }).toTurn // [2]
 */
export function keyDiagnosis(items: ItemCovariances): KeyDiagnosis {
  const { size, covariances } = items;
  const sums = matrixSums(covariances, size);
  const signs = componentSigns(items);
  const positions = signs.map((_, item) => item);
  const toTurn = positions.filter((item) => signs[item] === -1);
  const rests = positions.map((item) => itemRest(sums, covariances[item * size + item] as number, item));
  const negativeRest = positions.filter((item) => (rests[item] ?? 0) < -noCorrelation);
  const before = alpha(sums, size);
  const after = alpha(matrixSums(turnedItems(items, signs).covariances, size), size);
  const suspicious = positions.filter((item) => toTurn.includes(item) || negativeRest.includes(item));
  return {
    signs,
    toTurn,
    negativeRest,
    ...(before !== undefined && { alpha: before }),
    ...(after !== undefined && { alphaTurned: after }),
    evidence: suspicious.map((item) => {
      const withRest = (sums.rows[item] as number) - (covariances[item * size + item] as number);
      const turned = alpha({ total: sums.total - 4 * withRest, diagonal: sums.diagonal }, size);
      const rest = rests[item];
      return {
        item,
        ...(rest !== undefined && { itemRestCorrelation: rest }),
        ...(before !== undefined && { alpha: before }),
        ...(turned !== undefined && { alphaIfTurned: turned }),
        againstComponent: toTurn.includes(item),
      };
    }),
  };
}

function itemRest({ rows, total, diagonal }: MatrixSums, variance: number, item: number): number | undefined {
  const withTotal = rows[item] as number;
  const rest = total - 2 * withTotal + variance;
  const varies = variance > 0 && totalVaries({ total: rest, diagonal: diagonal - variance });
  return varies ? (withTotal - variance) / Math.sqrt(variance * rest) : undefined;
}

function componentSigns(items: ItemCovariances): (1 | -1)[] {
  const constant = constantItems(items);
  const varying = Array.from({ length: items.size }, (_, item) => item).filter((item) => !constant.includes(item));
  const signs = Array.from({ length: items.size }, (): 1 | -1 => 1);
  const correlations = itemCorrelations(selectedItems(items, varying));
  if (!correlations || varying.length < 2) return signs;
  const { eigenvalues, vectors } = principalComponents(correlations, varying.length);
  const [first = 0, second = 0] = eigenvalues;
  const [vector] = vectors;
  if (!vector || first - second < leastLead) return signs;
  const sum = vector.reduce((total, loading) => total + loading, 0);
  const strongest = vector.reduce((largest, loading) => (Math.abs(loading) > Math.abs(largest) + leastLead ? loading : largest), 0);
  const direction = Math.abs(sum) > leastLead ? sum : strongest;
  varying.forEach((item, index) => {
    const loading = vector[index] as number;
    if (loading * direction < 0 && Math.abs(loading) > leastLead) signs[item] = -1;
  });
  return signs;
}
