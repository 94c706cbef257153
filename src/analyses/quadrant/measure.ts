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

/** Importance and performance of one attribute. */
export function measured(attribute: Attribute, source: AttributeSource): Measured {
  if (attribute.given) return attribute.given;
  const performance = meanOver(attribute.performanceAnswers);
  const importance = source.method === "correlation" ? derivedImportance(attribute, source) : meanOver(attribute.importanceAnswers);
  return {
    nImportance: importance.n,
    nPerformance: performance.n,
    ...(importance.level !== undefined && { importance: importance.level }),
    ...(performance.level !== undefined && { performance: performance.level }),
  };
}

/** Pearson's r of an attribute's performance with overall satisfaction, over respondents who answered both. */
export function derivedImportance({ performanceAnswers }: Attribute, { outcome }: AttributeSource): { n: number; level?: number } {
  if (!performanceAnswers || !outcome) return { n: 0 };
  const moments = coMomentsOf(performanceAnswers, outcome);
  const level = correlation(moments);
  return { n: moments.n, ...(level !== undefined && { level }) };
}

export function asPoint({ importance, performance }: Measured): Point | undefined {
  return importance === undefined || performance === undefined ? undefined : { importance, performance };
}

function meanOver(answers: Float64Array | undefined): { n: number; level?: number } {
  const moments = answers ? momentsOf(answers) : { n: 0, mean: 0 };
  return moments.n > 0 ? { n: moments.n, level: moments.mean } : { n: 0 };
}
