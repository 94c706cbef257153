import { parse } from "csv-parse/browser/esm/sync";
import { UnreadableWorkbook, type WorkbookModel } from "../workbook";
import { decodeText } from "./decodeText";
import { findDelimiter } from "./delimiter";
import { emptyWorkbook } from "./openWorkbook";

const plainNumber = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;

const mostRows = 1_048_576;
const mostColumns = 16_384;
/** What a cell holds; Excel cuts longer fields when it opens such a file. */
const longestText = 32_767;

/** The beginning of a text, without half a character at its end. */
function cutTo(length: number, text: string): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** A sheet's name from a file's: without its ending and what a name cannot have or be. */
function sheetNameOf(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, "").replace(/[:\\/?*[\]]/g, " ");
  const name = cutTo(31, stem)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" || name.toLowerCase() === "history" ? "Sheet1" : name;
}

/** @throws UnreadableWorkbook when a quote is opened and never closed */
function readRows(text: string): string[][] {
  try {
    const { delimiter, start } = findDelimiter(text);
    return parse(text.slice(start), { delimiter, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false });
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
 * Bytes are UTF-8, UTF-16 or else GB18030; the delimiter is a comma, semicolon, tab or bar (see `findDelimiter`). A field is a number
 * only when it is written as one (`3`, `-1.5`); leading zeros, dates, decimal commas and formulas stay text.
 *
 * @throws UnreadableWorkbook when the bytes are no text, a quote is opened and never closed, or a sheet cannot hold it all
 */
export async function openCsv(source: string | Uint8Array, name: string): Promise<WorkbookModel> {
  const text = (typeof source === "string" ? source : decodeText(source)).replace(/^\uFEFF/, "");
  const rows = readRows(text);
  const workbook = emptyWorkbook(name.replace(/\.[^.]*$/, "") + ".xlsx");
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("A new workbook has a sheet.");
  workbook.renameSheet(sheet.id, sheetNameOf(name));
  for (const [row, fields] of rows.entries()) {
    for (const [column, field] of fields.entries()) {
      if (field === "") continue;
      if (row >= mostRows || column >= mostColumns) throw new UnreadableWorkbook("too-large", "The text has more than a sheet can hold.");
      sheet.setValue(row, column, plainNumber.test(field) ? Number(field) : cutTo(longestText, field));
    }
  }
  return Promise.resolve(workbook);
}
