/** What reading found in a cell or column: kept apart from the answers, shown with its address, never repaired in silence. */
export type FindingKind =
  /** Other text, a boolean, a date or an error in an answer column: treated as missing. */
  | "invalid"
  /** A number off the declared scale: treated as missing. */
  | "off-scale"
  /** A declared word for "no answer": treated as missing. */
  | "declared-missing"
  /** A label such as "Agree" or "7 - Strongly agree": read as its number. */
  | "read-as-number"
  /** A number between two answers, such as 3.5: used as it is. */
  | "not-whole"
  /** An answer column without a single answer. */
  | "empty-column"
  /** The points of a respondent do not add up to 100: used in proportion to their own sum. */
  | "points-sum"
  /** A row that is no respondent: repeated header, total, blank. */
  | "row-left-out";

export interface Finding {
  readonly kind: FindingKind;
  /** On the sheet, A1 style, without the sheet's name. */
  readonly address: string;
  /** The column's header. */
  readonly column: string;
  /** What stood there. */
  readonly content: string;
}
