import type { PageRoom } from "./paper";

/** A stretch of rows that should stay on one page, from its first row up to the row after its last. */
export interface PrintBlock {
  readonly row: number;
  readonly end: number;
  /** Rows before which a block longer than a page is best cut: where groups begin. */
  readonly groupStarts?: readonly number[];
  /** Never cut by us, however long. */
  readonly whole?: boolean;
}

/** A page is not left emptier than this for the sake of a group. */
const leastShare = 0.4;
/** Rows at either end of a block that stay together. */
const together = 4;

/** The best row to cut a block that has begun at `start` and must end by `limit`; undefined where too little would stand before it. */
function cutWithin(
  { row, end, groupStarts = [] }: PrintBlock,
  start: number,
  limit: number,
  topOf: (row: number) => number,
  page: number,
): number | undefined {
  const enough = topOf(start) + page * leastShare;
  const fits = (candidate: number): boolean => candidate > start && topOf(candidate) <= limit;
  const group = groupStarts.filter((candidate) => fits(candidate) && topOf(candidate) >= enough).at(-1);
  if (group !== undefined) return group;
  let cut: number | undefined;
  for (let candidate = Math.max(start, row) + together; candidate <= end - together && fits(candidate); candidate += 1) cut = candidate;
  return cut !== undefined && topOf(cut) >= enough ? cut : undefined;
}

/**
 * The rows that start a page, so that no chart and no table that fits a page is cut, and longer tables between groups. Every page
 * is started expressly: a printer that puts a little more on a page than we think changes nothing.
 */
export function pageBreaks(blocks: readonly PrintBlock[], topOf: (row: number) => number, room: PageRoom): readonly number[] {
  const breaks: number[] = [];
  let pageTop = 0;
  let page = room.first;
  for (const block of blocks) {
    let start = block.row;
    while (topOf(block.end) > pageTop + page) {
      const short = block.whole === true || topOf(block.end) - topOf(start) <= room.next;
      const next = (short ? undefined : cutWithin(block, start, pageTop + page, topOf, page)) ?? start;
      if (topOf(next) <= pageTop) break;
      breaks.push(next);
      start = next;
      pageTop = topOf(next);
      page = room.next;
    }
  }
  return breaks;
}
