import type { SheetPlan } from "./sheetPlan";

/** Raised when the layout changes, so that sheets of an older version are filled anew. */
const layoutVersion = 2;

/** A 53-bit hash of a text as letters and digits (two rounds of FNV-1a with different seeds). */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}

/** A fingerprint of where things stand, without what they say. */
export function structureOf(plan: Omit<SheetPlan, "structure">, language: string): string {
  const cells = plan.cells.map(({ row, column, style }) => [row, column, style]);
  const tables = plan.tables.map(({ id, area, rules }) => [id, area, rules]);
  const charts = plan.charts.map(({ id, type, left, top, width, height, series }) => [
    [id, type, left, top, width, height],
    series.map(({ values, categories, labels }) => [values, categories, labels.map(({ point }) => point)]),
  ]);
  return hash(JSON.stringify([layoutVersion, language, cells, tables, charts]));
}
