import type { Language } from "../../i18n/language";
import { excelMessages } from "../../i18n/excel";
import { pageMargins } from "../layout/paper";
import { palette } from "../palette";
import { usualPaper } from "../writer/writePage";
import { keyedColumns, keyedRows, readyColumns } from "./keyedLayout";

/** Points. */
const widths = { words: 150, check: 100, column: 78 } as const;
const heights = { title: 24, header: 60 } as const;

/** Queues the looks of a new sheet of keyed answers: the same whatever it holds. */
export function writeKeyedLooks(sheet: Excel.Worksheet, language: Language): void {
  const across = (row: number, rows = 1): Excel.RangeFormat => sheet.getRangeByIndexes(row, 0, rows, readyColumns).format;
  across(0).columnWidth = widths.column;
  sheet.getRangeByIndexes(0, keyedColumns.number, 1, 1).format.columnWidth = widths.words;
  sheet.getRangeByIndexes(0, keyedColumns.check, 1, 1).format.columnWidth = widths.check;
  const title = sheet.getRangeByIndexes(keyedRows.title, 0, 1, 1).format;
  title.font.bold = true;
  title.font.size = 14;
  title.rowHeight = heights.title;
  across(keyedRows.explained, 1).font.color = palette.grey;
  sheet.getRangeByIndexes(keyedRows.check, keyedColumns.check, 1, 1).numberFormat = [["0"]];
  const over = sheet.getRangeByIndexes(keyedRows.from, keyedColumns.first, keyedRows.key - keyedRows.from + 1, readyColumns).format;
  over.font.color = palette.grey;
  over.horizontalAlignment = "Right";
  const header = across(keyedRows.header);
  header.font.bold = true;
  header.wrapText = true;
  header.verticalAlignment = "Bottom";
  header.horizontalAlignment = "Right";
  header.rowHeight = heights.header;
  const line = header.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.color = palette.rule;
  for (const row of [keyedRows.from, keyedRows.header])
    sheet.getRangeByIndexes(row, 0, 1, readyColumns).numberFormat = [Array.from({ length: readyColumns }, () => "@")];
  writePage(sheet, language);
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, keyedRows.first, keyedColumns.first));
}

function writePage({ pageLayout }: Excel.Worksheet, language: Language): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = usualPaper() === "Letter" ? Excel.PaperType.letter : Excel.PaperType.a4;
  pageLayout.zoom = { scale: 60 };
  pageLayout.leftMargin = pageMargins.side;
  pageLayout.rightMargin = pageMargins.side;
  pageLayout.topMargin = pageMargins.top;
  pageLayout.bottomMargin = pageMargins.bottom;
  pageLayout.footerMargin = pageMargins.footer;
  pageLayout.setPrintTitleRows(`$${keyedRows.header + 1}:$${keyedRows.header + 1}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
  pageLayout.headersFooters.defaultForAllPages.rightFooter = excelMessages[language].sheet.footer("&P", "&N");
}
