import type { Group } from "../grouping";
import type { HandOut, Release } from "./releases";
import { releaseId, tellingReleases } from "./releases";
import { isHiddenStatus, siblingStatuses } from "./siblings";
import { tellingSince } from "./sinceHandOut";
import type { GroupStatus } from "./status";
import { tellingCombination } from "./tellingCombination";

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
  /** All cuts that are shown together, this one at `place`: a single figure is protected in all of them at once. */
  readonly among?: { readonly cuts: readonly { readonly groups: readonly ProtectedGroup[] }[]; readonly place: number };
}

/**
 * Which groups of one or several cuts may be shown beside the whole: none with fewer people than `minimum`, and none from which such
 * a group could be had by subtraction within its cut, between two cuts, or from what was handed out before.
 *
 * @param respondents how many people the whole has
 * @param minimum 1 shows everything
 * @param handOuts what was handed out before, each copy by itself
 */
export function protectedCuts(
  cuts: readonly Cut[],
  respondents: number,
  minimum: number,
  handOuts: readonly HandOut[] = [],
): readonly ProtectedCut[] {
  const settled = statusesBeside(cuts, respondents, minimum, handOuts);
  const withStatus = cuts.map(({ groups }, cut) => ({
    groups: groups.map((group, index) => ({ ...group, status: settled[cut]?.[index] ?? "empty" })),
  }));
  return cuts.map(({ column, groups }, place) => ({
    column,
    groups: withStatus[place]?.groups ?? [],
    outside: respondents - groups.reduce((sum, { members }) => sum + members.length, 0),
    among: { cuts: withStatus, place },
  }));
}

/** Protects the cuts among themselves, and again with every group kept back that tells of a few people beside an earlier hand-out. */
function statusesBeside(
  cuts: readonly Cut[],
  respondents: number,
  minimum: number,
  handOuts: readonly HandOut[],
): readonly (readonly GroupStatus[])[] {
  const everybody = Array.from({ length: respondents }, (_, index) => index);
  const members = cuts.map(({ groups }) => groups.map((group) => group.members));
  const before = handOuts.flatMap(({ releases }) => releases);
  const changed = new Set(tellingReleases(cuts.flatMap(releasesOf), before, minimum));
  let fixed = cuts.map(({ groups, column }) =>
    groups.map(({ name }): GroupStatus | undefined => (changed.has(releaseId(column, name)) ? "released" : undefined)),
  );
  for (;;) {
    const settled = settledStatuses(members, everybody, minimum, fixed);
    const telling = cuts.map(({ column, groups }, cut) => {
      const isShown = groups.map((_, group) => settled[cut]?.[group] === "shown");
      const taking = handOuts.map((handOut) => tellingSince(column, groups, isShown, respondents, handOut, minimum));
      return smallestOf(groups, taking.find(({ length }) => length > 0) ?? []);
    });
    if (telling.every((group) => group === undefined)) return settled;
    fixed = fixed.map((statuses, cut) => statuses.map((status, group) => (telling[cut] === group ? "complement" : status)));
  }
}

function smallestOf(groups: readonly Group[], places: readonly number[]): number | undefined {
  const size = (place: number): number => groups[place]?.members.length ?? 0;
  return [...places].sort((one, other) => size(one) - size(other))[0];
}

/** Hides groups until neither a cut by itself nor all cuts together, beside everybody, give away fewer people than the minimum. */
function settledStatuses(
  cuts: readonly (readonly (readonly number[])[])[],
  everybody: readonly number[],
  minimum: number,
  given: readonly (readonly (GroupStatus | undefined)[])[],
): readonly (readonly GroupStatus[])[] {
  const highest = everybody.reduce((most, respondent) => Math.max(most, respondent + 1), 0);
  let fixed = given;
  for (;;) {
    const within = cuts.map((groups, cut) => {
      const counts = groups.map((members) => members.length);
      const outside = everybody.length - counts.reduce((sum, count) => sum + count, 0);
      return siblingStatuses(counts, minimum, outside, fixed[cut]);
    });
    const shown = cuts.flatMap((groups, cut) =>
      groups.flatMap((members, group) => (within[cut]?.[group] === "shown" ? [{ cut, group, members }] : [])),
    );
    const telling = tellingCombination([everybody, ...shown.map(({ members }) => members)], highest, minimum);
    const [smallest] = telling
      .flatMap((index) => shown[index - 1] ?? [])
      .sort((first, second) => first.members.length - second.members.length);
    if (!smallest) return within;
    fixed = within.map((statuses, cut) =>
      statuses.map((status, group) => (cut === smallest.cut && group === smallest.group ? "complement" : status)),
    );
  }
}

/**
 * Which groups may show one figure that fewer people have, in the light of every cut that is shown: the protection of the groups, and on
 * top of it the same rule over the people behind this figure.
 *
 * @param answered whether a respondent is behind the figure
 */
export function answeredStatuses(cut: ProtectedCut, answered: (respondent: number) => boolean, minimum: number): readonly GroupStatus[] {
  const { cuts, place } = cut.among ?? { cuts: [cut], place: 0 };
  const respondents = cut.groups.reduce((sum, { members }) => sum + members.length, cut.outside);
  const settled = settledStatuses(
    cuts.map(({ groups }) => groups.map(({ members }) => members.filter(answered))),
    Array.from({ length: respondents }, (_, index) => index).filter(answered),
    minimum,
    cuts.map(({ groups }) => groups.map(({ status }) => (isHiddenStatus(status) ? status : undefined))),
  );
  return settled[place] ?? [];
}

/**
 * Which groups may show one figure, for which fewer may have answered, by counts alone: protects within the cut, not against other cuts.
 *
 * @param counts answers to the figure's item in each group of the cut
 * @param all answers to the item by everybody
 */
export function figureStatuses(cut: ProtectedCut, counts: readonly number[], all: number, minimum: number): readonly GroupStatus[] {
  const outside = all - counts.reduce((sum, count) => sum + count, 0);
  const fixed = cut.groups.map(({ status }) => (isHiddenStatus(status) ? status : undefined));
  return siblingStatuses(counts, minimum, outside, fixed);
}

/**
 * Everybody outside a group, people in no group of the cut among them: the rest that a group is held against. Without those people the
 * rest would be a figure of its own, and they could be had by subtracting it from the whole.
 */
export function everybodyOutside({ groups, outside }: ProtectedCut, place: number): readonly number[] {
  const inside = new Set(groups[place]?.members);
  const respondents = groups.reduce((sum, { members }) => sum + members.length, outside);
  return Array.from({ length: respondents }, (_, index) => index).filter((respondent) => !inside.has(respondent));
}

/** What a cut would publish if all its groups were shown. */
export function releasesOf({ column, groups }: Cut): readonly Release[] {
  return groups.map(({ name, members }) => ({ group: releaseId(column, name), n: members.length }));
}
