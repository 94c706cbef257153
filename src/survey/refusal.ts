/** Why an analysis cannot be done: a code and what its sentence needs. The sentences stand in i18n, one place per language. */
export type Refusal =
  | { readonly code: "empty-range" }
  | { readonly code: "no-header" }
  | { readonly code: "no-respondents" }
  | { readonly code: "unknown-column"; readonly column: string; readonly option: string; readonly known: readonly string[] }
  | { readonly code: "duplicate-column"; readonly column: string; readonly option: string }
  | { readonly code: "column-named-twice"; readonly column: string; readonly option: string }
  | { readonly code: "bad-option"; readonly option: string; readonly given: string; readonly allowed: string }
  | { readonly code: "unknown-questionnaire"; readonly given: string; readonly known: readonly string[] }
  | { readonly code: "missing-items"; readonly block: "expectation" | "perception"; readonly items: readonly string[] }
  | { readonly code: "not-recognised" }
  | { readonly code: "column-without-answers"; readonly column: string; readonly address: string }
  | { readonly code: "no-variation"; readonly column: string }
  | {
      readonly code: "unequal-lists";
      readonly first: string;
      readonly second: string;
      readonly firstCount: number;
      readonly secondCount: number;
    }
  | { readonly code: "too-few-attributes"; readonly n: number; readonly needed: number }
  | { readonly code: "points-need-five"; readonly given: number; readonly needed: number }
  | { readonly code: "too-many-groups"; readonly column: string; readonly groups: number; readonly most: number }
  | { readonly code: "no-complete-pairs" };

/** Not an error yet: something has to be chosen first. */
export interface Incomplete {
  readonly code: "choose-questionnaire" | "choose-columns" | "choose-outcome" | "choose-scale" | "choose-points" | "choose-target";
}
