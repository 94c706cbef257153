/** What was handed out before of a group: nobody's answers, only how many people stood behind its figures. */
export interface Release {
  /** The cut and the group, for instance `department=Sales`; `*` for the whole. */
  readonly group: string;
  readonly n: number;
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
