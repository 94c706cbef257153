import { sampleCovariance } from "simple-statistics";
import { covariances, crossProductsOf } from "../src/stats/crossProducts";
import type { Timing } from "./timed";
import { timed } from "./timed";

/** The covariance matrix of 20,000 x 44 beside a well-known library's, which takes one pair of columns at a time. */
export function libraryTimings(): Timing[] {
  const columns = Array.from({ length: 44 }, (_, j) =>
    Float64Array.from({ length: 20_000 }, (__, i) => 1 + ((i * (j + 3) + (i >> 3) * 5) % 7)),
  );
  const lists = columns.map((column) => Array.from(column));
  const pairs = (): number[] => lists.flatMap((x, j) => lists.slice(j).map((y) => sampleCovariance(x, y)));
  return [timed("covariance-20k", () => covariances(crossProductsOf(columns)), "simple-statistics, pair by pair", pairs, 3)];
}
