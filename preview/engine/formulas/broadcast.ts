import type { RuntimeArray, RuntimeScalar, RuntimeValue } from "./runtimeValues";

const missing: RuntimeScalar = { kind: 4, code: "#N/A" };

/** The part of an argument that belongs to a place: a single one, row or column serves all places, and beyond an array is `#N/A`. */
function partAt(argument: RuntimeValue, row: number, column: number): RuntimeScalar {
  if (argument.kind !== 5) return argument;
  const line = argument.rows[argument.height === 1 ? 0 : row];
  return line?.[argument.width === 1 ? 0 : column] ?? missing;
}

/** The shape that arguments have together; undefined where all are single. */
export function commonShape(args: readonly RuntimeValue[]): { readonly height: number; readonly width: number } | undefined {
  const arrays = args.filter((argument): argument is RuntimeArray => argument.kind === 5);
  if (arrays.every(({ height, width }) => height <= 1 && width <= 1)) return undefined;
  return { height: Math.max(...arrays.map(({ height }) => height)), width: Math.max(...arrays.map(({ width }) => width)) };
}

/** Calls a function of single arguments once for each place of the arrays it is given, as Excel does. */
export function broadcast(args: readonly RuntimeValue[], compute: (scalars: readonly RuntimeScalar[]) => RuntimeScalar): RuntimeValue {
  const shape = commonShape(args);
  const at = (row: number, column: number): RuntimeScalar => compute(args.map((argument) => partAt(argument, row, column)));
  if (!shape) return at(0, 0);
  const { height, width } = shape;
  return { kind: 5, height, width, rows: Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => at(r, c))) };
}

/** An argument repeated to a shape. */
export function spread(argument: RuntimeValue, { height, width }: { readonly height: number; readonly width: number }): RuntimeArray {
  const rows = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => partAt(argument, r, c)));
  return { kind: 5, height, width, rows };
}
