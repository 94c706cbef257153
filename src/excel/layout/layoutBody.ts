import type { ExcelMessages } from "../../i18n/excel";
import type { Report, ReportBlock, ReportTable } from "../../report/tree";
import { textCell } from "./cellFactory";
import { chartRowHeight, type ChartBand, type ChartPlace } from "./chartPlacement";
import { textRoom, type ColumnGrid } from "./columnGrid";
import { keyColumns } from "./keyLayout";
import { leadingNotes } from "./layoutHead";
import type { LocatedTable } from "./locatedTable";
import type { PrintBlock } from "./pageBreaks";
import { firstColumn, type SheetBuilder } from "./sheetBuilder";
import type { PlannedEmphasis, PlannedTable } from "./sheetPlan";
import { layoutTable, tableName } from "./tableLayout";

/** What the parts of a body share. */
export interface BodySetting {
  readonly report: Report;
  readonly words: ExcelMessages["sheet"];
  readonly grid: ColumnGrid;
  /** The left edge of the charts, points. */
  readonly left: number;
  /** Of running text, points. */
  readonly width: number;
  /** Where the first page ends, points. */
  readonly firstPage: number;
  /** Whether figures are formulas where the report has some. */
  readonly follows: boolean;
}

/** Charts and everything below the headlines, in the order of the sheet, with what is known of each when it stands. */
export class Body {
  readonly tables: PlannedTable[] = [];
  readonly located = new Map<string, LocatedTable>();
  readonly emphases: PlannedEmphasis[] = [];
  readonly blocks: PrintBlock[] = [];
  /** Charts with the row of their band. */
  readonly charts: { readonly place: ChartPlace; readonly row: number }[] = [];
  private said: ReadonlySet<string> = new Set();

  constructor(
    private readonly builder: SheetBuilder,
    private readonly setting: BodySetting,
  ) {}

  /**
   * The first charts share the first page with the headlines and with as many of the first tables as fit there; the other charts
   * follow, then the rest.
   */
  layOut(bands: readonly ChartBand[]): void {
    const [first, ...others] = bands;
    const leading: readonly ReportBlock[] = leadingNotes(this.setting.report);
    let rest = this.setting.report.blocks.filter((block) => block.kind !== "chart" && !leading.includes(block) && !isLookup(block));
    if (first !== undefined) this.band(first, 0);
    if (others.length > 0) {
      const placed = rest.findIndex((block) => block.kind !== "table" || !this.tableOnFirstPage(block));
      rest = placed < 0 ? [] : rest.slice(placed);
    }
    for (const band of others) this.band(band, this.builder.row - 1);
    rest.forEach((block, index) => this.block(block, rest[index + 1]));
  }

  /** Long tables to look things up in, below everything that is printed. */
  lookups(): void {
    const { report, words, width } = this.setting;
    const tables = report.blocks.filter(isLookup);
    if (tables.length === 0) return;
    this.builder.skip(2);
    this.builder.paragraph(words.lookups, "section", width, Math.round(this.builder.line * 1.3));
    this.builder.paragraph(words.lookupsExplained, "definition", width);
    this.builder.skip();
    const printed = this.blocks.length;
    for (const table of tables) this.table(table, new Set(this.said)).keep();
    this.blocks.length = printed;
  }

  /**
   * `from` is where its page may begin: the second of the two low rows above, so that neither its frame nor that of the band before lies on
   * the edge of a page.
   */
  private band({ places, height }: ChartBand, from: number): void {
    const { row } = this.builder;
    for (const place of places) {
      this.charts.push({ place, row });
      this.key(place, row);
    }
    const rows = Math.ceil(height / chartRowHeight);
    this.blocks.push({ row: from, end: row + rows, whole: true });
    this.builder.skip(rows, chartRowHeight);
    this.builder.skip(2, chartRowHeight / 2);
  }

  private key(place: ChartPlace, row: number): void {
    const { grid, left, words } = this.setting;
    for (const { lines, column } of keyColumns(place, left, grid).columns) {
      [words.keyTitle, ...lines].forEach((text, index) =>
        this.builder.add(textCell(row + index, column, text, index === 0 ? "figureTitle" : "key")),
      );
    }
  }

  private tableOnFirstPage(table: ReportTable): boolean {
    const place = this.builder.attempt(
      () => this.table(table, new Set(this.said)),
      (end) => end <= this.setting.firstPage,
    );
    if (place !== undefined) place.keep();
    return place !== undefined;
  }

  private table(table: ReportTable, said: Set<string>): { readonly keep: () => void } {
    const { report, grid, width, words, follows } = this.setting;
    const row = this.builder.row;
    const { area, emphases, groupStarts } = layoutTable(this.builder, table, grid, width, words, said, follows);
    const end = this.builder.row;
    return {
      keep: () => {
        this.said = said;
        if (area) {
          this.located.set(table.id, { table, row: area.row, column: area.column });
          this.tables.push({ id: table.id, name: tableName(report.analysis, table.id), area, rules: groupStarts });
        }
        this.emphases.push(...emphases);
        this.blocks.push({ row, end, groupStarts });
        this.builder.skip();
      },
    };
  }

  private block(block: ReportBlock, next: ReportBlock | undefined): void {
    const { builder, setting } = this;
    const row = builder.row;
    if (block.kind === "table") {
      this.table(block, new Set(this.said)).keep();
      return;
    }
    if (block.kind === "note") builder.paragraph(block.text, block.tone === "warning" ? "warning" : "note", setting.width);
    if (block.kind === "method") {
      builder.paragraph(block.title, "section", setting.width, Math.round(builder.line * 1.3));
      const terms = setting.grid.widths[firstColumn] ?? 0;
      for (const { term, text } of block.entries) {
        builder.add(textCell(builder.row, firstColumn, term, "term"));
        builder.paragraph(text, "method", textRoom(setting.width - terms), undefined, firstColumn + 1);
      }
    }
    this.blocks.push({ row, end: builder.row });
    if (block.kind !== "note" || next?.kind !== "note") builder.skip();
  }
}

function isLookup(block: ReportBlock): block is ReportTable {
  return block.kind === "table" && block.lookup === true;
}
