import { shownFormula } from "../formulas/savedFormula";
import { shiftFormula } from "../formulas/shiftFormula";
import { decodeCellText, decodeEntities } from "../xml/entities";
import { parseAttributes } from "../xml/parseXml";
import type { Area } from "../workbook";
import type { Cell, RowState } from "./cell";
import { columnIndex, parseArea } from "./address";
import { CellGrid } from "./cellGrid";
import { isoToSerial } from "./isoDate";
import { readStringItem, type StringItem } from "./sharedStrings";

// A cell's address, style and type come first and in this order in nearly every file; whatever else is there is read the slow way.
const tokens = /<row\b([^>]*?)\/?>|<c\b(?: r="([A-Z]+)[0-9]+")?(?: s="([0-9]+)")?(?: t="([A-Za-z]+)")?([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const formulaPattern = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const resultPattern = /<v\b[^>]*>([\s\S]*?)<\/v>/;
const inlinePattern = /<is\b[^>]*>([\s\S]*?)<\/is>/;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const noAttributes: Readonly<Record<string, string>> = {};

type Content = Pick<Cell, "content" | "type" | "richText">;

function fromItem(item: StringItem | undefined): Content {
  return {
    content: "",
    type: "String",
    ...(item && { content: item.text, ...(item.richText !== undefined && { richText: item.richText }) }),
  };
}

function readContent(type: string | undefined, inner: string, strings: readonly StringItem[]): Content {
  if (type === "inlineStr") return fromItem(readStringItem(inlinePattern.exec(inner)?.[1] ?? ""));
  const text = resultPattern.exec(inner)?.[1];
  if (text === undefined) return { content: "", type: "Empty" };
  switch (type) {
    case "s":
      return fromItem(strings[Number(text)]);
    case "str":
      return { content: decodeCellText(decodeEntities(text)), type: "String" };
    case "b":
      return { content: text.trim() === "1" || text.trim() === "true", type: "Boolean" };
    case "e":
      return { content: decodeEntities(text), type: "Error" };
    case "d":
      return { content: isoToSerial(text), type: "Double" };
    default:
      return text.trim() === "" ? { content: "", type: "Empty" } : { content: Number(text), type: "Double" };
  }
}

function readFormula(
  inner: string,
  row: number,
  column: number,
  hasMetadata: boolean,
  shared: Map<string, SharedFormula>,
): Pick<Cell, "formula" | "formulaAttributes" | "isDynamic" | "spill"> {
  const match = formulaPattern.exec(inner);
  if (!match) return {};
  const attributes = parseAttributes(match[1] ?? "");
  const formula = shownFormula(decodeEntities(match[2] ?? ""));
  const group = attributes["si"];
  if (attributes["t"] === "shared" && group !== undefined) {
    if (formula) shared.set(group, { formula, row, column });
    const first = shared.get(group);
    return { formula: first ? shiftFormula(first.formula, row - first.row, column - first.column) : formula };
  }
  if (!attributes["t"] || attributes["t"] === "normal") return { formula };
  const area = attributes["t"] === "array" ? parseArea(attributes["ref"] ?? "") : undefined;
  const spill = area && area.rows * area.columns > 1 ? { spill: { rows: area.rows, columns: area.columns } } : undefined;
  // An array formula with metadata of its cell is a dynamic one.
  if (area && hasMetadata) return { formula, isDynamic: true, ...spill };
  return { formula, formulaAttributes: attributes, ...spill };
}

function readRow(attributes: Record<string, string>): Omit<RowState, "cells"> {
  const { r: _number, spans: _spans, ht, customHeight, hidden, s, customFormat, ...kept } = attributes;
  return {
    ...(ht !== undefined && { height: Number(ht) }),
    hidden: hidden === "1" || hidden === "true",
    ...(s !== undefined && (customFormat === "1" || customFormat === "true") && { style: Number(s) }),
    attributes: customHeight === undefined ? kept : { ...kept, customHeight },
  };
}

/** Notes whose results the cells of a dynamic array hold: the file has only these. */
function markSpilled(grid: CellGrid, anchor: Area): void {
  const { row, column } = anchor;
  for (const [at, across, cell] of [...grid.cellsIn(anchor)]) {
    if (cell.formula === undefined && cell.type !== "Empty") grid.set(at, across, { ...cell, spilledFrom: { row, column } });
  }
}

/**
 * Reads the rows of a sheet.
 *
 * Numbers stay as written, so a date is its serial number; shared formulas are written out for each cell; rows and cells without an
 * address follow the one before.
 */
export function readSheetData(xml: string, strings: readonly StringItem[]): CellGrid {
  const grid = new CellGrid();
  const shared = new Map<string, SharedFormula>();
  const anchors: Area[] = [];
  let cells = new Map<number, Cell>();
  let row = -1;
  let column = -1;
  for (const [, rowText, letters, styleText, typeText, more, inner = ""] of xml.matchAll(tokens)) {
    if (rowText !== undefined) {
      const attributes = parseAttributes(rowText);
      row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
      column = -1;
      const own = grid.ownRow(row);
      Object.assign(own, readRow(attributes));
      cells = own.cells;
      continue;
    }
    const { r, s, t, ...attributes } = more ? parseAttributes(more) : noAttributes;
    const address = letters ?? r?.replace(/[0-9]+$/, "");
    column = address === undefined ? column + 1 : columnIndex(address);
    const content = readContent(typeText ?? t, inner, strings);
    const cell: Cell = { style: Number(styleText ?? s ?? 0), ...content };
    const formula = inner.includes("<f") ? readFormula(inner, row, column, attributes["cm"] !== undefined, shared) : undefined;
    // Programs that cannot calculate write formulas alone.
    const awaitsResult = (formula?.formula ?? "") !== "" && !inner.includes("<v");
    if (awaitsResult) grid.awaitsResults = true;
    if (formula) grid.hasFormulas = true;
    if (formula?.isDynamic && formula.spill) anchors.push({ row, column, ...formula.spill });
    const kept = more && Object.keys(attributes).length > 0 ? attributes : undefined;
    cells.set(
      column,
      formula || kept ? { ...cell, ...formula, ...(awaitsResult && { setHere: true }), ...(kept && { attributes: kept }) } : cell,
    );
  }
  grid.measureAgain();
  for (const anchor of anchors) markSpilled(grid, anchor);
  return grid;
}
