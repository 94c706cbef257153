import { dateNames, waveNames } from "./columnNames";
import type { GridCell } from "./grid";
import { normalised } from "./normalised";
import type { SurveyColumn } from "./survey";

/** Serial numbers of days from the middle of the 1950s to that of the 22nd century. */
const firstSerial = 20_000;
const lastSerial = 80_000;

/** From this many different days on, days are gathered into months. */
const mostDays = 12;

/** Of the entries, this share has to be a date. */
const dateShare = 0.9;

const isoDate = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ t].*)?$/u;

/**
 * The columns, with dates in the given ones made texts that sort: days as `2026-03-22`, months as `2026-03` where there are more than a
 * dozen days or all are the first of a month. Excel hands over dates as serial numbers; a number counts as one only under a header that
 * speaks of time, and only between the years 1954 and 2119.
 *
 * @param periods indices of the columns that split the respondents by time or group
 */
export function asPeriods(columns: readonly SurveyColumn[], periods: readonly number[]): readonly SurveyColumn[] {
  if (periods.length === 0) return columns;
  return columns.map((column, index) => (periods.includes(index) ? inPeriods(column) : column));
}

function inPeriods(column: SurveyColumn): SurveyColumn {
  const header = normalised(column.header);
  const days = column.cells.map((cell) => dayOf(cell, header));
  const filled = column.cells.filter((cell) => String(cell).trim() !== "").length;
  const dated = days.filter((day) => day !== undefined);
  if (dated.length === 0 || dated.length < filled * dateShare) return column;
  const different = new Set(dated);
  const byMonth = different.size > mostDays || [...different].every((day) => day.endsWith("-01"));
  return { ...column, cells: column.cells.map((cell, row) => periodOf(days[row], byMonth) ?? cell) };
}

function periodOf(day: string | undefined, byMonth: boolean): string | undefined {
  return byMonth ? day?.slice(0, "2026-03".length) : day;
}

function dayOf(cell: GridCell, header: string): string | undefined {
  if (typeof cell === "number") return isSerial(cell, header) ? serialDay(cell) : undefined;
  const [, year, month, day] = isoDate.exec(normalised(String(cell))) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Whether a number under a header can be a day; under a word for a wave only whole numbers can. */
export function isSerial(number: number, header: string): boolean {
  if (number < firstSerial || number > lastSerial) return false;
  return dateNames.test(header) || (waveNames.test(header) && Number.isInteger(number));
}

/**
 * The day of a serial number as Excel counts, from the last day of 1899.
 *
 * @example serialDay(46103) // "2026-03-22"
 */
export function serialDay(serial: number): string {
  const millisecondsADay = 86_400_000;
  const daysBefore1970 = 25_569;
  return new Date((Math.floor(serial) - daysBefore1970) * millisecondsADay).toISOString().slice(0, "2026-03-22".length);
}
