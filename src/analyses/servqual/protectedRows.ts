import type { Messages } from "../../i18n/messages";
import { isNotComputable } from "../../report/tree";
import type { ReportCell, ReportRow } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Questionnaire } from "../../survey/questionnaire";
import { protectedCell } from "../protectedGroups";
import type { LineStatuses } from "./lineStatuses";

/** Rows of one group with every figure kept back that may not be shown. */
export function protectedRows(
  rows: readonly ReportRow[],
  statuses: LineStatuses,
  questionnaire: Questionnaire,
  minimum: number,
  messages: Messages,
): readonly ReportRow[] {
  const byRow = new Map<string, GroupStatus | undefined>([
    ...questionnaire.items.map(({ id }, index) => [id, statuses.items[index]] as const),
    ...questionnaire.dimensions.map(({ id }, index) => [id, statuses.dimensions[index]] as const),
    ["overall-dimensions", statuses.overallDimensions],
    ["overall-items", statuses.overallItems],
    ["overall-weighted", statuses.overallWeighted],
  ]);
  const isFigure = (cell: ReportCell): boolean => typeof cell === "number" || isNotComputable(cell);
  return rows.map((given) => {
    const { live: _, ...row } = given;
    const status = byRow.get(row.id) ?? statuses.group;
    if (status === "shown" || status === "empty") return given;
    const cells = Object.entries(row.cells).map(([id, cell]) => [
      id,
      isFigure(cell) ? protectedCell(status, cell, minimum, messages) : cell,
    ]);
    return { ...row, cells: Object.fromEntries(cells) as Readonly<Record<string, ReportCell>> };
  });
}
