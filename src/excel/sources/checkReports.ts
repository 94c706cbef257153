import { growingFingerprint } from "../../survey/fingerprint";
import { readUsed } from "../read";
import { withWorkbook, type Connection } from "../run";
import type { AnswersMark } from "./answersMark";
import { locateSources, sourceKey, type MadeFrom, type SourcePlace } from "./locate";

/**
 * How a report stands to its answers.
 *
 * `fresh`: made from the answers as they are. `grown`: the same, and rows were added below. `changed`: cells read otherwise, perhaps with rows
 * added. `unchecked`: too many cells to compare without being asked. `unknown`: written by a version that kept no mark. `gone` and `moved`: the
 * answers are not to be found, and the report cannot be made again.
 */
export type Freshness = "fresh" | "grown" | "changed" | "unchecked" | "unknown" | "gone" | "moved";

export interface ReportState {
  readonly freshness: Freshness;
  /** Where the answers stand now, rows that were added included; absent where they are gone or have moved. */
  readonly now?: { readonly sheetId: string; readonly sheet: string; readonly address: string };
  /** Rows that came to stand below since the report was made. */
  readonly added: number;
}

/** A report to check. */
export interface CheckedReport extends MadeFrom {
  readonly sheetId: string;
}

/**
 * Compares reports with their answers as they are now; each source is read at most once.
 *
 * @param cellLimit cells to read in all; sources beyond it stay `unchecked`, and with 0 they are only looked for
 * @returns by the id of the report's sheet
 * @throws ExcelProblem
 */
export async function checkReports(reports: readonly CheckedReport[], cellLimit: number): Promise<Readonly<Record<string, ReportState>>> {
  if (reports.length === 0) return {};
  return withWorkbook("read", async (connection) => {
    const places = await locateSources(connection, reports);
    const states: Record<string, ReportState> = {};
    let left = cellLimit;
    for (const key of new Set(reports.map(sourceKey))) {
      const made = reports.filter((report) => sourceKey(report) === key);
      const place = places.get(key) ?? "gone";
      if (typeof place === "string") {
        for (const { sheetId } of made) states[sheetId] = { freshness: place, added: 0 };
        continue;
      }
      const cells = place.area.rows * place.area.columns;
      const known = made.flatMap(({ answers }) => answers ?? []);
      const isRead = known.length > 0 && cells <= left;
      if (isRead) left -= cells;
      const compare = isRead ? await comparison(connection, place, known) : undefined;
      const { sheetId, sheet, address } = place;
      for (const report of made) {
        const state = report.answers === undefined ? unread("unknown") : (compare?.(report.answers) ?? unread("unchecked"));
        states[report.sheetId] = { ...state, now: { sheetId, sheet, address } };
      }
    }
    return states;
  });
}

function unread(freshness: "unknown" | "unchecked"): ReportState {
  return { freshness, added: 0 };
}

/** Reads the answers once; the answer tells how a report that was made from them stands. */
async function comparison(
  connection: Connection,
  { sheetId, area, used }: SourcePlace,
  marks: readonly AnswersMark[],
): Promise<(mark: AnswersMark) => ReportState> {
  const { cells } = await readUsed(connection, { sheet: sheetId, ...area }, used);
  const growing = growingFingerprint();
  const digits = new Map<number, string>();
  let before = 0;
  for (const rows of [...new Set(marks.map(({ rows }) => rows))].sort((one, other) => one - other)) {
    growing.add(cells.slice(before, rows));
    if (rows <= cells.length) digits.set(rows, growing.digits());
    before = rows;
  }
  return ({ rows, fingerprint }) => {
    const added = Math.max(0, cells.length - rows);
    if (digits.get(rows) !== fingerprint) return { freshness: "changed", added };
    return { freshness: added === 0 ? "fresh" : "grown", added };
  };
}
