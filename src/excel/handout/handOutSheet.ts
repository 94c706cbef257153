import type { XmlElement } from "./xml";
import { changed, elementsOf, localName, textIn } from "./xml";

/** Children of a worksheet that a hand-out may have; everything else (links, comments, controls, our own marks) stays behind. */
const kept: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "conditionalFormatting",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "drawing",
  "tableParts",
]);

/**
 * A result sheet with values in place of formulas and without anything that points outside it.
 *
 * @param ids the new relationship id of each old one; a drawing or table without one stays behind
 * @param emptied rows, from 0, whose contents stay behind
 */
export function handOutSheet(sheet: XmlElement, ids: ReadonlyMap<string, string>, emptied?: EmptiedRows): XmlElement {
  const children = elementsOf(sheet).flatMap((child): XmlElement[] => {
    const name = localName(child);
    if (!kept.has(name)) return [];
    if (name === "conditionalFormatting") return withoutForeignRules(child);
    if (name === "drawing") return relinked(child, ids);
    if (name === "tableParts") {
      const parts = elementsOf(child, "tablePart").flatMap((part) => relinked(part, ids));
      return parts.length > 0 ? [{ ...child, attributes: { count: String(parts.length) }, children: parts }] : [];
    }
    const cleaned = changed(child, (element) => (isLeftBehind(element) || isEmptied(element, emptied) ? undefined : withoutLinks(element)));
    return cleaned ? [cleaned] : [];
  });
  return { ...sheet, children };
}

/** Rows of a sheet, from 0. */
export interface EmptiedRows {
  readonly row: number;
  readonly rows: number;
}

/** A cell in a row whose contents stay behind. */
function isEmptied(element: XmlElement, emptied: EmptiedRows | undefined): boolean {
  if (emptied === undefined || localName(element) !== "c") return false;
  const row = Number(/\d+$/.exec(element.attributes.r ?? "")?.[0] ?? 0) - 1;
  return row >= emptied.row && row < emptied.row + emptied.rows;
}

/** Numbers of the shared texts that a sheet shows. */
export function sharedTextsOf(sheet: XmlElement): readonly number[] {
  return elementsOf(elementsOf(sheet, "sheetData")[0], "row").flatMap((row) =>
    elementsOf(row, "c").flatMap((cell) => (cell.attributes.t === "s" ? elementsOf(cell, "v").map((text) => Number(textIn(text))) : [])),
  );
}

function isLeftBehind(element: XmlElement): boolean {
  return ["f", "extLst", "legacyDrawingHF"].includes(localName(element));
}

/** Printer settings hang on a page set-up by relationship; a code name tells of macros. */
function withoutLinks(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).filter(([name]) => !["id", "codeName"].includes(name.slice(name.indexOf(":") + 1)));
  return { ...element, attributes: Object.fromEntries(attributes) };
}

/** Rules that look only at their own sheet. */
function withoutForeignRules(formatting: XmlElement): XmlElement[] {
  const rules = elementsOf(formatting, "cfRule").filter(
    (rule) => !elementsOf(rule, "formula").some((formula) => textIn(formula).includes("!")),
  );
  const plain = rules.flatMap((rule) => changed(rule, (element) => (localName(element) === "extLst" ? undefined : element)) ?? []);
  return plain.length > 0 ? [{ ...formatting, children: plain }] : [];
}

function relinked(element: XmlElement, ids: ReadonlyMap<string, string>): XmlElement[] {
  const [name, old] = Object.entries(element.attributes).find(([key]) => key.endsWith(":id")) ?? [];
  const id = ids.get(old ?? "");
  return name !== undefined && id !== undefined ? [{ ...element, attributes: { [name]: id } }] : [];
}
