/** How each respondent answered a block of items, one entry a row. */
export interface AnswerPatterns {
  /** Items answered. */
  readonly answered: Uint32Array;
  /** Longest run of equal answers in the order of the items; a missing answer breaks a run. */
  readonly longestRun: Uint32Array;
  /** SD of a row's own answers, n - 1; NaN with fewer than two. */
  readonly withinSd: Float64Array;
  /** 1 where two or more answers are all the same. */
  readonly zeroSpread: Uint8Array;
}

/**
 * Looks through every row for signs of straight-lining: the longest run of equal answers, and the spread within the row. On answers as
 * they were given, before reversal: turned items hide a straight line.
 *
 * Mean and squares within a row are carried along (Welford 1962), so that equal answers have a spread of exactly 0.
 *
 * R: `careless::longstring(x)`, `careless::irv(x)`, with missing answers as above. Sources: Johnson (2005) for runs, Dunn, Heggestad,
 * Shanock and Theilgard (2018) for the spread.
 *
 * @param columns the items in the order they were asked, of equal length; NaN is missing
 * @throws RangeError when the columns differ in length
 * @example answerPatterns([Float64Array.of(3), Float64Array.of(3), Float64Array.of(5)]).longestRun // [2]
 */
export function answerPatterns(columns: readonly Float64Array[]): AnswerPatterns {
  const rows = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== rows)) throw new RangeError("All columns need the same number of rows.");
  const answered = new Uint32Array(rows);
  const longestRun = new Uint32Array(rows);
  const withinSd = new Float64Array(rows);
  const zeroSpread = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    let n = 0;
    let mean = 0;
    let squares = 0;
    let previous = NaN;
    let run = 0;
    let longest = 0;
    for (let j = 0; j < columns.length; j++) {
      const answer = (columns[j] as Float64Array)[row] as number;
      run = answer === previous ? run + 1 : 1;
      previous = answer;
      if (answer !== answer) continue;
      if (run > longest) longest = run;
      n++;
      const step = answer - mean;
      mean += step / n;
      squares += step * (answer - mean);
    }
    answered[row] = n;
    longestRun[row] = longest;
    withinSd[row] = n < 2 ? NaN : Math.sqrt(squares / (n - 1));
    zeroSpread[row] = n >= 2 && squares === 0 ? 1 : 0;
  }
  return { answered, longestRun, withinSd, zeroSpread };
}
