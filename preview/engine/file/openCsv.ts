import { parse } from "csv-parse/browser/esm/sync";
import { UnreadableWorkbook, type WorkbookModel } from "../workbook";
import { emptyWorkbook } from "./openWorkbook";

const delimiters = [",", ";", "\t"] as const;
const plainNumber = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Exports of Chinese platforms that are not UTF-8 are GBK or its superset.
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** The delimiter that the first record has most of, outside quotes. */
function sniffDelimiter(text: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of text.slice(0, 100000)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "\n" && [...counts.values()].some((count) => count > 0)) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** A sheet's name from a file's: without its ending and what a name cannot have or be. */
function sheetNameOf(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, "").replace(/[:\\/?*[\]]/g, " ");
  const name = stem
    .slice(0, 31)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" || name.toLowerCase() === "history" ? "Sheet1" : name;
}

/** @throws UnreadableWorkbook when a quote is opened and never closed */
function readRows(text: string): string[][] {
  try {
    return parse(text, { delimiter: sniffDelimiter(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false });
  } catch (error) {
    throw new UnreadableWorkbook(
      "damaged",
      `The text is damaged and cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

/**
 * Opens delimited text as a workbook with one sheet.
 *
 * Bytes are UTF-8, else GB18030; the delimiter is a comma, semicolon or tab, whichever the first line has most of. A field is a number
 * only when it is written as one (`3`, `-1.5`); leading zeros, dates, decimal commas and formulas stay text.
 *
 * @throws UnreadableWorkbook when a quote is opened and never closed
 */
export async function openCsv(source: string | Uint8Array, name: string): Promise<WorkbookModel> {
  const text = (typeof source === "string" ? source : decode(source)).replace(/^\uFEFF/, "");
  const rows = readRows(text);
  const workbook = emptyWorkbook(name.replace(/\.[^.]*$/, "") + ".xlsx");
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("A new workbook has a sheet.");
  workbook.renameSheet(sheet.id, sheetNameOf(name));
  for (const [row, fields] of rows.entries()) {
    for (const [column, field] of fields.entries()) {
      if (field !== "") sheet.setValue(row, column, plainNumber.test(field) ? Number(field) : field);
    }
  }
  return Promise.resolve(workbook);
}
