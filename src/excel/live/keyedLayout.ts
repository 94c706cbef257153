/** Rows of the sheet of keyed answers, from 0. */
export const keyedRows = { title: 0, explained: 1, check: 2, from: 4, lowest: 5, highest: 6, key: 7, header: 8, first: 9 } as const;

/** Columns of it, from 0: the number of a respondent's row in the answers, and the part of it in the check. */
export const keyedColumns = { number: 0, check: 1, first: 2 } as const;

/** Columns whose looks are made ready at once, so that a run that adds some changes none. */
export const readyColumns = 300;

/** Where the check of all answers stands on the sheet of keyed answers. */
export const checkAddress = "$B$3";

/** Where the columns of a sheet of keyed answers are. */
export interface KeyedLayout {
  readonly sheetName: string;
  /** Respondents and spare rows, from `keyedRows.first` on. */
  readonly rows: number;
  /** Columns of the sheet, from 0, by the id of the live column. */
  readonly columns: ReadonlyMap<string, number>;
}
