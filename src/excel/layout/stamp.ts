import { liveMessages } from "../../i18n/live";
import { quoted } from "../../report/live";
import type { Report, ReportTable } from "../../report/tree";
import { quotedSheet } from "../../survey/address";
import { checkAddress } from "../live/keyedLayout";
import type { KeyedLayout } from "../live/keyedLayout";
import { formulaCell } from "./cellFactory";
import { firstColumn, type SheetBuilder } from "./sheetBuilder";
import type { Area } from "./sheetPlan";

/** What a sheet needs to follow its answers. */
export interface LiveSetting {
  readonly keyed: KeyedLayout;
  /** The check number of the answers as they were read. */
  readonly check: number;
  /** ISO date of the run. */
  readonly date: string;
  /** The cells below those the formulas look at, with their sheet; absent where something else stands there. */
  readonly below?: string;
}

/** Excel takes no longer text in a formula. */
const longestText = 255;

/**
 * Says what on the sheet follows the answers and what does not, and has a formula that tells whether they have changed.
 *
 * @returns its rows; the formula stands in the first cell
 */
export function layoutStamp(builder: SheetBuilder, report: Report, { keyed, check, date, below }: LiveSetting, width: number): Area {
  const { stamp } = liveMessages[report.language];
  const changed = `ABS(${quotedSheet(keyed.sheetName)}!${checkAddress}-${check})>${check * 1e-12 + 1e-9}`;
  const told = (sentence: string): string => quoted(sentence.slice(0, longestText));
  const state = `IF(${changed},${told(stamp.changed(date))},${told(stamp.unchanged(date))})`;
  const whole = below === undefined ? state : `IF(COUNTA(${below})>0,${told(stamp.outgrown)},${state})`;
  const first = builder.row;
  builder.add(formulaCell(builder.row, firstColumn, `=${whole}`, "note", "General"));
  builder.skip();
  const stays = staying(report);
  if (stays.isAll) builder.paragraph(stamp.allStays(date), "definition", width);
  else {
    builder.paragraph(stamp.follows(keyed.sheetName), "definition", width);
    const tables = stays.tables.map((title) => stamp.table(title));
    builder.paragraph(stamp.stays(stamp.list([stamp.sentences, ...tables, ...stays.columns]), date), "definition", width);
  }
  return { row: first, column: firstColumn, rows: builder.row - first, columns: 1 };
}

interface Staying {
  readonly isAll: boolean;
  /** Titles of tables and of columns in which numbers stand that are no formulas. */
  readonly tables: readonly string[];
  readonly columns: readonly string[];
}

function staying({ blocks }: Report): Staying {
  const tables = blocks.filter((block) => block.kind === "table");
  const dead = tables.filter((table) => hasNumbers(table) && !table.rows.some(({ live }) => live));
  const alive = tables.filter((table) => table.rows.some(({ live }) => live));
  const columns = alive.flatMap((table) =>
    table.columns
      .filter(({ id }) => table.rows.some(({ cells, live }) => typeof cells[id] === "number" && live?.[id] === undefined))
      .map(({ title }) => title),
  );
  return { isAll: alive.length === 0, tables: dead.map(({ title }) => title), columns: [...new Set(columns)] };
}

function hasNumbers({ rows }: ReportTable): boolean {
  return rows.some(({ cells }) => Object.values(cells).some((cell) => typeof cell === "number"));
}
