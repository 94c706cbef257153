import type { LiveFormula } from "../../report/live";
import { figure, live, quoted } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import { whileEnough } from "../live/byGroup";
import { membersOf } from "../live/respondents";
import { comparisonId } from "./groupTables";
import type { LiveContext } from "./liveContext";
import { cellAbove, columnsAt, groupAt } from "./liveContext";
import { liveLineFigure } from "./liveLines";
import { allItems } from "./tables";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** A row of a map of one grouping, whichever of lines and groups stand down the side. */
export function mapFormulas(context: LiveContext, grouping: number, table: ReportTable, { id: row }: ReportRow): Formulas {
  const isGroup = table.columns[0]?.id === "group";
  return cellsOf(table, (across) =>
    isGroup ? mapFormula(context, grouping, table, across, row) : mapFormula(context, grouping, table, row, across),
  );
}

function mapFormula(context: LiveContext, grouping: number, table: ReportTable, line: string, id: string): LiveFormula | undefined {
  const { minimumGroup, set } = context.result;
  const what = table.id.startsWith("means") ? "mean" : "favourable";
  if (id === "all") return live`${figure(what, line, set.items.some((item) => item.id === line) ? "items" : "themes")}`;
  if (line === allItems) return live`${figure(what, id, comparisonId(grouping))}`;
  const [columns, group] = [columnsAt(context, line), groupAt(context, grouping, id)];
  if (!columns || !group) return undefined;
  const { n, formula } = liveLineFigure(columns, what, context.columns.cuts, membersOf(group));
  if (minimumGroup <= 1) return formula;
  const above = cellAbove(context, grouping, line, id, table);
  return live`IF(ISTEXT(${above}),${above},${whileEnough(formula, n, minimumGroup, context.hidden)})`;
}

/** A row of the map of two groupings; a cell is kept back with either of its totals. */
export function crossedFormulas(context: LiveContext, table: ReportTable, { id: row }: ReportRow): Formulas {
  const { crossed, groupings, minimumGroup } = context.result;
  const { overall, cuts } = context.columns;
  if (!crossed) return {};
  const [down, along] = [groupings.indexOf(crossed.rows), groupings.indexOf(crossed.columns)];
  return cellsOf(table, (across) => {
    if (row === allItems && across === "all") return live`${figure("favourable", allItems, "themes")}`;
    if (across === "all") return live`${figure("favourable", row, comparisonId(down))}`;
    if (row === allItems) return live`${figure("favourable", across, comparisonId(along))}`;
    const [one, other] = [groupAt(context, down, row), groupAt(context, along, across)];
    if (!overall || !one || !other) return undefined;
    const { n, formula } = liveLineFigure(overall, "favourable", cuts, membersOf(one, other));
    if (minimumGroup <= 1) return formula;
    const isBehind = live`OR(ISTEXT(${figure("all")}),ISTEXT(${figure(across, allItems)}))`;
    return live`IF(${isBehind},${quoted(context.hidden)},${whileEnough(formula, n, minimumGroup, context.hidden)})`;
  });
}

function cellsOf({ columns }: ReportTable, formulaOf: (across: string) => LiveFormula | undefined): Formulas {
  const cells = columns.slice(1).map(({ id }) => [id, formulaOf(id)] as const);
  return Object.fromEntries(cells.flatMap(([id, formula]) => (formula ? [[id, formula] as const] : [])));
}
