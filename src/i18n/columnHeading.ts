/** What a column of a table is called, and what it is. */
export interface ColumnHeading {
  readonly title: string;
  readonly definition?: string;
}
