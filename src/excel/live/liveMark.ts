/** What the sheet of a report that follows its answers is marked with. */
export interface LiveMark {
  /** The id of the keyed answers that its formulas look at. */
  readonly keyed: string;
  /** Rows of the sheet, from 0, that say what follows the answers: true of this workbook alone. */
  readonly stamp: { readonly row: number; readonly rows: number };
}

/** The mark of a sheet; undefined where its figures are numbers. */
export function liveMarkOf(text: string | undefined): LiveMark | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? "");
    return isLiveMark(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isLiveMark(parsed: unknown): parsed is LiveMark {
  if (typeof parsed !== "object" || parsed === null) return false;
  const { keyed, stamp } = parsed as Readonly<Record<string, unknown>>;
  if (typeof keyed !== "string" || typeof stamp !== "object" || stamp === null) return false;
  const { row, rows } = stamp as Readonly<Record<string, unknown>>;
  return typeof row === "number" && typeof rows === "number";
}
