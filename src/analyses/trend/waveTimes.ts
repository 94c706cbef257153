/** What one step of time is: between numbered or named waves, or in the calendar. */
export type WaveUnit = "wave" | "month" | "quarter" | "year";

/** When each of several waves was. */
export interface WaveTimes {
  readonly unit: WaveUnit;
  /** One a wave; the earliest is 1. */
  readonly positions: readonly number[];
  /** Indices of the waves in order of time. */
  readonly order: readonly number[];
  /** False where the names say nothing of time: the waves then follow each other as they are given, one step apart. */
  readonly isKnown: boolean;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const daysAYear = 365.25;
const firstYear = 1900;
const lastYear = 2200;

type Reader = (name: string) => number | undefined;

/** Each reads one way of writing a time; the unit is that of its numbers. */
const readers: readonly { readonly unit: WaveUnit; readonly read: Reader }[] = [
  { unit: "quarter", read: quarterOf },
  { unit: "month", read: monthOf },
  { unit: "year", read: dayOf },
  { unit: "year", read: yearOf },
];

/**
 * When the waves of a survey were, from their names: quarters (`2025-Q3`), months (`2025-03`, `March 2025`), days (`2025-03-22`, in
 * years), years, or numbers (`W3`, `wave 3`, `第3期`). Distances are those of the calendar, so that a wave that was left out counts.
 *
 * @example waveTimes(["2024-Q4", "2025-Q2"]).positions // [1, 3]
 */
export function waveTimes(names: readonly string[]): WaveTimes {
  for (const { unit, read } of [...readers, { unit: "wave" as const, read: numberReader(names) }]) {
    const times = names.map(read);
    const known = times.filter((time) => time !== undefined);
    if (known.length === names.length && new Set(known).size === names.length && names.length > 0) return inOrder(known, unit);
  }
  return { unit: "wave", positions: names.map((_, wave) => wave + 1), order: [...names.keys()], isKnown: false };
}

function inOrder(times: readonly number[], unit: WaveUnit): WaveTimes {
  const earliest = Math.min(...times);
  const order = [...times.keys()].sort((one, other) => (times[one] as number) - (times[other] as number));
  return { unit, positions: times.map((time) => time - earliest + 1), order, isKnown: true };
}

function quarterOf(name: string): number | undefined {
  const [, year, quarter] = /^(\d{4})\D{0,3}[qQ]([1-4])$/.exec(name) ?? /^(\d{4})年第?([1-4])季度?$/.exec(name) ?? [];
  const [, late, afterwards] = /^[qQ]([1-4])\D{1,2}(\d{4})$/.exec(name) ?? [];
  return stepped(year ?? afterwards, quarter ?? late, 4);
}

function monthOf(name: string): number | undefined {
  const [, year, month] = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(name) ?? [];
  const [, word = "", after] = /^([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(name) ?? [];
  const named = monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return stepped(year ?? after, month ?? (named > 0 ? String(named) : undefined), monthNames.length);
}

function stepped(year: string | undefined, step: string | undefined, steps: number): number | undefined {
  const place = Number(step);
  return year !== undefined && place >= 1 && place <= steps ? Number(year) * steps + place : undefined;
}

function dayOf(name: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const millisecondsADay = 86_400_000;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsADay / daysAYear;
}

function yearOf(name: string): number | undefined {
  const year = /^(\d{4})年?$/.exec(name)?.[1];
  return year !== undefined && Number(year) >= firstYear && Number(year) <= lastYear ? Number(year) : undefined;
}

/** Names that differ in one whole number only. */
function numberReader(names: readonly string[]): Reader {
  const parts = /^(\D*)(\d+)(\D*)$/.exec(names[0] ?? "");
  return (name) => {
    const [, before, number, behind] = /^(\D*)(\d+)(\D*)$/.exec(name) ?? [];
    return number !== undefined && before === parts?.[1] && behind === parts?.[3] ? Number(number) : undefined;
  };
}
