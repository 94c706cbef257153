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
  | { readonly code: "missing-items"; readonly block: string; readonly items: readonly string[] }
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
  /** None of so many columns holds an answer on its scale. */
  | { readonly code: "no-answers"; readonly columns: number }
  /** So few people answered at all that nothing is shown of them. */
  | { readonly code: "too-few-answers"; readonly n: number; readonly needed: number }
  | { readonly code: "too-few-suppliers"; readonly column: string; readonly suppliers: number; readonly needed: number }
  | { readonly code: "too-few-options"; readonly options: number; readonly needed: number }
  | { readonly code: "too-few-items"; readonly items: number; readonly needed: number }
  /** So few respondents answered all of the items. */
  | { readonly code: "too-few-complete"; readonly n: number; readonly items: number; readonly needed: number }
  /** Everyone answered every one of the items alike. */
  | { readonly code: "items-constant"; readonly items: number }
  | { readonly code: "no-complete-pairs" };

/** Not an error yet: something has to be chosen first. */
export type Incomplete =
  /** Columns of these blocks, by id: of some or of one of them there is none. */
  | { readonly code: "choose-blocks"; readonly blocks: readonly string[] }
  /** Several questionnaires fit equally well: their ids. */
  | { readonly code: "choose-questionnaire"; readonly alternatives?: readonly string[] }
  | {
      readonly code:
        "choose-items" | "choose-columns" | "choose-outcome" | "choose-scale" | "choose-points" | "choose-target" | "choose-groups";
    };
