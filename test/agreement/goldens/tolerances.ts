import type { GoldenFile, PathPattern, ToleranceKind } from "./mirror";

/** Relative to max(1, |R's number|). */
const allowed: Readonly<Record<Exclude<ToleranceKind, "probability">, number>> = {
  exact: 1e-9,
  longley: 1e-8,
  "studentised-range": 1e-5,
  "noncentral-t": 1e-6,
  "optimised-interval": 1e-5,
  raking: 1e-7,
  loading: 1e-5,
  omega: 1e-6,
  polychoric: 1e-3,
  bootstrap: 0.02,
};

/** Kinds whose error says how exact the arithmetic is; in the others an optimiser, a series or chance of R's decides. */
export const exactKinds: ReadonlySet<ToleranceKind> = new Set(["exact", "probability", "longley"]);

export interface Verdict {
  readonly agrees: boolean;
  readonly error: number;
}

/** Compares one number with R's. p values: 1e-9 absolute, and 1e-6 relative above 1e-12. */
export function judge(actual: number, expected: number, kind: ToleranceKind): Verdict {
  if (kind === "probability") {
    const error = Math.abs(actual - expected);
    const relative = expected > 1e-12 ? error / expected : 0;
    return { agrees: error <= 1e-9 && relative <= 1e-6, error };
  }
  const error = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  return { agrees: error <= allowed[kind], error };
}

export function kindOf(file: GoldenFile, path: readonly string[]): ToleranceKind {
  const named = file.tolerances?.find(({ path: pattern }) => fits(pattern, path));
  if (named) return named.kind;
  const leaf = path.filter((segment) => !/^\d+$/.test(segment)).at(-1) ?? "";
  return /^(p|f_p|d2_p|holm|bh|bonferroni|hochberg|p_.*|.*_p|.*_p_.*)$/.test(leaf) ? "probability" : "exact";
}

/**
 * Whether a path fits a pattern.
 */
export function fits(pattern: PathPattern, path: readonly string[]): boolean {
  return fitsFrom(pattern.split("/"), path);
}

function fitsFrom([first, ...rest]: readonly string[], path: readonly string[]): boolean {
  if (first === undefined) return path.length === 0;
  if (first === "**") return path.some((_, index) => fitsFrom(rest, path.slice(index))) || fitsFrom(rest, []);
  const [segment, ...others] = path;
  return segment !== undefined && (first === "*" || globbed(first).test(segment)) && fitsFrom(rest, others);
}

function globbed(segment: string): RegExp {
  return new RegExp(`^${segment.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}
