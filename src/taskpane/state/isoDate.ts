/**
 * A day as the ISO date of the person's own calendar.
 *
 * @example isoDate(new Date(2026, 10, 21)) // "2026-11-21"
 */
export function isoDate(day: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
