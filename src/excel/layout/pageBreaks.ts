/** A stretch of rows that should stay on one page, from its first row up to the row after its last. */
export interface PrintBlock {
  readonly row: number;
  readonly end: number;
}

/** What an A4 sheet leaves on its side, points: 842 by 595 less the margins, and a little less for the printer's rounding. */
const printable = { width: 770, height: 500 } as const;

/**
 * The rows that start a page, so that no chart and no table that fits a page is cut. A block longer than a page starts where it
 * stands.
 *
 * @param width of what is printed, points; it is scaled to one page
 * @param repeated height of the rows repeated on every page, points
 */
export function pageBreaks(
  blocks: readonly PrintBlock[],
  topOf: (row: number) => number,
  width: number,
  repeated: number,
): readonly number[] {
  const page = printable.height / Math.min(1, printable.width / width) - repeated;
  const breaks: number[] = [];
  let pageTop = 0;
  for (const { row, end } of blocks) {
    const height = topOf(end) - topOf(row);
    while (topOf(row) - pageTop >= page) pageTop += page;
    if (topOf(end) - pageTop <= page || row === 0) continue;
    if (height > page && topOf(row) - pageTop < page * 0.6) continue;
    breaks.push(row);
    pageTop = topOf(row);
  }
  return breaks;
}
