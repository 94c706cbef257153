/** Columns that hold only whole numbers close to each other, as answers on a scale are. */
export interface AnswerRanges {
  /** The lowest number of each column, 0 where nothing is answered. */
  readonly lows: Float64Array;
  /** The widest distance in a column from the lowest to the highest number. */
  readonly width: number;
  /** Whether nothing is missing. */
  readonly complete: boolean;
}

/** Beyond this width, sums of products of a useful number of rows would not fit into a lane (`packedAnswers.ts`). */
const widest = 15;

/** The ranges of columns of small whole numbers; undefined as soon as another number, or a wider range, is found. */
export function answerRanges(columns: readonly Float64Array[]): AnswerRanges | undefined {
  const lows = new Float64Array(columns.length);
  let width = 0;
  let complete = true;
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j] as Float64Array;
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < column.length; i++) {
      const x = column[i] as number;
      if (x < low) low = x;
      if (x > high) high = x;
      if (x === Math.floor(x)) continue;
      if (x === x) return undefined;
      complete = false;
    }
    if (high < low) continue;
    if (!(high - low <= widest)) return undefined;
    lows[j] = low;
    width = Math.max(width, high - low);
  }
  return { lows, width, complete };
}
