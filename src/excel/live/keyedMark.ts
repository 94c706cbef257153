import type { Language } from "../../i18n/language";
import type { LiveSource } from "../../report/live";

/** What a sheet of keyed answers is marked with. */
export interface KeyedMark {
  /** Unlike that of any other; the sheets whose formulas look at it carry the same. */
  readonly id: string;
  /** Equal for keyed answers that are the same cell by cell, derived columns aside. */
  readonly signature: string;
  readonly rows: number;
  /** Ids of its columns, from the first on. */
  readonly columns: readonly string[];
}

/** The mark of a sheet; undefined where there is none, or one of another form. */
export function keyedMarkOf(text: string | undefined): KeyedMark | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? "");
    return isKeyedMark(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isKeyedMark(parsed: unknown): parsed is KeyedMark {
  if (typeof parsed !== "object" || parsed === null) return false;
  const { id, signature, rows, columns } = parsed as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof signature === "string" && typeof rows === "number" && Array.isArray(columns);
}

/** Raised when the sheet is laid out in another way. */
const version = 1;

/** A fingerprint of how a source is read: its place, its columns with scales and keys, the rows of its respondents. No answer. */
export function signatureOf({ sheet, rows, columns }: LiveSource, language: Language): string {
  const text = JSON.stringify([version, language, sheet, columns, rows]);
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    first = Math.imul(first ^ text.charCodeAt(index), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
