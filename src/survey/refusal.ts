import type { DeclarationProblem } from "./declaration";

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
  /** None of so many columns, which stand there, holds an answer on its scale. */
  | { readonly code: "no-answers"; readonly columns: number; readonly addresses?: readonly string[] }
  /** One row alone of a range answers the questions. */
  | { readonly code: "one-respondent"; readonly address: string }
  /** So few people answered at all that nothing is shown of them. */
  | { readonly code: "too-few-answers"; readonly n: number; readonly needed: number }
  | { readonly code: "too-few-suppliers"; readonly column: string; readonly suppliers: number; readonly needed: number }
  | { readonly code: "no-whole-ranking"; readonly members: number }
  /** Groups or waves with an answer. */
  | { readonly code: "too-few-groups"; readonly column: string; readonly groups: number; readonly needed: number }
  | { readonly code: "too-few-options"; readonly options: number; readonly needed: number }
  | { readonly code: "too-few-items"; readonly items: number; readonly needed: number }
  /** So few respondents answered all of the items. */
  | { readonly code: "too-few-complete"; readonly n: number; readonly items: number; readonly needed: number }
  /** So few respondents answered the outcome and all drivers; `column` is the driver that most of them skipped. */
  | {
      readonly code: "too-few-for-drivers";
      readonly n: number;
      readonly drivers: number;
      readonly needed: number;
      readonly column?: string;
      /** That names the drivers; `drivers` if absent. */
      readonly option?: string;
    }
  /** Units with both results that may be shown; `hidden` more may not. */
  | { readonly code: "too-few-units"; readonly column: string; readonly units: number; readonly hidden: number; readonly needed: number }
  /** An attribute that the others determine. */
  | { readonly code: "collinear-attributes"; readonly column: string }
  /** A line of equal importance and performance needs both on one scale. */
  | { readonly code: "axes-differ" }
  /** On none of the items do two respondents differ. */
  | { readonly code: "items-constant"; readonly items: number; readonly addresses?: readonly string[] }
  /** All answers of all items and respondents are one and the same number. */
  | { readonly code: "answers-alike"; readonly addresses: readonly string[] }
  /** A measured figure whose worst and best values are equal, or contradict its direction. */
  | { readonly code: "bad-indicator"; readonly name: string; readonly problem: "no-width" | "direction-contradicts" }
  /** Of parts that belong together only some were given a weight: these were not. */
  | { readonly code: "weights-missing"; readonly names: readonly string[] }
  /** No weights can be derived among the questions of a dimension, or among the dimensions. */
  | { readonly code: "no-weights"; readonly dimension?: string; readonly method: string }
  /** Nobody has a case weight above 0, or a group in every one of these columns. */
  | { readonly code: "no-case-weights"; readonly columns: readonly string[] }
  /** The shares of the groups of a margin are neither fractions of 1 nor percent. */
  | { readonly code: "margin-sum"; readonly column: string; readonly sum: number }
  /** A group that has a share of the population and no respondent. */
  | { readonly code: "empty-margin"; readonly column: string; readonly group: string }
  /** No weights give all of these columns their shares; the furthest share stays so far off. */
  | { readonly code: "margins-contradict"; readonly columns: readonly string[]; readonly deviation: number }
  /** Everybody expected nothing, so nothing can be divided by what was expected. */
  | { readonly code: "no-ratios"; readonly isTo100: boolean }
  /** The net promoter score on another scale than 0 to 10. */
  | { readonly code: "nps-scale"; readonly column: string; readonly min: number; readonly max: number }
  | { readonly code: "no-complete-pairs" }
  /** A questionnaire of the user's own, written down on a sheet: what is wrong in which cell. */
  | { readonly code: "bad-declaration"; readonly problem: DeclarationProblem; readonly address: string; readonly given: string };

/** Not an error yet: something has to be chosen first. */
export type Incomplete =
  /** Columns of these blocks, by id: of some or of one of them there is none. */
  | { readonly code: "choose-blocks"; readonly blocks: readonly string[] }
  /** Several questionnaires fit equally well: their ids. */
  | { readonly code: "choose-questionnaire"; readonly alternatives?: readonly string[] }
  | {
      readonly code:
        | "choose-items"
        | "choose-drivers"
        | "choose-measures"
        | "choose-columns"
        | "choose-outcome"
        | "choose-scale"
        | "choose-points"
        | "choose-target"
        | "choose-goal"
        | "choose-wave"
        | "choose-groups"
        | "choose-recommend"
        | "choose-dimensions";
    };
