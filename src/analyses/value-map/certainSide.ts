import type { SupplierValue } from "./compute";

/**
 * The side of the diagonal on which a supplier lies by more than chance; undefined where its interval holds fair value or there is none.
 *
 * @example certainSide({ name: "us", n: 9, position: { name: "us" }, advantage: 4, low: 1, high: 7, items: [] }) // "more-for-the-cost"
 */
export function certainSide({ low, high }: SupplierValue): "more-for-the-cost" | "less-for-the-cost" | undefined {
  if (low === undefined || high === undefined) return undefined;
  return low > 0 ? "more-for-the-cost" : high < 0 ? "less-for-the-cost" : undefined;
}
