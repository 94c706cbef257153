/** A set of respondents whose figure is meant to be shown. */
export interface PublishedGroup {
  readonly members: readonly number[];
}

/**
 * Pairs of groups from different cuts that give away a few people: one group, or everybody outside it, lies inside the other, or
 * everybody outside that, but for fewer than `minimum` people. Their figures subtract to the figure of those few.
 *
 * @param respondents how many people the whole has
 * @returns for each telling pair the index of the group to hide: the smaller of the two
 */
export function tellingOverlaps(groups: readonly PublishedGroup[], respondents: number, minimum: number): readonly number[] {
  const marks = groups.map(({ members }) => {
    const mark = new Uint8Array(respondents);
    for (const member of members) mark[member] = 1;
    return mark;
  });
  const hidden = new Set<number>();
  groups.forEach(({ members }, index) => {
    for (let other = 0; other < index; other++) {
      const size = groups[other]?.members.length ?? 0;
      let both = 0;
      for (const member of members) both += marks[other]?.[member] ?? 0;
      if (tells(members.length, size, both, respondents, minimum)) hidden.add(members.length < size ? index : other);
    }
  });
  return [...hidden].sort((a, b) => a - b);
}

/** Two groups nest, or one nests in the other's complement, exactly when one of the four cells is empty; subtraction then leaves the cells next to it. */
function tells(first: number, second: number, both: number, respondents: number, minimum: number): boolean {
  const [onlyFirst, onlySecond, neither] = [first - both, second - both, respondents - first - second + both];
  const few = (count: number): boolean => count > 0 && count < minimum;
  if (onlyFirst === 0 || onlySecond === 0) return few(onlyFirst + onlySecond);
  if (neither === 0 || both === 0) return few(neither + both);
  return false;
}
