import type { AnswersRead } from "../sources/answersMark";

/** Where reports come from: kept on their sheets, so that a later run finds them and can repeat them. */
export interface ReportOrigin {
  /** The sheet with the answers. */
  readonly sheet: string;
  /** The range that was read, A1 style, without the sheet's name. */
  readonly address: string;
  /** The options of the run, as they go into `analyse`. No personal facts. */
  readonly options: Readonly<Record<string, unknown>>;
  /** ISO date of the run. */
  readonly date: string;
  /** The answers as the run read them, by which a later look tells whether they are still the same. */
  readonly answers?: AnswersRead;
  /** Whether figures become formulas that follow the answers, where the reports have some. */
  readonly live?: boolean;
  /** Where the answers stood at the last run, when they have moved or grown since: their sheets are brought up to date. */
  readonly before?: { readonly sheet: string; readonly address: string } | undefined;
}

/** A report on its sheet. */
export interface WrittenReport {
  readonly analysis: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** False when an earlier sheet was brought up to date. */
  readonly created: boolean;
  /** Requests the whole run took, the same for every report of it. */
  readonly syncs: number;
}

/** Called as work goes on; `share` goes from 0 to 1. */
export type WriteProgress = (share: number) => void;
