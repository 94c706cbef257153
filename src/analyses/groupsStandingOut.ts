import type { GroupStatus } from "../survey/privacy/status";

/** A group as far as a headline compares it with everyone outside it. */
export interface TestedGroup {
  readonly status: GroupStatus;
  readonly difference?: { readonly difference: number };
  readonly pHolm?: number;
}

export interface GroupsStandingOut<Tested> {
  /** The one to name: furthest below the others, or furthest above where none is below; absent when all are alike. */
  readonly first?: Tested;
  /** How many more differ; undefined where only two were tested, and the other differs as a matter of course. */
  readonly others: number | undefined;
}

/**
 * The groups that differ from everyone outside them by more than chance would explain; undefined where fewer than two could be tested.
 *
 * @param level a group whose adjusted p lies below it differs
 */
export function groupsStandingOut<Tested extends TestedGroup>(
  groups: readonly Tested[],
  level: number,
): GroupsStandingOut<Tested> | undefined {
  const tested = groups.filter(({ status, pHolm }) => status === "shown" && pHolm !== undefined);
  if (tested.length < 2) return undefined;
  const by = ({ difference }: TestedGroup): number => difference?.difference ?? 0;
  const found = tested.filter(({ pHolm = 1 }) => pHolm < level).sort((one, other) => by(one) - by(other));
  const first = found[0] && by(found[0]) < 0 ? found[0] : found[found.length - 1];
  return { ...(first && { first }), others: tested.length > 2 ? found.length - 1 : undefined };
}
