/**
 * How often each number occurs: all that quantiles, median, mode, ranks and a table of shares need. Frequencies of parts merge into
 * those of the whole.
 */
export interface Frequencies {
  /** Answers. */
  readonly n: number;
  readonly missing: number;
  /** The different numbers, ascending. */
  readonly numbers: Float64Array;
  /** How often each of them occurs. */
  readonly counts: Float64Array;
}

/** Whole numbers in a range no wider than this are counted instead of sorted. */
const widestCount = 4096;

/**
 * The frequencies of the numbers in a column; NaN counts as missing. With `rows`, only these rows count, as often as they are named.
 *
 * R: `table(x)`.
 *
 * @example frequenciesOf(Float64Array.of(5, 1, NaN, 5)) // { n: 3, missing: 1, numbers: Float64Array.of(1, 5), counts: Float64Array.of(1, 2) }
 */
export function frequenciesOf(column: Float64Array, rows?: ArrayLike<number>): Frequencies {
  const length = rows ? rows.length : column.length;
  const answers = new Float64Array(length);
  let n = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  let whole = true;
  for (let i = 0; i < length; i++) {
    const x = column[rows ? (rows[i] as number) : i] as number;
    if (x !== x) continue;
    // Adding 0 makes one zero of -0 and 0.
    answers[n++] = x + 0;
    if (x < lowest) lowest = x;
    if (x > highest) highest = x;
    if (x !== Math.floor(x)) whole = false;
  }
  const answered = answers.subarray(0, n);
  const table = whole && highest - lowest < widestCount ? counted(answered, lowest, highest) : sorted(answered);
  return { n, missing: length - n, ...table };
}

type Table = Pick<Frequencies, "numbers" | "counts">;

function counted(answers: Float64Array, lowest: number, highest: number): Table {
  const counts = new Float64Array(answers.length === 0 ? 0 : highest - lowest + 1);
  for (let i = 0; i < answers.length; i++) {
    const at = (answers[i] as number) - lowest;
    counts[at] = (counts[at] as number) + 1;
  }
  const found = Array.from(counts.keys()).filter((at) => (counts[at] as number) > 0);
  return { numbers: Float64Array.from(found, (at) => lowest + at), counts: Float64Array.from(found, (at) => counts[at] as number) };
}

/** Sorts in place: the numbers are a copy already. */
function sorted(answers: Float64Array): Table {
  answers.sort();
  const counts = new Float64Array(answers.length);
  let different = 0;
  for (let i = 0; i < answers.length; i++) {
    const x = answers[i] as number;
    if (different > 0 && answers[different - 1] === x) {
      counts[different - 1] = (counts[different - 1] as number) + 1;
      continue;
    }
    answers[different] = x;
    counts[different++] = 1;
  }
  return { numbers: answers.slice(0, different), counts: counts.slice(0, different) };
}

/**
 * The frequencies of two parts taken together.
 *
 * @example mergeFrequencies(frequenciesOf(Float64Array.of(1, 2)), frequenciesOf(Float64Array.of(2))).counts // [1, 2]
 */
export function mergeFrequencies(first: Frequencies, second: Frequencies): Frequencies {
  const numbers: number[] = [];
  const counts: number[] = [];
  const take = ({ numbers: from, counts: times }: Frequencies, at: number): void => {
    if (numbers.at(-1) === from[at]) counts[counts.length - 1] = (counts.at(-1) ?? 0) + (times[at] as number);
    else {
      numbers.push(from[at] as number);
      counts.push(times[at] as number);
    }
  };
  let i = 0;
  let j = 0;
  while (i < first.numbers.length || j < second.numbers.length) {
    if (j >= second.numbers.length || (first.numbers[i] as number) <= (second.numbers[j] as number)) take(first, i++);
    else take(second, j++);
  }
  return {
    n: first.n + second.n,
    missing: first.missing + second.missing,
    numbers: Float64Array.from(numbers),
    counts: Float64Array.from(counts),
  };
}
