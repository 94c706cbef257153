import type { Report, ReportNote } from "../../report/tree";
import { textCell } from "./cellFactory";
import { firstColumn, type SheetBuilder } from "./sheetBuilder";

/** Rows that stay in sight and are repeated on every page: margin, title, source. */
export const headRows = 3;

/** Warnings that change how the whole report is read stand above everything else. */
function isAlert({ kind, id }: Report["blocks"][number]): boolean {
  return kind === "note" && id.startsWith("keys-contradicted");
}

/** The notes that stand under the headlines: alerts, and those before the first table or chart. */
export function leadingNotes({ blocks }: Report): readonly ReportNote[] {
  const body = blocks.findIndex(({ kind }) => kind !== "note");
  return blocks.flatMap((block, index) => (block.kind === "note" && (isAlert(block) || index < body) ? [block] : []));
}

/**
 * Title, source, headlines and leading notes.
 *
 * @param width for running text, points
 */
export function layoutHead(builder: SheetBuilder, report: Report, width: number): void {
  builder.skip(1, 9);
  builder.add(textCell(builder.row, firstColumn, report.title, "title"));
  builder.skip(1, report.language === "zh-CN" ? 30 : 27);
  builder.add(textCell(builder.row, firstColumn, report.subtitle, "subtitle"));
  builder.skip(1);
  builder.skip(1, 9);
  for (const headline of report.headlines) builder.paragraph(headline, "headline", width, Math.round(builder.line * 1.15));
  const notes = leadingNotes(report);
  if (notes.length > 0) builder.skip(1, 6);
  for (const note of notes) {
    if (isAlert(note)) builder.paragraph(note.text, "alert", width, Math.round(builder.line * 1.1));
    else builder.paragraph(note.text, note.tone === "warning" ? "warning" : "note", width);
  }
  builder.skip();
}
