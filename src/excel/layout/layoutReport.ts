import { excelMessages } from "../../i18n/excel";
import type { Report, ReportChart, ReportTable } from "../../report/tree";
import { createColourBook, type ColourBook } from "../palette";
import { textCell } from "./cellFactory";
import { chartFigures } from "./chartFigures";
import { chartRowHeight, placeCharts, usualZoneWidth, widestZone, type ChartBand } from "./chartPlacement";
import { columnGrid, marginWidth, type ColumnGrid } from "./columnGrid";
import type { FigureSetting } from "./figureBlock";
import { keyColumns } from "./keyLayout";
import { Body } from "./layoutBody";
import { headRows, layoutHead } from "./layoutHead";
import { settledCells } from "./liveCells";
import { chosenRows, textIn, type LocatedTable } from "./locatedTable";
import { pageBreaks } from "./pageBreaks";
import { pageRoom, type PaperName } from "./paper";
import { firstColumn, lineHeight, SheetBuilder } from "./sheetBuilder";
import type { PlannedChart, SheetPlan } from "./sheetPlan";
import { layoutStamp, type LiveSetting } from "./stamp";
import { sheetName } from "./sheetName";
import { structureOf } from "./structure";

/** Colours that stay the same over all sheets of a run. */
export interface RunColours {
  readonly dimensions: ColourBook;
  readonly groups: ColourBook;
}

/** Colour books without a colour yet. */
export function createRunColours(): RunColours {
  return { dimensions: createColourBook(), groups: createColourBook() };
}

/** Lines of text stop here even where the sheet is wider, points. */
const longestLine = 960;

/** A quadrant plot takes what the headlines leave of the first page, within these, points. */
const quadrantHeights = { least: 405, most: 495 } as const;

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

function layoutFigures(builder: SheetBuilder, body: Body, setting: FigureSetting): readonly PlannedChart[] {
  if (body.charts.length === 0) return [];
  const charts: PlannedChart[] = [];
  builder.skip(2);
  builder.paragraph(setting.words.figures, "section", longestLine, Math.round(builder.line * 1.3));
  builder.paragraph(setting.words.figuresExplained, "definition", longestLine);
  for (const { place, row } of body.charts) {
    const { id, title, description } = place.chart;
    builder.skip();
    builder.add(textCell(builder.row, firstColumn, title, "figureTitle"));
    builder.row += 1;
    builder.paragraph(description, "definition", longestLine);
    const figures = chartFigures(place, setting, builder.row, firstColumn);
    builder.add(...figures.cells);
    builder.row += figures.rows;
    const { left, top, width, height } = place;
    const corner = { left: marginWidth + left, top: builder.topOf(row) + top };
    charts.push({ id, title, description, ...corner, width, height, ...figures.drawing });
  }
  return charts;
}

/** A grid that also holds the keys beside the plots: wider columns move a key, so it takes a few turns. */
function gridWithKeys(gridTo: (reach: number) => ColumnGrid, bands: readonly ChartBand[]): ColumnGrid {
  let reach = usualZoneWidth;
  for (let turn = 0; ; turn += 1) {
    const grid = gridTo(reach);
    const ends = bands.flatMap(({ places }) => places.map((place) => keyColumns(place, marginWidth, grid).end));
    const end = Math.max(0, ...ends);
    if (end <= grid.leftOf(grid.widths.length) || turn >= 5) return grid;
    reach = end - marginWidth;
  }
}

/**
 * The plan of a report's sheet: what stands where and how it looks. Pure: the same report gives the same plan.
 *
 * @param colours shared over the reports of a run, so that a dimension keeps its colour on every sheet
 * @param live what the sheet needs to follow its answers; without it all figures are numbers
 * @throws RangeError when a chart or formula names a table, row or column the report does not have
 */
export function layoutReport(
  report: Report,
  colours: RunColours = createRunColours(),
  paper: PaperName = "A4",
  live?: LiveSetting,
): SheetPlan {
  const tables = report.blocks.filter((block) => block.kind === "table");
  const charts = report.blocks.filter(isChart);
  const tableOf = (id: string): ReportTable => {
    const found = tables.find((table) => table.id === id);
    if (found === undefined) throw new RangeError(`${report.analysis} has no table ${id}`);
    return found;
  };
  registerColours(charts, tableOf, colours);
  const words = excelMessages[report.language].sheet;
  const terms = report.blocks.flatMap((block) => (block.kind === "method" ? block.entries.map(({ term }) => term) : []));
  const gridTo = (reach: number): ColumnGrid => columnGrid(tables, terms, marginWidth + reach);
  const narrow = gridTo(usualZoneWidth);
  const zoneWidth = Math.min(widestZone, narrow.leftOf(narrow.widths.length) - marginWidth);
  const width = Math.min(longestLine, zoneWidth);

  const builder = new SheetBuilder(lineHeight(report.language));
  layoutHead(builder, report, width);
  const stamp = live && layoutStamp(builder, report, live, width);
  if (stamp) builder.skip();
  const repeated = builder.topOf(headRows + 1) - builder.topOf(1);
  const expected = pageRoom(paper, marginWidth + zoneWidth, repeated);
  const left = expected.first - builder.topOf(builder.row);
  const whole = Math.floor(left / chartRowHeight) * chartRowHeight;
  const quadrantHeight = Math.min(quadrantHeights.most, Math.max(quadrantHeights.least, whole));
  const bands = placeCharts(charts, tableOf, { width: zoneWidth, quadrantHeight, firstPage: left, page: expected.next - chartRowHeight });
  const grid = gridWithKeys(gridTo, bands);
  const lastColumn = grid.widths.length;
  const room = pageRoom(paper, grid.leftOf(lastColumn), repeated);

  const body = new Body(builder, { report, words, grid, left: marginWidth, width, firstPage: room.first, follows: live !== undefined });
  body.layOut(bands);
  const printed = { row: 0, column: 0, rows: builder.row, columns: lastColumn };
  body.lookups();
  const locate = (id: string): LocatedTable => body.located.get(id) ?? { table: tableOf(id), row: 0, column: 0 };
  const setting = { words, ...colours, locate };
  const plannedCharts = layoutFigures(builder, body, setting);
  const columns = Math.max(lastColumn, ...builder.cells.map(({ column }) => column + 1));
  const plan: Omit<SheetPlan, "structure"> = {
    name: sheetName(report.title, []),
    cells: settledCells(builder.cells, live?.keyed, locate),
    area: { row: 0, column: 0, rows: builder.row, columns },
    columnWidths: grid.widths,
    rowHeights: Array.from({ length: builder.row }, (_, row) => builder.heightOf(row)),
    tables: body.tables,
    emphases: [...(stamp ? [{ kind: "alarm" as const, area: { ...stamp, rows: 1 } }] : []), ...body.emphases],
    charts: plannedCharts,
    print: {
      area: printed,
      titleRows: { row: 1, column: 0, rows: headRows, columns: 1 },
      leftFooter: "&A",
      rightFooter: words.footer("&P", "&N"),
      breaks: pageBreaks(body.blocks, (row) => builder.topOf(row), room),
      paper,
    },
    frozenRows: headRows,
    ...(stamp && { stamp }),
  };
  return { ...plan, structure: structureOf(plan, report.language) };
}
