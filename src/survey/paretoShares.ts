/** How often one option of a choose-several question was chosen. */
export interface ParetoShare {
  /** Its place among the columns given. */
  readonly option: number;
  readonly count: number;
  /** Of the respondents who answered the question; these shares add up to more than 1. */
  readonly ofRespondents: number;
  /** Of all choices made; these shares add up to 1. */
  readonly ofAnswers: number;
  /** Of all choices, this option and those chosen more often. */
  readonly cumulative: number;
}

export interface ParetoShares {
  /** The base: respondents who answered the question. */
  readonly respondents: number;
  /** Choices made in all. */
  readonly answers: number;
  /** The most chosen first; ties in the order of the columns. Empty where nobody chose anything. */
  readonly shares: readonly ParetoShare[];
}

export interface ParetoOptions {
  /**
   * Who answered: `any-cell` (default), everyone with an entry in at least one column; `any-choice`, everyone who chose at least one
   * option, for exports that leave unchosen options and unanswered questions blank alike, or to leave "none of these" out.
   */
  readonly base?: "any-cell" | "any-choice";
  /** Case weights, one a row: counts are then sums of weights, and rows without a positive weight are left out. */
  readonly weights?: Float64Array;
  /** Only these rows, as often as they are named. */
  readonly rows?: ArrayLike<number>;
}

/**
 * A choose-several question as a Pareto: percent of respondents and percent of answers, the commonest first, with the running share.
 *
 * @param columns one an option, one entry a respondent: above 0 chosen, 0 not chosen, NaN no entry
 * @throws RangeError when the columns differ in length
 * @example paretoShares([Float64Array.of(0, 1), Float64Array.of(1, 1)]).shares.map(({ option, ofRespondents }) => [option, ofRespondents]) // [[1, 1], [0, 0.5]]
 */
export function paretoShares(columns: readonly Float64Array[], { base = "any-cell", rows, weights }: ParetoOptions = {}): ParetoShares {
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) throw new RangeError("All columns need the same number of rows.");
  const counts = columns.map(() => 0);
  let respondents = 0;
  for (let i = 0; i < (rows ?? { length }).length; i++) {
    const row = rows ? (rows[i] as number) : i;
    const weight = weights ? (weights[row] as number) : 1;
    if (!(weight > 0)) continue;
    let chosen = 0;
    let entries = 0;
    for (const [option, column] of columns.entries()) {
      const entry = column[row] as number;
      if (Number.isNaN(entry)) continue;
      entries++;
      if (entry <= 0) continue;
      chosen++;
      counts[option] = (counts[option] as number) + weight;
    }
    if (base === "any-cell" ? entries > 0 : chosen > 0) respondents += weight;
  }
  const answers = counts.reduce((sum, count) => sum + count, 0);
  let running = 0;
  const shares = counts
    .map((count, option) => ({ option, count }))
    .sort((first, second) => second.count - first.count || first.option - second.option)
    .map(({ option, count }): ParetoShare => {
      running += count;
      return { option, count, ofRespondents: count / respondents, ofAnswers: count / answers, cumulative: running / answers };
    });
  return { respondents, answers, shares: answers > 0 ? shares : [] };
}
