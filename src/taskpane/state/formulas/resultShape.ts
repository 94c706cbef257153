/** How many cells a formula will fill. */
import type { FunctionArgument } from "./surveyFunctions";

/** Rows or columns are absent where only the answers tell. */
export interface Shape {
  readonly rows?: number;
  readonly columns?: number;
}

/** The shape of an argument by its name; a shape without rows and columns where it is not known. */
export type ShapeOf = (argument: FunctionArgument["name"]) => Shape;

const oneCell: Shape = { rows: 1, columns: 1 };

function table(lines: number | undefined, columns: number): Shape {
  return { columns, ...(lines !== undefined && { rows: lines + 1 }) };
}

function cellsIn({ rows, columns }: Shape): number | undefined {
  return rows === undefined || columns === undefined ? undefined : rows * columns;
}

/**
 * The shape of what a function gives.
 *
 * @param given whether an argument is given, for flags whether it is TRUE
 */
export function resultShape(name: string, shapeOf: ShapeOf, given: (argument: string) => boolean): Shape {
  const single = (columns: number): Shape => (given("detail") ? table(1, columns) : oneCell);
  switch (name) {
    case "ALPHA":
      return single(5);
    case "RECOMMEND":
    case "CONCORDANCE":
      return single(7);
    case "OMEGA":
    case "INDEX100":
      return oneCell;
    case "ITEMREST":
      return table(shapeOf("answers").columns, 8);
    case "FAVOURABLE":
      return table(shapeOf("answers").columns, 7);
    case "FLAGS":
      return table(shapeOf("answers").rows, 5);
    case "REVERSE":
      return shapeOf("answers");
    case "SCORE": {
      const { rows } = shapeOf("answers");
      return { columns: 1, ...(rows !== undefined && { rows }) };
    }
    case "GAP":
      return table(shapeOf("expectation").columns, 8);
    case "SERVQUAL":
      return table(given("weights") ? 8 : 7, 9);
    case "ZONE":
      return table(cellsIn(shapeOf("minimum")), 6);
    case "RATIO":
      return shapeOf("perceived");
    case "BAND":
      return shapeOf("ratio");
    case "QUADRANT":
      return shapeOf("importance");
    case "DRIVERS":
      return table(shapeOf("drivers").columns, 4);
    case "COMPARE":
      return table(shapeOf("first").columns, 11);
    case "BORDA":
      return table(shapeOf("ranks").columns, 4);
    case "INTERVAL":
      return table(cellsIn(shapeOf("count")), 3);
    case "ADJUST":
      return shapeOf("p");
    case "FREQUENCY.TABLE":
      return table(given("labels") ? shapeOf("labels").rows : undefined, 5);
    default:
      return { columns: 5 };
  }
}
