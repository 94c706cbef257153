import { coMomentsOf, correlation } from "../../stats/coMoments";
import { momentsOf } from "../../stats/moments";
import type { Attribute, AttributeSource } from "./attributes";
import type { Point } from "./quadrant";

export interface Measured {
  readonly nImportance?: number;
  readonly nPerformance?: number;
  readonly importance?: number;
  readonly performance?: number;
}

/** Importance and performance of one attribute over the rows drawn, or all rows. */
export function measured(attribute: Attribute, source: AttributeSource, rows?: ArrayLike<number>): Measured {
  if (attribute.given) return attribute.given;
  const performance = meanOver(attribute.performanceAnswers, rows);
  const importance = source.method === "correlation" ? derivedImportance(attribute, source, rows) : meanOver(attribute.importanceAnswers, rows);
  return {
    nImportance: importance.n,
    nPerformance: performance.n,
    ...(importance.level !== undefined && { importance: importance.level }),
    ...(performance.level !== undefined && { performance: performance.level }),
  };
}

/** Pearson's r of an attribute's performance with overall satisfaction, over respondents who answered both. */
export function derivedImportance({ performanceAnswers }: Attribute, { outcome }: AttributeSource, rows?: ArrayLike<number>): { n: number; level?: number } {
  if (!performanceAnswers || !outcome) return { n: 0 };
  const moments = coMomentsOf(performanceAnswers, outcome, rows);
  const level = correlation(moments);
  return { n: moments.n, ...(level !== undefined && { level }) };
}

export function asPoint({ importance, performance }: Measured): Point | undefined {
  return importance === undefined || performance === undefined ? undefined : { importance, performance };
}

function meanOver(answers: Float64Array | undefined, rows: ArrayLike<number> | undefined): { n: number; level?: number } {
  const moments = answers ? momentsOf(answers, rows) : { n: 0, mean: 0 };
  return moments.n > 0 ? { n: moments.n, level: moments.mean } : { n: 0 };
}
