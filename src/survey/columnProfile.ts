import type { GridCell } from "./grid";
import { normalised } from "./normalised";
import { isSerial } from "./periods";
import type { SurveyColumn } from "./survey";

/** What the cells of a column are, counted. */
export interface ColumnProfile {
  /** Cells that are not blank, among those looked at. */
  readonly filled: number;
  /** Of these: numbers, or text that is one. */
  readonly numbers: number;
  readonly whole: number;
  readonly min: number;
  readonly max: number;
  /** Of the numbers: whole ones from 0 to 10, with their ends. */
  readonly ratings: number;
  readonly lowest: number;
  readonly highest: number;
  /** Text like 2026-03-01 or 2026/3/1, and under a header that speaks of time the numbers with which Excel counts days. */
  readonly dates: number;
  /** Different entries, compared without case, width and spaces. */
  readonly entries: ReadonlyMap<string, number>;
  /** Characters in a text on average; a Chinese character counts for two. */
  readonly length: number;
}

/** Enough respondents to tell a name from a grouping. */
const mostLookedAt = 1000;

const dateText = /^\d{4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?([ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/u;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

const highestRating = 10;

/** Counts what a column holds; of a long one its first thousand respondents. */
export function columnProfile({ header, cells }: SurveyColumn): ColumnProfile {
  const entries = new Map<string, number>();
  const time = normalised(header);
  let [filled, numbers, whole, ratings, dates, texts, characters] = [0, 0, 0, 0, 0, 0, 0];
  let [min, max, lowest, highest] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const cell of cells.slice(0, mostLookedAt)) {
    const text = normalised(String(cell));
    if (text === "") continue;
    filled++;
    entries.set(text, (entries.get(text) ?? 0) + 1);
    const number = numberIn(cell, text);
    if (number !== undefined && isSerial(number, time)) dates++;
    else if (number !== undefined) {
      numbers++;
      if (Number.isInteger(number)) whole++;
      min = Math.min(min, number);
      max = Math.max(max, number);
      if (!Number.isInteger(number) || number < 0 || number > highestRating) continue;
      ratings++;
      lowest = Math.min(lowest, number);
      highest = Math.max(highest, number);
    } else if (dateText.test(text)) dates++;
    else {
      texts++;
      characters += text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
    }
  }
  const length = texts > 0 ? characters / texts : 0;
  return { filled, numbers, whole, min, max, ratings, lowest, highest, dates, entries, length };
}

function numberIn(cell: GridCell, text: string): number | undefined {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && plainNumber.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/**
 * Whether entries come twice on average and are few enough to be groups.
 *
 * @param most the most groups that a report can show side by side
 */
export function isRepeating({ entries, filled }: ColumnProfile, most = 30): boolean {
  return entries.size > 1 && entries.size <= most && entries.size <= Math.max(2, filled / 2);
}

/** Whether hardly any entry comes twice. */
export function isUnique({ entries, filled }: ColumnProfile): boolean {
  return filled > 1 && entries.size >= filled * uniqueShare;
}

const uniqueShare = 0.9;
