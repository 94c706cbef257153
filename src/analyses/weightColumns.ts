import type { Messages } from "../i18n/messages";
import type { WeightingColumn } from "../i18n/weighting";
import type { ReportCell, ReportRow, ReportTable } from "../report/tree";
import { absentCell } from "./computedCell";
import type { ColumnShape } from "./reportColumns";
import { reportColumns } from "./reportColumns";

const text: ColumnShape = { format: "text", main: true };
const share: ColumnShape = { format: "share", main: true };

/** How the columns that weights add to a table look. */
export const weightShapes: Readonly<Record<WeightingColumn, ColumnShape>> = {
  effectiveN: { format: "index", main: true },
  seLinearised: { format: "ratio" },
  shareSeLinearised: { format: "ratio" },
  respondents: { format: "count", main: true },
  leftOut: { format: "count", main: true },
  designEffect: { format: "statistic", main: true },
  lowest: { format: "statistic", main: true },
  highest: { format: "statistic", main: true },
  rounds: { format: "count" },
  column: text,
  group: text,
  n: { format: "count", main: true },
  target: share,
  unweighted: share,
  weighted: share,
};

/** Behind the first of these columns that a table has; else at its end. */
const besides = {
  effectiveN: ["n"],
  seLinearised: ["se", "shareHigh", "meanHigh", "ciHigh"],
  shareSeLinearised: ["topHigh", "shareHigh", "ciHigh"],
} as const;
type Beside = keyof typeof besides;

/** Ids of the cells that `withWeightColumns` finds columns for. */
export const weightIds: readonly string[] = Object.keys(besides);

/** A weighted figure as cells: effective n and linearised standard error. None without case weights. */
export function weightCells(
  { effectiveN, seLinearised }: { readonly effectiveN?: number | undefined; readonly seLinearised?: number | undefined },
  cell: (figure: number | undefined) => ReportCell,
  standardError: "seLinearised" | "shareSeLinearised" = "seLinearised",
): Readonly<Record<string, ReportCell>> {
  return effectiveN === undefined ? {} : { effectiveN: cell(effectiveN), [standardError]: cell(seLinearised) };
}

/** Tables with a column for each kind of weighted cell that their rows hold; the tables themselves where there is none. */
export function withWeightColumns(tables: readonly ReportTable[], messages: Messages): readonly ReportTable[] {
  return tables.map((table) => {
    const ids = (Object.keys(besides) as Beside[]).filter((id) => table.rows.some(({ cells }) => cells[id] !== undefined));
    if (ids.length === 0) return table;
    const columns = [...table.columns];
    for (const id of ids) {
      const before = besides[id].map((other) => columns.findIndex((column) => column.id === other)).find((place) => place >= 0);
      const usual = columns.find((column) => column.id === "se");
      // Beside the usual standard error the linearised one has as many decimals.
      const shapes = id === "seLinearised" && usual ? { ...weightShapes, [id]: { format: usual.format } } : weightShapes;
      columns.splice((before ?? columns.length - 1) + 1, 0, ...reportColumns([id], shapes, messages.weighting.columns));
    }
    return { ...table, columns, rows: table.rows.map((row) => filled(row, ids, messages)) };
  });
}

/** A row without the figure: kept back, or not computable, where its n is. */
function filled(row: ReportRow, ids: readonly Beside[], { common }: Messages): ReportRow {
  const { n } = row.cells;
  const instead = typeof n === "object" ? n : absentCell(common.notComputable.none);
  return { ...row, cells: { ...Object.fromEntries(ids.map((id) => [id, instead])), ...row.cells } };
}
