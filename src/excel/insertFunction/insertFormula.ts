import type { Connection } from "../run";
import { withWorkbook } from "../run";
import type { FormulaCells, FormulaObstacle } from "./formulaCells";
import { obstacleIn } from "./formulaCells";

/** What became of a formula; except where it was `inserted` or is still `computing`, the cell is as it was. */
export type FormulaOutcome =
  /** @param shown what the cell shows, an error such as `#N/A` included */
  | { readonly kind: "inserted"; readonly shown: string | number | boolean; readonly isError: boolean }
  | { readonly kind: "computing" }
  | { readonly kind: "obstacle"; readonly obstacle: FormulaObstacle }
  /** Excel does not take the text for a formula. */
  | { readonly kind: "refused" }
  /** Excel does not know the function. @param typed the formula as one types it here */
  | { readonly kind: "unknown"; readonly typed: string }
  /** The result found no room. */
  | { readonly kind: "no-room" };

/** Milliseconds between looks at the result. */
const pauses: readonly number[] = [50, 150, 300, 600, 1_200, 2_500];

/** As long as functions are being loaded Excel may not know their names: so many looks must say so. */
const looksForName = 3;

const underWay: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

interface Look {
  readonly shown: string | number | boolean;
  readonly isError: boolean;
  readonly typed: string;
}

async function look({ sheet, row, column }: FormulaCells): Promise<Look> {
  const cell = await withWorkbook("read", ({ send }) =>
    send(({ workbook }) => workbook.worksheets.getItem(sheet).getCell(row, column).load("values,valueTypes,formulasLocal")),
  );
  const shown = (cell.values as readonly (readonly (string | number | boolean)[])[])[0]?.[0] ?? "";
  return { shown, isError: String(cell.valueTypes[0]?.[0]) === "Error", typed: String(cell.formulasLocal[0]?.[0] ?? "") };
}

/** Looks until the result is there. */
async function lookAgain(cells: FormulaCells): Promise<Look> {
  let names = 0;
  let last = await look(cells);
  for (const wait of pauses) {
    const isUnknown = last.shown === "#NAME?";
    names += isUnknown ? 1 : 0;
    if (names >= looksForName || (!isUnknown && !underWay.has(last.shown))) return last;
    await pause(wait);
    last = await look(cells);
  }
  return last;
}

/** An error that the text itself brought about: nothing of the request was done. */
function isRefusedText(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "InvalidArgument";
}

async function write({ send }: Connection, { sheet, row, column }: FormulaCells, formula: string): Promise<boolean> {
  try {
    await send(({ workbook }) => {
      workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
    });
    return true;
  } catch (error) {
    if (isRefusedText(error)) return false;
    throw error;
  }
}

async function takeOut({ sheet, row, column }: FormulaCells): Promise<void> {
  await withWorkbook("write", ({ send }) =>
    send(({ workbook }) => workbook.worksheets.getItem(sheet).getCell(row, column).clear("Contents")),
  );
}

/**
 * Puts a formula into an empty cell and looks whether Excel took it; a formula that Excel does not know, or that finds no room, is taken
 * out again. Nothing that stands in a cell is overwritten.
 *
 * @param cells the formula's cell first, with the cells that its result is to fill
 * @throws ExcelProblem
 */
export async function insertFormula(formula: string, cells: FormulaCells): Promise<FormulaOutcome> {
  const begun = await withWorkbook("write", async (connection): Promise<FormulaOutcome | undefined> => {
    const obstacle = await obstacleIn(connection, cells);
    if (obstacle !== undefined) return { kind: "obstacle", obstacle };
    return (await write(connection, cells, formula)) ? undefined : { kind: "refused" };
  });
  if (begun !== undefined) return begun;
  const { shown, isError, typed } = await lookAgain(cells);
  if (shown === "#NAME?" || shown === "#SPILL!") {
    await takeOut(cells);
    return shown === "#NAME?" ? { kind: "unknown", typed } : { kind: "no-room" };
  }
  return underWay.has(shown) ? { kind: "computing" } : { kind: "inserted", shown, isError };
}
