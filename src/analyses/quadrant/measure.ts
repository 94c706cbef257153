import { coMomentsOf, correlation } from "../../stats/coMoments";
import { weightedCoMomentsOf } from "../../stats/trend/weightedCoMoments";
import { scoreMoments } from "../scoreMoments";
import type { Attribute, AttributeSource } from "./attributes";
import { isDerived } from "./attributes";
import type { Point } from "./quadrant";

export interface Measured {
  readonly nImportance?: number;
  readonly nPerformance?: number;
  readonly importance?: number;
  readonly performance?: number;
}

/** Importance with the respondents behind it; without a level where it cannot be computed. */
export interface ImportanceLevel {
  readonly n: number;
  readonly level?: number;
}

/** Importance and performance of one attribute; an importance derived by a model of all attributes is given, by correlation computed. */
export function measured(
  attribute: Attribute,
  source: AttributeSource,
  derived: ImportanceLevel = correlationImportance(attribute, source),
): Measured {
  if (attribute.given) return attribute.given;
  const performance = meanOver(attribute.performanceAnswers, source.weights);
  const importance = isDerived(source.method) ? derived : meanOver(attribute.importanceAnswers, source.weights);
  return {
    nImportance: importance.n,
    nPerformance: performance.n,
    ...(importance.level !== undefined && { importance: importance.level }),
    ...(performance.level !== undefined && { performance: performance.level }),
  };
}

/** Pearson's r of an attribute's performance with overall satisfaction, over respondents who answered both. */
export function correlationImportance({ performanceAnswers }: Attribute, { outcome, weights }: AttributeSource): ImportanceLevel {
  if (!performanceAnswers || !outcome) return { n: 0 };
  const moments = weights ? weightedCoMomentsOf(performanceAnswers, outcome, weights) : coMomentsOf(performanceAnswers, outcome);
  const level = correlation(moments);
  return { n: moments.n, ...(level !== undefined && { level }) };
}

export function asPoint({ importance, performance }: Measured): Point | undefined {
  return importance === undefined || performance === undefined ? undefined : { importance, performance };
}

export function meanOver(answers: Float64Array | undefined, weights: Float64Array | undefined): ImportanceLevel {
  const { n, moments } = answers ? scoreMoments(answers, weights) : { n: 0, moments: { mean: 0 } };
  return n > 0 ? { n, level: moments.mean } : { n: 0 };
}
