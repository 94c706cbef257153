import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { correctedFunctions } from "./correctedFunctions";

const known = new Map<string, boolean>();
const syntaxOnly = new Set(["LET", "LAMBDA", "ANCHORARRAY", "SINGLE"]);

/** Calculates a formula that looks at no cell; undefined where nothing comes of it. */
export function calculateAlone(formula: string): unknown {
  const cell = { row: 1, col: 1, type: 6, formula, model: { formula }, value: undefined, result: undefined as unknown };
  const sheet = {
    id: 1,
    name: "Sheet1",
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (first: unknown, second?: unknown): void => {
      const visit = (typeof first === "function" ? first : second) as (row: unknown, number: number) => void;
      const eachCell = (one: unknown, two?: unknown): void => {
        ((typeof one === "function" ? one : two) as (cell: unknown, column: number) => void)(cell, 1);
      };
      visit({ hidden: false, eachCell }, 1);
    },
    findCell: () => cell,
    getCell: () => cell,
  };
  const workbook = { worksheets: [sheet], getWorksheet: () => sheet };
  calculateFormulas(workbook as unknown as Parameters<typeof calculateFormulas>[0]);
  return cell.result;
}

/** Tells whether the library (or we in its place) can calculate a function; it is asked by a call without arguments. */
export function isKnownFunction(name: string): boolean {
  if (syntaxOnly.has(name) || correctedFunctions.has(name)) return true;
  const answered = known.get(name);
  if (answered !== undefined) return answered;
  const result = calculateAlone(`${name}()`);
  const is = !(typeof result === "object" && result !== null && "error" in result && result.error === "#NAME?");
  known.set(name, is);
  return is;
}
