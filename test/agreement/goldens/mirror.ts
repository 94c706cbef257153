/**
 * Our own numbers in the shape of a file of R's numbers: the same keys, the same order of lists. What is left out is not compared;
 * `undefined` or `null` says "not computable" and agrees with null only.
 */
export type Mirror = number | string | boolean | null | undefined | Float64Array | readonly Mirror[] | { readonly [key: string]: Mirror };

/** JSON as it was read. */
export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = Readonly<Record<string, Json>>;

/** A folder laid out like the goldens: tables as CSV, R's numbers as JSON. */
export interface GoldenFolder {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The columns of a CSV file as text, by header, an empty cell as "". */
  readonly table: (name: string) => GoldenTable;
  readonly json: (name: string) => JsonObject;
}

export interface GoldenTable {
  readonly headers: readonly string[];
  readonly rows: number;
  /** @throws RangeError when there is no such column */
  readonly text: (header: string) => readonly string[];
  /** Numbers, NaN where empty or not a number. */
  readonly numbers: (header: string) => Float64Array;
}

/** How close is close enough; see `tolerances.ts`. */
export type ToleranceKind =
  | "exact"
  | "probability"
  | "longley"
  | "studentised-range"
  | "noncentral-t"
  | "optimised-interval"
  | "raking"
  | "loading"
  | "omega"
  | "polychoric"
  | "bootstrap";

/** A pattern over the path of a field: segments joined by "/", `*` for one segment, `**` for any number of them. */
export type PathPattern = string;

/** How one file of R's numbers is compared. */
export interface GoldenFile {
  /** For instance `reliability.json`. */
  readonly name: string;
  /**
   * Computes our numbers from the folder's tables. `expected` tells only what to compute: names of scales, items, groups, options.
   * No number of it may reach the result.
   */
  readonly mirror: (folder: GoldenFolder, expected: JsonObject) => Mirror;
  /** The first pattern that fits decides; fields that fit none are `probability` when they are named like a p, else `exact`. */
  readonly tolerances?: readonly { readonly path: PathPattern; readonly kind: ToleranceKind }[];
  /** Answers and settings that stand in the file itself: what is computed from, not R's results. They do not count as fields. */
  readonly given?: readonly PathPattern[];
  /** Fields that are left out on purpose, each with the reason. */
  readonly leftOut?: readonly { readonly path: PathPattern; readonly reason: string }[];
}
