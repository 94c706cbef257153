import { crossedStatuses } from "../survey/privacy/crossed";
import type { ProtectedCut } from "../survey/privacy/protection";
import { answeredStatuses, figureStatuses } from "../survey/privacy/protection";
import { isHiddenStatus, siblingStatuses } from "../survey/privacy/siblings";
import type { GroupStatus } from "../survey/privacy/status";
import type { ItemSet } from "./itemSet";

interface LineCount {
  /** People behind the line. */
  readonly n: number;
}

/** How many people stand behind each line of a report on one set of respondents; themes and items in the order of the item set. */
export interface ProfileCounts {
  readonly overall: LineCount;
  readonly themes: readonly LineCount[];
  readonly items: readonly LineCount[];
}

/** Who stands behind each line: one score a respondent, NaN without one; in the order of `ProfileCounts`. */
export interface ProfileScores {
  readonly overall: Float64Array;
  readonly themes: readonly Float64Array[];
  readonly items: readonly Float64Array[];
}

/** What may be shown of each line of a profile. */
export interface ProfileStatuses {
  readonly overall: GroupStatus;
  readonly themes: readonly GroupStatus[];
  readonly items: readonly GroupStatus[];
}

/** The items and themes that the lines stand for; no items where a report shows none by group. */
export type ProfileSet = Pick<ItemSet, "items" | "dimensions">;

/** The lines that add up to another: items to their theme, themes and items without one to the whole. */
interface Family {
  readonly themes: readonly number[];
  readonly items: readonly number[];
}

/** What may be shown of everybody together: a line with few answers is hidden, and with it what it could be subtracted from. */
export function wholeStatuses(whole: ProfileCounts, set: ProfileSet, minimum: number): ProfileStatuses {
  const [profile] = settled([whole], set, (counts) =>
    siblingStatuses(
      counts.map(([count = 0]) => count),
      minimum,
    ).map((status) => [status]),
  );
  return profile ?? { overall: "shown", themes: [], items: [] };
}

/**
 * What may be shown of each group of a cut, one entry a group. Every figure stands in two sums that are shown too, that of its line
 * over the groups and that of its group over the items of a theme, so both are protected; a group is shown in the lines of a theme only
 * where the theme itself is.
 *
 * @param scores let each line be protected against the other cuts too
 */
export function cutStatuses(
  cut: ProtectedCut,
  profiles: readonly ProfileCounts[],
  whole: ProfileCounts,
  set: ProfileSet,
  minimum: number,
  scores?: ProfileScores,
): readonly ProfileStatuses[] {
  const across = (column: Float64Array): readonly GroupStatus[] =>
    answeredStatuses(cut, (respondent) => !Number.isNaN(column[respondent]), minimum);
  const overall = scores
    ? across(scores.overall)
    : figureStatuses(
        cut,
        profiles.map((profile) => profile.overall.n),
        whole.overall.n,
        minimum,
      );
  // Only lines that other cuts make telling: what the cut itself does is protected below, line against line.
  const byOthers = (columns: readonly Float64Array[] = [], lines: "themes" | "items"): readonly (readonly boolean[])[] =>
    columns.map((column, line) => {
      const counts = profiles.map((profile) => profile[lines][line]?.n ?? 0);
      const [all, alone] = [across(column), figureStatuses(cut, counts, whole[lines][line]?.n ?? 0, minimum)];
      const isTold = all.some((status, group) => status !== alone[group]);
      return all.map((status) => isTold && isHiddenStatus(status));
    });
  const withheld = { themes: byOthers(scores?.themes, "themes"), items: byOthers(scores?.items, "items") };
  return settled(
    profiles,
    set,
    (counts, all, above) => {
      const open = above.flatMap((status, group) => (status === "shown" ? [group] : []));
      const shown = counts.map((line) => open.map((group) => line[group] ?? 0));
      const outside = shown.map((line, index) => (all[index] ?? 0) - line.reduce((sum, count) => sum + count, 0));
      const { cells } = crossedStatuses(shown, minimum, outside);
      return counts.map((_, line) =>
        above.map((status, group): GroupStatus => {
          if (status === "shown") return cells[line]?.[open.indexOf(group)] ?? "empty";
          // Nobody answered enough for the theme, but somebody may have answered this item.
          return status === "empty" && (counts[line]?.[group] ?? 0) > 0 ? "few" : status;
        }),
      );
    },
    overall,
    whole,
    withheld,
  );
}

/** Goes from the whole to the themes and on to their items. */
function settled(
  profiles: readonly ProfileCounts[],
  { items, dimensions }: ProfileSet,
  protect: (
    counts: readonly (readonly number[])[],
    all: readonly number[],
    above: readonly GroupStatus[],
  ) => readonly (readonly GroupStatus[])[],
  overall: readonly GroupStatus[] = profiles.map(() => "shown"),
  whole?: ProfileCounts,
  withheld: Readonly<Record<"themes" | "items", readonly (readonly boolean[])[]>> = { themes: [], items: [] },
): readonly ProfileStatuses[] {
  const themes = dimensions.map((): readonly GroupStatus[] => overall);
  const ofItems = items.map((): readonly GroupStatus[] => overall);
  const settle = (family: Family, above: readonly GroupStatus[]): void => {
    const linesOf = (profile: ProfileCounts): number[] => [
      ...family.themes.map((index) => profile.themes[index]?.n ?? 0),
      ...family.items.map((index) => profile.items[index]?.n ?? 0),
    ];
    const columns = profiles.map(linesOf);
    const all = whole ? linesOf(whole) : [];
    const counts = [...family.themes, ...family.items].map((_, line) => columns.map((column) => column[line] ?? 0));
    const flags = [...family.themes.map((index) => withheld.themes[index]), ...family.items.map((index) => withheld.items[index])];
    // What one line of a family must not show could be had from the others, so the group is withheld in all of them.
    const open = above.map((status, group) => (status === "shown" && flags.some((line) => line?.[group]) ? "complement" : status));
    const found = protect(counts, all, open);
    family.themes.forEach((index, line) => (themes[index] = found[line] ?? above));
    family.items.forEach((index, line) => (ofItems[index] = found[family.themes.length + line] ?? above));
  };
  const placesOf = (dimension: string | undefined): number[] =>
    items.flatMap((item, index) => (item.dimension === dimension ? [index] : []));
  settle({ themes: [...dimensions.keys()], items: placesOf(undefined) }, overall);
  dimensions.forEach(({ id }, index) => {
    settle({ themes: [], items: placesOf(id) }, themes[index] ?? overall);
  });
  const at = (statuses: readonly GroupStatus[], group: number): GroupStatus => statuses[group] ?? "empty";
  return profiles.map((_, group) => ({
    overall: at(overall, group),
    themes: themes.map((statuses) => at(statuses, group)),
    items: ofItems.map((statuses) => at(statuses, group)),
  }));
}
