/** What is published of a group: nobody's answers, only how many people stand behind its figures. */
export interface Release {
  /** The cut and the group, for instance `department=Sales`; `*` for the whole. */
  readonly group: string;
  readonly n: number;
}

/** A copy that was handed out: everything in it was published together. */
export interface HandOut {
  /** ISO date. */
  readonly date: string;
  readonly releases: readonly Release[];
}

/** Stands for everybody together. */
export const everybodyId = "*";

/**
 * How a group is called among the releases.
 *
 * @example releaseId("department", "Sales") // "department=Sales"
 */
export function releaseId(column: string, group: string): string {
  return `${column}=${group}`;
}

/**
 * Groups whose figures, beside figures handed out before, would tell the answers of a few people: the same group then had a few people
 * more or fewer.
 *
 * @example tellingReleases([{ group: "department=Sales", n: 21 }], [{ group: "department=Sales", n: 20 }], 5) // ["department=Sales"]
 */
export function tellingReleases(now: readonly Release[], before: readonly Release[], minimum: number): readonly string[] {
  return now.flatMap(({ group, n }) => {
    const tells = before.some((release) => release.group === group && release.n !== n && Math.abs(release.n - n) < minimum);
    return tells ? [group] : [];
  });
}

/**
 * The latest copy handed out in which the whole had a few people more or fewer than now: between the two, whatever is shown of everybody
 * tells of these few, and no group that is kept back can hide it.
 *
 * @example changedWhole(60, [{ date: "2026-11-01", releases: [{ group: "*", n: 61 }] }], 5)?.n // 61
 */
export function changedWhole(
  respondents: number,
  handOuts: readonly HandOut[],
  minimum: number,
): { readonly date: string; readonly n: number } | undefined {
  const found = handOuts.flatMap(({ date, releases }) =>
    releases.flatMap(({ group, n }) =>
      group === everybodyId && n !== respondents && Math.abs(n - respondents) < minimum ? [{ date, n }] : [],
    ),
  );
  return found[found.length - 1];
}
