const dayMilliseconds = 86400000;
const dayZero = Date.UTC(1899, 11, 30);

/** The serial number, in the 1900 system, of a date that a file gives as ISO 8601 text. */
export function isoToSerial(text: string): number {
  const trimmed = text.trim();
  const timeOnly = /^\d{2}:\d{2}/.test(trimmed);
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(trimmed);
  const instant = Date.parse(
    timeOnly ? `1899-12-30T${trimmed}Z` : zoned ? trimmed : trimmed.includes("T") ? `${trimmed}Z` : `${trimmed}T00:00:00Z`,
  );
  return (instant - dayZero) / dayMilliseconds;
}
