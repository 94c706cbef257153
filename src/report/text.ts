import { displayWidth } from "./displayWidth";
import { formatted } from "./formats";
import type { AnyReport, ReportCell, ReportColumn, ReportTable } from "./tree";
import { cellText } from "./tree";

/** Which tables the text shows: the first one, or all of them with all columns. */
export type TextDetail = "main" | "full";

/**
 * A report as plain text for a terminal: title, headline sentences, then the main table with its main columns, or everything.
 *
 * @param detail `main` by default
 */
export function reportAsText(report: AnyReport, detail: TextDetail = "main"): string {
  if (report.status !== "complete") return report.sentence;
  const tables = report.blocks.filter((block) => block.kind === "table");
  const shown = detail === "full" ? tables : tables.slice(0, 1);
  const notes = report.blocks.flatMap((block) =>
    block.kind === "note" && (detail === "full" || block.tone === "warning") ? [block.text] : [],
  );
  const method = report.blocks.flatMap((block) =>
    block.kind === "method" && detail === "full"
      ? [[block.title, ...block.entries.map(({ term, text }) => `  ${term}: ${text}`)].join("\n")]
      : [],
  );
  const heading = `${report.title}\n${report.subtitle}`;
  const headlines = report.headlines.join("\n");
  return [heading, headlines, ...shown.map((table) => tableAsText(table, detail)), ...notes, ...method].join("\n\n");
}

function tableAsText({ title, columns, rows }: ReportTable, detail: TextDetail): string {
  const shown = detail === "full" ? columns : columns.filter(({ main }) => main);
  const lines = [shown.map((column) => column.title), ...rows.map((row) => shown.map((column) => shownCell(row.cells[column.id], column)))];
  const widths = shown.map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ""))));
  const padded = lines.map((line) => line.map((cell, index) => pad(cell, widths[index] ?? 0, shown[index]?.format !== "text")).join("  "));
  return [title, ...padded.map((line) => line.trimEnd())].join("\n");
}

/** A cell as people read it; an en dash where there is no number. */
export function shownCell(cell: ReportCell | undefined, { format }: Pick<ReportColumn, "format">): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return formatted(cell, format);
  return cellText(cell) ?? "–";
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}
