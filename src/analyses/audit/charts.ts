import type { Messages } from "../../i18n/messages";
import type { StackedBars } from "../../report/tree";
import type { AuditResult } from "./compute";

/** More bars than this cannot be read. */
const mostBars = 25;

/** Unusable, missing and valid answers of each column, or of those with most to find fault with. */
export function auditCharts({ columns }: AuditResult, { audit }: Messages): readonly StackedBars[] {
  const { chart } = audit;
  const worst = [...columns].sort((one, other) => one.valid - other.valid).slice(0, mostBars);
  const chosen = new Set(worst.map(({ id }) => id));
  const isCut = columns.length > mostBars;
  return [
    {
      kind: "chart",
      type: "stacked-bars",
      id: "missing-answers",
      title: isCut ? chart.worst(mostBars) : chart.title,
      description: chart.alt,
      table: "columns",
      ...(isCut && { rows: columns.filter(({ id }) => chosen.has(id)).map(({ id }) => id) }),
      label: "column",
      series: [
        { column: "unusableShare", tone: "bad" },
        { column: "missingShare", tone: "middle" },
        { column: "validShare", tone: "good" },
      ],
      axisTitle: chart.axis,
    },
  ];
}
