/** Mean perception and mean expectation of a wave, over the respondents who answered both. */
export interface WaveMeans {
  readonly expectation: number;
  readonly perception: number;
}

/** Why a satisfaction ratio changed. The parts add up: change = byPerception + byExpectation. */
export interface RatioChange {
  /** Later ratio of means minus earlier one. */
  readonly change: number;
  readonly byPerception: number;
  readonly byExpectation: number;
}

/**
 * Splits the change of a satisfaction ratio (mean perception / mean expectation) between two waves into what perception did and what
 * expectation did.
 *
 * The logarithm of a ratio splits exactly: ln(R2 / R1) = ln(P2 / P1) - ln(E2 / E1). Each part is turned back with the logarithmic mean
 * of the two ratios, (R2 - R1) / ln(R2 / R1), so that no wave counts as the base and nothing is left over. Undefined unless all means
 * are above 0.
 *
 * Source: Ang (2005), logarithmic mean Divisia index.
 *
 * @example ratioChange({ expectation: 5, perception: 4 }, { expectation: 5, perception: 4.5 })?.byExpectation // 0
 */
export function ratioChange(earlier: WaveMeans, later: WaveMeans): RatioChange | undefined {
  if (![earlier, later].every(({ expectation, perception }) => expectation > 0 && perception > 0)) return undefined;
  const [before, after] = [earlier.perception / earlier.expectation, later.perception / later.expectation];
  const change = after - before;
  const growth = Math.log1p(change / before);
  // The logarithmic mean of two ratios that are all but equal is their mean.
  const mean = Math.abs(growth) < 1e-8 ? (before + after) / 2 : change / growth;
  return {
    change,
    byPerception: mean * Math.log(later.perception / earlier.perception),
    byExpectation: mean * Math.log(earlier.expectation / later.expectation),
  };
}
