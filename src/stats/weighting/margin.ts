/** A characteristic whose distribution in the population is known. */
export interface Margin {
  /** One a row: the index of its level in `targets`, or a negative number where it is not known. */
  readonly levels: Int32Array;
  /** Share or count of each level in the population, 0 or more; only their ratios matter. */
  readonly targets: readonly number[];
}

/** A level that should have a share of the population and has no respondent. */
export interface EmptyLevel {
  /** Index of the margin. */
  readonly margin: number;
  readonly level: number;
}

/**
 * The margin of a column of texts: each row's level by name, -1 for a name without a target.
 *
 * @param targets share or count of each level
 * @example marginOf(["F", "M", "", "F"], [["F", 0.5], ["M", 0.5]]).levels // [0, 1, -1, 0]
 */
export function marginOf(names: readonly string[], targets: readonly (readonly [name: string, target: number])[]): Margin {
  const index = new Map(targets.map(([name], level) => [name, level]));
  return { levels: Int32Array.from(names, (name) => index.get(name) ?? -1), targets: targets.map(([, target]) => target) };
}

/**
 * Makes sure that margins can be raked to: equal lengths, targets that are shares or counts, levels among them.
 *
 * @throws RangeError otherwise
 * @example checkMargins([marginOf(["F"], [["F", 1]])]) // undefined
 */
export function checkMargins(margins: readonly Margin[]): void {
  const rows = margins[0]?.levels.length ?? 0;
  for (const { levels, targets } of margins) {
    if (levels.length !== rows) throw new RangeError("All margins need the same number of rows.");
    if (targets.some((target) => !(target >= 0 && target < Infinity)) || !targets.some((target) => target > 0)) {
      throw new RangeError("The targets of a margin are shares or counts of 0 or more, not all 0.");
    }
    if (levels.some((level) => level >= targets.length)) throw new RangeError("A level of a margin has no target.");
  }
}
