import { excelEngine, openCsv } from "../engine/index";
import type { WorkbookModel } from "../engine/workbook";
import { UnreadableWorkbook } from "../engine/workbook";
import type { PageWords } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file by name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens an .xlsx or .csv file.
 *
 * @throws UnreadableWorkbook
 */
export function openFile({ name, bytes }: NamedFile): Promise<WorkbookModel> {
  return /\.csv$/i.test(name) ? openCsv(bytes, name) : excelEngine.open(bytes, name);
}

/** What to say when a file could not be opened. */
export function openingProblem(error: unknown, name: string, words: PageWords): string {
  return error instanceof UnreadableWorkbook && error.reason === "password" ? words.password(name) : words.unreadable(name);
}

/** The workbook that the server offers first in a language; undefined when the page is served without any. */
export async function firstFile(language: string): Promise<NamedFile | undefined> {
  const listed = await fetch("workbook.json").catch(() => undefined);
  if (listed?.ok !== true) return undefined;
  const { first } = (await listed.json()) as { readonly first: Readonly<Record<string, string>> };
  const name = first[language];
  if (name === undefined) return undefined;
  const answer = await fetch(`workbook/${encodeURIComponent(name)}`);
  return answer.ok ? { name, bytes: new Uint8Array(await answer.arrayBuffer()) } : undefined;
}

/** Gives the workbook as it now is to the browser's downloads, as an .xlsx file. */
export async function download(workbook: WorkbookModel): Promise<void> {
  downloadFile({ name: workbook.name.replace(/\.csv$/i, ".xlsx"), bytes: await workbook.save() });
}

/** Gives an .xlsx file to the browser's downloads. */
export function downloadFile({ name, bytes }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The workbook's file as base64 text. */
export async function saveBase64(workbook: WorkbookModel): Promise<string> {
  const bytes = await workbook.save();
  let binary = "";
  for (let first = 0; first < bytes.length; first += 32_768) binary += String.fromCharCode(...bytes.subarray(first, first + 32_768));
  return btoa(binary);
}
