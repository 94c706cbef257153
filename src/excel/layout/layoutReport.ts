import { excelMessages } from "../../i18n/excel";
import type { Report, ReportChart, ReportTable } from "../../report/tree";
import { createColourBook, type ColourBook } from "../palette";
import { textCell } from "./cellFactory";
import { chartFigures } from "./chartFigures";
import { chartRowHeight, placeCharts, usualZoneWidth, type ChartZone } from "./chartPlacement";
import { charactersIn, columnGrid, marginWidth, type ColumnGrid } from "./columnGrid";
import type { FigureSetting } from "./figureBlock";
import { layoutKey, keyReach } from "./keyLayout";
import { chosenRows, textIn, type LocatedTable } from "./locatedTable";
import { pageBreaks, type PrintBlock } from "./pageBreaks";
import { firstColumn, lineHeight, SheetBuilder } from "./sheetBuilder";
import type { PlannedChart, PlannedEmphasis, PlannedTable, SheetPlan } from "./sheetPlan";
import { sheetName } from "./sheetName";
import { structureOf } from "./structure";
import { layoutTable, tableName } from "./tableLayout";

/** Colours that stay the same over all sheets of a run. */
export interface RunColours {
  readonly dimensions: ColourBook;
  readonly groups: ColourBook;
}

/** Colour books without a colour yet. */
export function createRunColours(): RunColours {
  return { dimensions: createColourBook(), groups: createColourBook() };
}

/** Lines of text stop here even where the sheet is wider, characters. */
const longestLine = 150;

function isChart(block: Report["blocks"][number]): block is ReportChart {
  return block.kind === "chart";
}

/** Dimensions take their colours in table order, before any chart sorts them. */
function registerColours(charts: readonly ReportChart[], tableOf: (id: string) => ReportTable, { dimensions }: RunColours): void {
  for (const chart of charts) {
    if (chart.type !== "interval-bars" && chart.type !== "quadrant") continue;
    if (chart.colour === undefined) continue;
    const table = tableOf(chart.table);
    for (const row of chosenRows(table, chart.rows)) dimensions.colourOf(textIn(table, row, chart.colour));
  }
}

/** The part that is printed, from the title to the method page. */
interface Body {
  readonly tables: readonly PlannedTable[];
  readonly located: ReadonlyMap<string, LocatedTable>;
  readonly emphases: readonly PlannedEmphasis[];
  readonly blocks: readonly PrintBlock[];
  readonly chartsRow: number;
}

function layoutBody(builder: SheetBuilder, report: Report, zone: ChartZone, grid: ColumnGrid, width: number): Body {
  const words = excelMessages[report.language].sheet;
  const tables: PlannedTable[] = [];
  const located = new Map<string, LocatedTable>();
  const emphases: PlannedEmphasis[] = [];
  const blocks: PrintBlock[] = [];
  const said = new Set<string>();
  builder.skip(1, 9);
  builder.add(textCell(builder.row, firstColumn, report.title, "title"));
  builder.skip(1, report.language === "zh-CN" ? 30 : 27);
  builder.add(textCell(builder.row, firstColumn, report.subtitle, "subtitle"));
  builder.skip(1);
  builder.skip(1, 9);
  for (const headline of report.headlines) builder.paragraph(headline, "headline", width, Math.round(builder.line * 1.15));
  const firstBody = report.blocks.findIndex(({ kind }) => kind !== "note");
  const leading = report.blocks.slice(0, Math.max(firstBody, 0));
  for (const note of leading) if (note.kind === "note") builder.paragraph(note.text, note.tone === "warning" ? "warning" : "note", width);
  builder.skip();

  const chartsRow = builder.row;
  const edges = [0, ...zone.cuts, zone.height];
  const rowAt = (distance: number): number => chartsRow + Math.ceil(distance / chartRowHeight);
  blocks.push({ row: 0, end: rowAt(edges[1] ?? 0) });
  edges.slice(1, -1).forEach((cut, index) => {
    blocks.push({ row: rowAt(cut), end: rowAt(edges[index + 2] ?? zone.height) });
  });
  if (zone.height > 0) builder.skip(Math.ceil(zone.height / chartRowHeight) + 1, chartRowHeight);

  const rest = report.blocks.slice(leading.length);
  for (const [index, block] of rest.entries()) {
    const start = builder.row;
    if (block.kind === "table") {
      const place = layoutTable(builder, block, grid, width, words, said);
      located.set(block.id, { table: block, row: place.area.row, column: place.area.column });
      tables.push({ id: block.id, name: tableName(report.analysis, block.id), area: place.area });
      emphases.push(...place.emphases);
    } else if (block.kind === "note") {
      builder.paragraph(block.text, block.tone === "warning" ? "warning" : "note", width);
    } else if (block.kind === "method") {
      builder.paragraph(block.title, "section", width, Math.round(builder.line * 1.3));
      const textColumn = firstColumn + 1;
      const textWidth = Math.max(40, width - charactersIn(grid.widths[firstColumn] ?? 0) - 2);
      for (const { term, text } of block.entries) {
        builder.add(textCell(builder.row, firstColumn, term, "term"));
        builder.paragraph(text, "method", textWidth, undefined, textColumn);
      }
    } else continue;
    blocks.push({ row: start, end: builder.row });
    if (block.kind !== "note" || rest[index + 1]?.kind !== "note") builder.skip();
  }
  return { tables, located, emphases, blocks, chartsRow };
}

function layoutFigures(builder: SheetBuilder, zone: ChartZone, body: Body, setting: FigureSetting): readonly PlannedChart[] {
  if (zone.places.length === 0) return [];
  const top = builder.topOf(body.chartsRow);
  const charts: PlannedChart[] = [];
  builder.skip(2);
  builder.paragraph(setting.words.figures, "section", longestLine, Math.round(builder.line * 1.3));
  builder.paragraph(setting.words.figuresExplained, "definition", longestLine);
  for (const { chart, left, top: offset, width, height } of zone.places) {
    builder.skip();
    builder.add(textCell(builder.row, firstColumn, chart.title, "figureTitle"));
    builder.row += 1;
    builder.paragraph(chart.description, "definition", longestLine);
    const figures = chartFigures(chart, setting, builder.row, firstColumn);
    builder.add(...figures.cells);
    builder.row += figures.rows;
    const { id, title, description } = chart;
    charts.push({ id, title, description, left: marginWidth + left, top: top + offset, width, height, ...figures.drawing });
  }
  return charts;
}

/**
 * The plan of a report's sheet: what stands where and how it looks. Pure: the same report gives the same plan.
 *
 * @param colours shared over the reports of a run, so that a dimension keeps its colour on every sheet
 * @throws RangeError when a chart names a table or column the report does not have
 */
export function layoutReport(report: Report, colours: RunColours = createRunColours()): SheetPlan {
  const tables = report.blocks.filter((block) => block.kind === "table");
  const charts = report.blocks.filter(isChart);
  const tableOf = (id: string): ReportTable => {
    const found = tables.find((table) => table.id === id);
    if (found === undefined) throw new RangeError(`${report.analysis} has no table ${id}`);
    return found;
  };
  registerColours(charts, tableOf, colours);
  const words = excelMessages[report.language].sheet;
  const zone = placeCharts(charts, tableOf);
  const keys = layoutKey(zone, tableOf);
  const terms = report.blocks.flatMap((block) => (block.kind === "method" ? block.entries.map(({ term }) => term) : []));
  const grid = columnGrid(tables, terms, marginWidth + Math.max(usualZoneWidth, zone.width, keyReach(keys)));
  const lastColumn = grid.widths.length;
  const total = grid.leftOf(lastColumn);
  const width = Math.min(longestLine, charactersIn(total - marginWidth));

  const builder = new SheetBuilder(lineHeight(report.language));
  const body = layoutBody(builder, report, zone, grid, width);
  let taken = 0;
  for (const { left, top, lines } of keys) {
    const column = Math.max(grid.columnFrom(marginWidth + left), top === 0 ? taken : 0);
    taken = column + 1;
    const row = body.chartsRow + Math.round(top / chartRowHeight);
    [words.keyTitle, ...lines].forEach((text, index) =>
      builder.add(textCell(row + index, column, text, index === 0 ? "figureTitle" : "key")),
    );
  }
  const printed = { row: 0, column: 0, rows: builder.row, columns: lastColumn };
  const setting = { words, ...colours, locate: (id: string) => body.located.get(id) ?? { table: tableOf(id), row: 0, column: 0 } };
  const plannedCharts = layoutFigures(builder, zone, body, setting);
  const columns = Math.max(lastColumn, ...builder.cells.map(({ column }) => column + 1));
  const repeated = { row: 1, column: 0, rows: 3, columns: 1 };
  const plan: Omit<SheetPlan, "structure"> = {
    name: sheetName(report.title, []),
    cells: builder.cells,
    area: { row: 0, column: 0, rows: builder.row, columns },
    columnWidths: grid.widths,
    rowHeights: Array.from({ length: builder.row }, (_, row) => builder.heightOf(row)),
    tables: body.tables,
    emphases: body.emphases,
    charts: plannedCharts,
    print: {
      area: printed,
      titleRows: repeated,
      leftFooter: "&A",
      rightFooter: words.footer("&P", "&N"),
      breaks: pageBreaks(body.blocks, (row) => builder.topOf(row), total, builder.topOf(4) - builder.topOf(1)),
    },
    frozenRows: 3,
  };
  return { ...plan, structure: structureOf(plan, report.language) };
}
