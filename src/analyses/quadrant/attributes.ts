import type { Finding } from "../../survey/finding";
import type { AnswerScale } from "../../survey/answerScale";

/** Importance derived from overall satisfaction: by correlation attribute by attribute, the others by one model of all attributes. */
export const derivedMethods = ["correlation", "beta", "relative-weights", "shapley"] as const;
export type DerivedMethod = (typeof derivedMethods)[number];

export type ImportanceMethod = DerivedMethod | "expectation" | "points" | "stated" | "given";

/** True where importance is derived from overall satisfaction. */
export function isDerived(method: ImportanceMethod): method is DerivedMethod {
  return derivedMethods.some((derived) => derived === method);
}

/** Something customers rate: an item, a dimension or a row of a ready table. */
export interface Attribute {
  readonly id: string;
  /** Short, for chart labels. */
  readonly label: string;
  readonly dimension?: string;
  /** One answer a respondent, NaN where missing; absent for a ready table. */
  readonly importanceAnswers?: Float64Array;
  readonly performanceAnswers?: Float64Array;
  /** Given directly by a ready table. */
  readonly given?: { readonly importance: number; readonly performance: number };
}

/** What the quadrant is drawn from. */
export interface AttributeSource {
  readonly method: ImportanceMethod;
  readonly attributes: readonly Attribute[];
  /** Overall satisfaction, one a respondent: importance is derived from it, or shown beside the stated one. */
  readonly outcome?: Float64Array;
  readonly outcomeHeader?: string;
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
  /** The middle of each axis, where it has one. */
  readonly midpoint: { readonly importance?: number; readonly performance?: number };
  readonly scale?: AnswerScale;
  /** From columns that only this analysis reads. */
  readonly findings: readonly Finding[];
  readonly usesKeys: boolean;
}
