import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { areaAddress } from "../cells/address";
import { commonShape, spread } from "./broadcast";
import type { HostCell, HostWorkbook } from "./hostSheet";
import { runtimeError, type RuntimeScalar, type RuntimeValue } from "./runtimeValues";

/** Functions all of whose arguments are single: given an array, they give an array. The library looks at the first element alone. */
const single =
  "ABS SQRT EXP INT TRUNC SIGN ROUNDUP ROUNDDOWN MROUND MOD QUOTIENT POWER LN LOG LOG10 CEILING FLOOR CEILING.MATH FLOOR.MATH " +
  "EVEN ODD FACT COMBIN GAMMALN GAMMA SIN COS TAN ATAN ATAN2 RADIANS DEGREES SQRTPI " +
  "N ISNUMBER ISTEXT ISBLANK ISLOGICAL ISERROR ISERR ISNA ISNONTEXT ISEVEN ISODD NOT ERROR.TYPE " +
  "LEN UPPER LOWER PROPER LEFT RIGHT MID TRIM CLEAN EXACT VALUE NUMBERVALUE TEXT FIXED DOLLAR SUBSTITUTE REPLACE FIND SEARCH CODE CHAR " +
  "UNICODE UNICHAR REPT TEXTBEFORE TEXTAFTER YEAR MONTH DAY WEEKDAY WEEKNUM HOUR MINUTE SECOND DATE TIME EDATE EOMONTH DATEVALUE " +
  "CHISQ.DIST CHISQ.INV CHISQ.INV.RT F.DIST F.INV F.INV.RT BETA.DIST BETA.INV GAMMA.DIST GAMMA.INV BINOM.DIST BINOM.INV " +
  "POISSON.DIST EXPON.DIST WEIBULL.DIST LOGNORM.DIST LOGNORM.INV HYPGEOM.DIST NEGBINOM.DIST FISHER FISHERINV STANDARDIZE";

/** Functions that take lists, with the places of their arguments that are single. */
const partly: Readonly<Record<string, readonly number[]>> = {
  SUMIF: [1],
  AVERAGEIF: [1],
  INDEX: [1, 2],
  MATCH: [0],
  XLOOKUP: [0],
  XMATCH: [0],
  VLOOKUP: [0, 2],
  HLOOKUP: [0, 2],
  LOOKUP: [0],
  "RANK.EQ": [0],
  "RANK.AVG": [0],
  RANK: [0],
  LARGE: [1],
  SMALL: [1],
  "PERCENTILE.INC": [1],
  "PERCENTILE.EXC": [1],
  PERCENTILE: [1],
  "QUARTILE.INC": [1],
  "QUARTILE.EXC": [1],
  QUARTILE: [1],
  "PERCENTRANK.INC": [1],
};

const singles = new Set(single.split(" "));
const mark = "SURVEYLENS.EACH.";
const keep = "SURVEYLENS.RESULT";

/** The name under which a function is called for each element of its arguments; undefined for functions that take arrays as they are. */
export function nameForEach(name: string): string | undefined {
  return singles.has(name) || name in partly ? mark + name : undefined;
}

/** Tells whether all arguments of a function are single cells. */
export function takesSingles(name: string): boolean {
  return singles.has(name);
}

function cellOf(row: number, column: number, scalar: RuntimeScalar): HostCell {
  const types = [0, 2, 3, 9, 3] as const;
  const content = scalar.kind === 0 ? undefined : scalar.kind === 4 ? { error: scalar.code } : scalar.value;
  return { row, col: column, type: types[scalar.kind], model: {}, value: content, result: undefined };
}

/** A sheet on which arguments stand side by side, with a formula that looks at them. */
function sheetOf(args: readonly RuntimeValue[], write: (addresses: readonly string[]) => string): HostWorkbook["worksheets"][number] {
  const rows = new Map<number, HostCell[]>();
  let column = 1;
  const addresses = args.map((argument) => {
    const block = argument.kind === 5 ? argument : { rows: [[argument]], height: 1, width: 1 };
    for (const [r, line] of block.rows.entries()) {
      const cells = rows.get(r + 2) ?? [];
      rows.set(r + 2, cells);
      for (const [c, scalar] of line.entries()) if (scalar.kind !== 0) cells.push(cellOf(r + 2, column + c, scalar));
    }
    const address = areaAddress({ row: 1, column: column - 1, rows: block.height, columns: block.width });
    column += block.width;
    return address;
  });
  const formula = write(addresses);
  const anchor: HostCell = {
    row: 1,
    col: 1,
    type: 6,
    formula,
    model: { formula, isDynamicArray: true },
    value: undefined,
    result: undefined,
  };
  rows.set(1, [anchor]);
  const bottom = Math.max(...rows.keys());
  return {
    id: 1,
    name: "Sheet1",
    dimensions: { top: 1, left: 1, bottom, right: column },
    eachRow: (first: unknown, second?: unknown): void => {
      const visitRow = (typeof first === "function" ? first : second) as (row: unknown, number: number) => void;
      for (const [number, cells] of rows) {
        const eachCell = (one: unknown, two?: unknown): void => {
          const visit = (typeof one === "function" ? one : two) as (cell: HostCell, column: number) => void;
          for (const cell of cells) visit(cell, cell.col);
        };
        visitRow({ hidden: false, eachCell }, number);
      }
    },
    findCell: (row, col) => (row === 1 && col === 1 ? anchor : undefined),
    getCell: (row, col) => cellOf(row, col, { kind: 0 }),
  };
}

/** Calls one of the library's functions for each element of the arguments that are to be single. */
export function callForEach(name: string, args: readonly RuntimeValue[]): RuntimeValue {
  const isSingle = (index: number): boolean => singles.has(name) || (partly[name] ?? []).includes(index);
  const shape = commonShape(args.filter((_, index) => isSingle(index)));
  const placed = args.map((argument, index) => (shape && isSingle(index) ? spread(argument, shape) : argument));
  const sheet = sheetOf(placed, (addresses) => {
    if (!shape) return `${keep}(${name}(${addresses.join(",")}))`;
    const each = addresses.map((_, index) => (isSingle(index) ? `each_${index}` : undefined));
    const call = `${name}(${each.map((variable, index) => variable ?? addresses[index]).join(",")})`;
    const lists = addresses.filter((_, index) => isSingle(index));
    return `${keep}(MAP(${lists.join(",")},LAMBDA(${each.filter((variable) => variable !== undefined).join(",")},${call})))`;
  });
  let kept: RuntimeValue = runtimeError("#VALUE!");
  const invoke = ([result]: unknown[]): unknown => {
    kept = result as RuntimeValue;
    return result;
  };
  calculateFormulas({
    worksheets: [sheet],
    getWorksheet: () => sheet,
    userFunctions: new Map([[keep, { minArity: 1, maxArity: 1, invoke }]]),
  });
  return kept;
}
