/** A sheet to fill in as plain data: what stands where, and what may be entered. The writer carries it out; tests read it. */
import type { GridCell } from "../../survey/grid";

/** What a cell of a column takes; texts are within Excel's limits. */
export interface EntryRule {
  readonly accepts:
    | { readonly kind: "whole"; readonly min: number; readonly max: number }
    | { readonly kind: "list"; readonly entries: string }
    | undefined;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface PlannedTemplateColumn {
  /** Of the hidden row; empty where the sheet has none. */
  readonly id: string;
  readonly header: string;
  readonly section: string;
  /** Points. */
  readonly width: number;
  /** A rating stands in the middle, a text at the left; text is never read as a number or date. */
  readonly kind: "rating" | "text";
  readonly rule?: EntryRule;
}

export interface TemplatePlan {
  /** Of the sheet, before it is made unique in the workbook. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title, each short enough for the width. */
  readonly lines: readonly string[];
  /** A line to fill in above the table: what it is called, and what stands beside it. */
  readonly entry?: { readonly label: string; readonly filled: string };
  readonly columns: readonly PlannedTemplateColumn[];
  /** Filled rows. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Of the filled rows, points; 0 for a row whose texts take one line. */
  readonly rowHeights: readonly number[];
  /** Empty rows below them. */
  readonly blankRows: number;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  /** Height of the header row, points. */
  readonly headerHeight: number;
  /** Height of a line of text, points. */
  readonly lineHeight: number;
  readonly footer: string;
}

/** Where the parts of a template stand on its sheet; rows count from 0. */
export interface TemplatePlaces {
  /** Absent where there is nothing to fill in above the table. */
  readonly entryRow?: number;
  readonly sectionRow: number;
  /** Absent where the columns have no ids. */
  readonly idRow?: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly bodyRows: number;
}

export function templatePlaces({ lines, entry, columns, rows, blankRows }: TemplatePlan): TemplatePlaces {
  const entryRow = lines.length + 2;
  const sectionRow = entryRow + (entry ? 2 : 0);
  const hasIds = columns.some(({ id }) => id !== "");
  const headerRow = sectionRow + (hasIds ? 2 : 1);
  return {
    ...(entry && { entryRow }),
    sectionRow,
    ...(hasIds && { idRow: sectionRow + 1 }),
    headerRow,
    firstRow: headerRow + 1,
    bodyRows: Math.max(1, rows.length + blankRows),
  };
}
