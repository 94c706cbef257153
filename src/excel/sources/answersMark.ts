/** What a report's sheet keeps of the answers it was made from: enough to tell whether they are still the same, and no answer itself. */
import { fingerprint, growingFingerprint } from "../../survey/fingerprint";
import type { Grid } from "../../survey/grid";

/** The answers as a run read them. */
export interface AnswersRead {
  /** Of every cell. */
  readonly fingerprint: string;
  /** Of the first row, by which answers are known again that Excel lost sight of. */
  readonly head: string;
  /** Headers included. */
  readonly rows: number;
}

/** The same with where to look for them. */
export interface AnswersMark extends AnswersRead {
  /** A hidden name of the workbook, which Excel itself moves along with the cells. */
  readonly name: string;
  /** Whether the range had an end: the rest of a table, or a blank row below. Only then are rows that come to stand below new answers. */
  readonly open: boolean;
}

/** Cells between two pauses: some twenty milliseconds. */
const cellsAtOnce = 200_000;

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * The answers of a grid as a run read them.
 *
 * @param pause is awaited now and then while many cells are gone through
 */
export async function answersRead({ cells }: Grid, pause: () => Promise<void> = nextTask): Promise<AnswersRead> {
  const growing = growingFingerprint();
  const step = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, cells[0]?.length ?? 1)));
  for (let first = 0; first < cells.length; first += step) {
    if (first > 0) await pause();
    growing.add(cells.slice(first, first + step));
  }
  return { fingerprint: growing.digits(), head: fingerprint(cells.slice(0, 1)), rows: cells.length };
}

/** The mark as it stands on a sheet; undefined where there is none, or one of another form. */
export function answersMarkOf(text: string | undefined): AnswersMark | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? "");
    return isAnswersMark(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isAnswersMark(parsed: unknown): parsed is AnswersMark {
  if (typeof parsed !== "object" || parsed === null) return false;
  const { fingerprint: digits, head, rows, name, open } = parsed as Readonly<Record<string, unknown>>;
  const areTexts = [digits, head, name].every((text) => typeof text === "string");
  return areTexts && typeof rows === "number" && typeof open === "boolean";
}
