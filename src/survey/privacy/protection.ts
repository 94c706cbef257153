import type { Group } from "../grouping";
import { tellingOverlaps } from "./overlap";
import type { Release } from "./releases";
import { tellingReleases } from "./releases";
import { isHiddenStatus, siblingStatuses } from "./siblings";
import type { GroupStatus } from "./status";

/** One cut of the respondents, by the header of its column. */
export interface Cut {
  readonly column: string;
  readonly groups: readonly Group[];
}

export interface ProtectedGroup extends Group {
  readonly status: GroupStatus;
}

export interface ProtectedCut {
  readonly column: string;
  readonly groups: readonly ProtectedGroup[];
  /** Respondents in no group of the cut. */
  readonly outside: number;
}

/**
 * Which groups of one or several cuts may be shown beside the whole: none with fewer people than `minimum`, and none from which such
 * a group could be had by subtraction within its cut, between two cuts, or from what was handed out before.
 *
 * @param respondents how many people the whole has
 * @param minimum 1 shows everything
 * @param released what was handed out before
 */
export function protectedCuts(
  cuts: readonly Cut[],
  respondents: number,
  minimum: number,
  released: readonly Release[] = [],
): readonly ProtectedCut[] {
  const outsides = cuts.map(({ groups }) => respondents - groups.reduce((sum, { members }) => sum + members.length, 0));
  const before = new Set(tellingReleases(cuts.flatMap(releasesOf), released, minimum));
  let statuses = cuts.map(({ groups, column }) =>
    groups.map(({ name }): GroupStatus | undefined => (before.has(releaseId(column, name)) ? "complement" : undefined)),
  );
  for (;;) {
    const within = cuts.map(({ groups }, index) =>
      siblingStatuses(
        groups.map(({ members }) => members.length),
        minimum,
        outsides[index],
        statuses[index],
      ),
    );
    const shown = cuts.flatMap(({ groups }, cut) =>
      groups.flatMap(({ members }, group) => (within[cut]?.[group] === "shown" ? [{ cut, group, members }] : [])),
    );
    const telling = tellingOverlaps(shown, respondents, minimum).flatMap((index) => shown[index] ?? []);
    if (telling.length === 0)
      return cuts.map(({ column, groups }, cut) => ({
        column,
        groups: groups.map((group, index) => ({ ...group, status: within[cut]?.[index] ?? "empty" })),
        outside: outsides[cut] ?? 0,
      }));
    statuses = within.map((ofCut, cut) =>
      ofCut.map((status, group) => (telling.some((found) => found.cut === cut && found.group === group) ? "complement" : status)),
    );
  }
}

/**
 * Which groups may show one figure, for which fewer may have answered: the protection of the groups, and on top of it the same rule
 * over the answers behind this figure.
 *
 * @param counts answers to the figure's item in each group of the cut
 * @param all answers to the item by everybody
 */
export function figureStatuses(cut: ProtectedCut, counts: readonly number[], all: number, minimum: number): readonly GroupStatus[] {
  const outside = all - counts.reduce((sum, count) => sum + count, 0);
  const fixed = cut.groups.map(({ status }) => (isHiddenStatus(status) ? status : undefined));
  return siblingStatuses(counts, minimum, outside, fixed);
}

/** What handing out a cut would release: to be kept with the workbook, so that later runs are held against it. */
export function releasesOf({ column, groups }: Cut): readonly Release[] {
  return groups.map(({ name, members }) => ({ group: releaseId(column, name), n: members.length }));
}

function releaseId(column: string, name: string): string {
  return `${column}=${name}`;
}
