import type { Messages } from "../i18n/messages";
import type { ReportRow, ReportTable } from "../report/tree";
import { siblingStatuses } from "../survey/privacy/siblings";
import type { Survey } from "../survey/survey";
import { computedCell } from "./computedCell";
import { protectedCell } from "./protectedGroups";
import { reportColumns } from "./reportColumns";
import { weightShapes } from "./weightColumns";

const ofWeighting = ["respondents", "leftOut", "effectiveN", "designEffect", "lowest", "highest", "rounds"] as const;
const ofMargins = ["column", "group", "n", "target", "unweighted", "weighted"] as const;

/** What the case weights cost, and the margins they were raked to; nothing without case weights. */
export function weightTables({ weighting }: Survey, minimum: number, messages: Messages): readonly ReportTable[] {
  if (!weighting) return [];
  const { weighting: words } = messages;
  const { n, leftOut, effective, designEffect, lowest, highest, rounds, margins } = weighting;
  const cost: ReportTable = {
    kind: "table",
    id: "weighting",
    title: words.tables.weighting,
    columns: reportColumns(ofWeighting, weightShapes, words.columns),
    rows: [
      {
        id: "all",
        cells: {
          respondents: n,
          leftOut,
          effectiveN: effective,
          designEffect,
          lowest,
          highest,
          rounds: computedCell(rounds, words.noRounds),
        },
      },
    ],
  };
  const rows = margins.flatMap(({ column, levels }): ReportRow[] => {
    const statuses = siblingStatuses(
      levels.map((level) => level.n),
      minimum,
    );
    return levels.map(({ name, target, ...figures }, place) => ({
      id: `${column}: ${name}`,
      cells: {
        column,
        group: name,
        target,
        ...Object.fromEntries(
          Object.entries(figures).map(([id, figure]) => [id, protectedCell(statuses[place], figure, minimum, messages)]),
        ),
      },
    }));
  });
  const columns = reportColumns(ofMargins, weightShapes, words.columns);
  const table: ReportTable = { kind: "table", id: "margins", title: words.tables.margins, columns, rows };
  return rows.length > 0 ? [cost, table] : [cost];
}
