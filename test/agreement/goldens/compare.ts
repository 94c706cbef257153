import type { GoldenFile, GoldenFolder, Json, Mirror } from "./mirror";
import { exactKinds, fits, judge, kindOf } from "./tolerances";

export interface Disagreement {
  readonly path: string;
  readonly expected: Json;
  readonly actual: Mirror;
}

export interface Comparison {
  readonly name: string;
  /** Fields of the file that were compared: numbers, nulls, texts, yes or no. */
  readonly compared: number;
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
  /** Numeric fields in the file (nulls of R count too), and how many of them were compared. */
  readonly numeric: number;
  readonly numericCompared: number;
  /** Worst error among fields held to 1e-8 or closer, with its path. */
  readonly worst: { readonly error: number; readonly path: string };
  /** Fields not compared, by path with list numbers and repeated names left out, with the reason where one is given. */
  readonly leftOut: readonly { readonly path: string; readonly count: number; readonly reason?: string }[];
}

/** Compares our numbers with one file of R's, field by field. */
export function compareFile(file: GoldenFile, folder: GoldenFolder): Comparison {
  const expected = folder.json(file.name);
  const mirror = file.mirror(folder, expected);
  let compared = 0;
  let numeric = 0;
  let numericCompared = 0;
  let worst = { error: 0, path: "" };
  const disagreements: Disagreement[] = [];
  const left = new Map<string, { count: number; reason?: string }>();

  const leaf = (path: readonly string[], wanted: Json, actual: Mirror, present: boolean): void => {
    if (file.given?.some((pattern) => fits(pattern, path)) === true) return;
    const isNumeric = typeof wanted === "number" || wanted === null;
    if (isNumeric) numeric++;
    if (!present) {
      if (isNumeric) leave(path);
      return;
    }
    compared++;
    if (isNumeric) numericCompared++;
    const disagree = (): number => disagreements.push({ path: path.join("/"), expected: wanted, actual });
    if (typeof wanted !== "number") {
      if ((actual ?? null) !== wanted) disagree();
      return;
    }
    if (typeof actual !== "number") {
      disagree();
      return;
    }
    const kind = kindOf(file, path);
    const { agrees, error } = judge(actual, wanted, kind);
    if (!agrees) disagree();
    if (exactKinds.has(kind) && error > worst.error) worst = { error, path: path.join("/") };
  };
  const leave = (path: readonly string[]): void => {
    const reason = file.leftOut?.find((entry) => fits(entry.path, path))?.reason;
    const key = reason ?? path.map((segment) => (/^\d+$/.test(segment) ? "*" : segment)).join("/");
    const seen = left.get(key);
    left.set(key, { count: (seen?.count ?? 0) + 1, ...(reason !== undefined && { reason }) });
  };
  const walk = (path: readonly string[], wanted: Json, actual: Mirror, present: boolean): void => {
    if (typeof wanted !== "object" || wanted === null) {
      leaf(path, wanted, actual, present);
      return;
    }
    for (const [key, child] of Object.entries(wanted)) {
      if (path.length === 0 && key === "meta") continue;
      const inside = present && isBranch(actual) && key in actual;
      walk([...path, key], child, inside ? (actual as Readonly<Record<string, Mirror>>)[key] : undefined, inside);
    }
    if (present && Array.isArray(wanted) && isList(actual) && actual.length !== wanted.length) {
      disagreements.push({ path: `${path.join("/")}/length`, expected: wanted.length, actual: actual.length });
    }
  };
  walk([], expected, mirror, true);

  const leftOut = [...left].map(([path, { count, reason }]) => ({ path, count, ...(reason !== undefined && { reason }) }));
  const agreed = compared - disagreements.filter(({ path }) => !path.endsWith("/length")).length;
  return { name: file.name, compared, agreed, disagreements, numeric, numericCompared, worst, leftOut };
}

function isBranch(mirror: Mirror): mirror is Exclude<Mirror, number | string | boolean | null | undefined> {
  return typeof mirror === "object" && mirror !== null;
}

function isList(mirror: Mirror): mirror is readonly Mirror[] | Float64Array {
  return Array.isArray(mirror) || mirror instanceof Float64Array;
}
