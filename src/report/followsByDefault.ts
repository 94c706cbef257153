import type { Report } from "./tree";

/** Up to so many answers a sheet follows them without being asked: more of them slow down every change. */
export const answersFollowed = 20_000;

/** Whether figures of the report can be formulas over the answers. */
export function canFollow({ live, blocks }: Report): boolean {
  return live !== undefined && blocks.some((block) => block.kind === "table" && block.rows.some((row) => row.live !== undefined));
}

/** How many cells of answers a sheet of the report would follow. */
export function followedAnswers({ live }: Report): number {
  return live === undefined ? 0 : live.rows.length * live.columns.filter(({ kind }) => kind === "answers").length;
}

/** Whether sheets of these reports follow the answers unless somebody says otherwise. */
export function followsByDefault(reports: readonly Report[]): boolean {
  return reports.some(canFollow) && reports.every((report) => followedAnswers(report) <= answersFollowed);
}
