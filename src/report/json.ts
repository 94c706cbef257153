import type { AnyReport, ReportBlock, ReportCell, ReportTable } from "./tree";
import { isHidden, isNotComputable } from "./tree";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Reports as plain JSON: stable ids, numbers in full double precision, coded words as their code, `null` where nothing could be
 * computed (the reason stands under `reasons` of the row).
 */
export function reportsAsJson(reports: readonly AnyReport[]): JsonValue {
  return { reports: reports.map(reportAsJson) };
}

function reportAsJson(report: AnyReport): JsonValue {
  const { analysis, status, language } = report;
  if (status !== "complete") return { analysis, status, language, code: report.code, sentence: report.sentence };
  const { title, subtitle, headlines, blocks, releases } = report;
  const published = releases && { releases: releases.map(({ group, n }) => ({ group, n })) };
  return { analysis, status, language, title, subtitle, headlines, blocks: blocks.map(blockAsJson), ...published };
}

function blockAsJson(block: ReportBlock): JsonValue {
  if (block.kind === "table") return tableAsJson(block);
  return JSON.parse(JSON.stringify(block)) as JsonValue;
}

function tableAsJson({ kind, id, title, columns, rows }: ReportTable): JsonValue {
  return {
    kind,
    id,
    title,
    columns: columns.map(({ id: column, title: heading, format, definition }) => ({
      id: column,
      title: heading,
      format,
      ...(definition && { definition }),
    })),
    rows: rows.map((row) => {
      const entries = Object.entries(row.cells);
      const reasons = entries.flatMap(([column, cell]) => (isNotComputable(cell) ? [[column, cell.notComputable] as const] : []));
      return {
        id: row.id,
        cells: Object.fromEntries(entries.map(([column, cell]) => [column, cellAsJson(cell)])),
        ...(reasons.length > 0 && { reasons: Object.fromEntries(reasons) }),
      };
    }),
  };
}

function cellAsJson(cell: ReportCell): JsonValue {
  if (isNotComputable(cell)) return null;
  if (isHidden(cell)) return { hidden: cell.hidden, text: cell.text };
  return typeof cell === "object" ? cell.code : cell;
}
