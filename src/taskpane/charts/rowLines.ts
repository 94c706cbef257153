import type { ReportColumn, ReportTable } from "../../report/tree";
import type { ChartSetting } from "./chartDrawing";
import { localNumber } from "./localNumber";

/** The column of how many answers a figure rests on. */
const countColumn = "n";

export interface RowFigures {
  /** Number columns, in the order in which they are told. */
  readonly numbers: readonly string[];
  readonly interval?: { readonly title: string; readonly low: string; readonly high: string };
}

function columnOf(table: ReportTable, id: string): ReportColumn | undefined {
  return table.columns.find((column) => column.id === id);
}

/**
 * What a row of a table tells when it is pointed at: its figures, each as the table shows it, the interval and n. What is hidden or not
 * computable is left out.
 */
export function rowLines(
  table: ReportTable,
  row: number,
  figures: RowFigures,
  setting: Pick<ChartSetting, "words" | "locale">,
): readonly string[] {
  const { words, locale } = setting;
  const cells = table.rows[row]?.cells ?? {};
  const shown = (id: string): string | undefined => {
    const cell = cells[id];
    if (typeof cell !== "number") return undefined;
    return localNumber(cell, columnOf(table, id)?.format ?? "mean", locale);
  };
  const numbers = figures.numbers.flatMap((id) => {
    const figure = shown(id);
    return figure === undefined ? [] : [words.entry(columnOf(table, id)?.title ?? id, figure)];
  });
  if (numbers.length === 0) return [];
  const { interval } = figures;
  const [low, high] = interval === undefined ? [] : [shown(interval.low), shown(interval.high)];
  const between = interval === undefined || low === undefined || high === undefined ? [] : [words.interval(interval.title, low, high)];
  const n = figures.numbers.includes(countColumn) ? undefined : shown(countColumn);
  return [...numbers, ...between, ...(n === undefined ? [] : [words.n(n)])];
}
