import type { GroupStatus } from "./status";

/**
 * Which of a list of groups may be shown beside the figure of all of them together.
 *
 * A group with fewer answers than `minimum` is hidden. What is hidden can be had by subtracting the shown groups from the whole, so
 * the smallest shown groups are hidden too until at least two groups and at least `minimum` answers are hidden together. People in no
 * group are never shown by themselves and count as one hidden group.
 *
 * @param counts answers in each group
 * @param minimum fewest answers that are shown
 * @param outside answers of people in no group, which the whole contains
 * @param fixed groups that are hidden already for another reason
 * @example siblingStatuses([30, 12, 3], 5) // ["shown", "complement", "few"]
 */
export function siblingStatuses(
  counts: readonly number[],
  minimum: number,
  outside = 0,
  fixed: readonly (GroupStatus | undefined)[] = [],
): readonly GroupStatus[] {
  const statuses = counts.map((count, index): GroupStatus => {
    if (count === 0) return "empty";
    if (count < minimum) return "few";
    if (fixed[index] === "released") return "released";
    return isHiddenStatus(fixed[index]) ? "complement" : "shown";
  });
  for (;;) {
    const hidden = counts.flatMap((count, index) => (isHiddenStatus(statuses[index]) ? [count] : []));
    const parts = outside > 0 ? [...hidden, outside] : hidden;
    const together = parts.reduce((sum, count) => sum + count, 0);
    if (parts.length === 0 || (parts.length > 1 && together >= minimum) || (hidden.length === 0 && together >= minimum)) return statuses;
    const next = smallestShown(counts, statuses);
    if (next === undefined) return statuses;
    statuses[next] = "complement";
  }
}

export function isHiddenStatus(status: GroupStatus | undefined): boolean {
  return status === "few" || status === "complement" || status === "released";
}

function smallestShown(counts: readonly number[], statuses: readonly GroupStatus[]): number | undefined {
  let smallest: number | undefined;
  counts.forEach((count, index) => {
    if (statuses[index] === "shown" && (smallest === undefined || count < (counts[smallest] ?? 0))) smallest = index;
  });
  return smallest;
}
