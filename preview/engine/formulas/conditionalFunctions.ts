import { commonShape } from "./broadcast";
import type { LibraryFunction } from "./correctedFunctions";
import { criterion } from "./criteria";
import { runtimeError, runtimeNumber, type RuntimeScalar, type RuntimeValue } from "./runtimeValues";

/** Makes of the numbers that meet all criteria a result. */
type Aggregate = (numbers: readonly number[]) => RuntimeScalar;

function cellsOf(value: RuntimeValue): readonly (readonly RuntimeScalar[])[] {
  return value.kind === 5 ? value.rows : [[value]];
}

function single(value: RuntimeValue | undefined): RuntimeScalar {
  return value?.kind === 5 ? (value.rows[0]?.[0] ?? { kind: 0 }) : (value ?? { kind: 0 });
}

function sizeOf(value: RuntimeValue): string {
  return value.kind === 5 ? `${value.height},${value.width}` : "1,1";
}

/** The places at which all criteria are met; undefined where the ranges are not of one size. */
function meeting(pairs: readonly RuntimeValue[], size: string): (row: number, column: number) => boolean {
  const tests: { cells: readonly (readonly RuntimeScalar[])[]; meets: (cell: RuntimeScalar) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index];
    if (!range || sizeOf(range) !== size) throw new RangeError("Ranges differ in size.");
    tests.push({ cells: cellsOf(range), meets: criterion(single(pairs[index + 1])) });
  }
  return (row, column) => tests.every(({ cells, meets }) => meets(cells[row]?.[column] ?? { kind: 0 }));
}

function select(over: RuntimeValue, pairs: readonly RuntimeValue[], take: (cell: RuntimeScalar) => void): void {
  const meets = meeting(pairs, sizeOf(over));
  for (const [r, row] of cellsOf(over).entries()) for (const [c, cell] of row.entries()) if (meets(r, c)) take(cell);
}

/** A criterion that is an array asks for each of its elements; the library's own function cannot, so we say which of the arguments do. */
function forEachCriterion(
  args: readonly RuntimeValue[],
  first: number,
  compute: (args: readonly RuntimeValue[]) => RuntimeScalar,
): RuntimeValue {
  const isCriterion = (index: number): boolean => index >= first && (index - first) % 2 === 1;
  const shape = commonShape(args.filter((_, index) => isCriterion(index)));
  const at = (row: number, column: number): RuntimeScalar =>
    compute(
      args.map((argument, index) => {
        if (!isCriterion(index) || argument.kind !== 5) return argument;
        return argument.rows[argument.height === 1 ? 0 : row]?.[argument.width === 1 ? 0 : column] ?? runtimeError("#N/A");
      }),
    );
  if (!shape) return at(0, 0);
  const { height, width } = shape;
  return { kind: 5, height, width, rows: Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => at(r, c))) };
}

function counting(maxArity: number): LibraryFunction {
  const count = (args: readonly RuntimeValue[]): RuntimeScalar => {
    let found = 0;
    const [range] = args;
    if (range) select(range, args, () => found++);
    return runtimeNumber(found);
  };
  return { minArity: 2, maxArity, invoke: (args) => forEachCriterion(args as RuntimeValue[], 0, count) };
}

function aggregating(aggregate: Aggregate): LibraryFunction {
  const over = ([range, ...pairs]: readonly RuntimeValue[]): RuntimeScalar => {
    const numbers: number[] = [];
    const errors: RuntimeScalar[] = [];
    if (range)
      select(range, pairs, (cell) => {
        if (cell.kind === 1) numbers.push(cell.value);
        if (cell.kind === 4) errors.push(cell);
      });
    return errors[0] ?? aggregate(numbers);
  };
  return { minArity: 3, maxArity: 255, invoke: (args) => forEachCriterion(args as RuntimeValue[], 1, over) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** COUNTIFS and its like: the library takes an empty text for an empty cell in `"<>"`. */
export const conditionalFunctions: readonly (readonly [string, LibraryFunction])[] = [
  ["COUNTIF", counting(2)],
  ["COUNTIFS", counting(255)],
  ["SUMIFS", aggregating((numbers) => runtimeNumber(sum(numbers)))],
  ["AVERAGEIFS", aggregating((numbers) => (numbers.length === 0 ? runtimeError("#DIV/0!") : runtimeNumber(sum(numbers) / numbers.length)))],
  ["MAXIFS", aggregating((numbers) => runtimeNumber(numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b))))],
  ["MINIFS", aggregating((numbers) => runtimeNumber(numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b))))],
];
