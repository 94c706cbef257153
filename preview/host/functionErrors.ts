/** What a cell shows while a function is at work on it. */
export const BUSY = "#BUSY!";

/** Errors a cell can show. */
const CELL_ERRORS: ReadonlySet<string> = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#UNKNOWN!",
  "#VALUE!",
]);

/** The error that a cell's content says; undefined if it says none. */
export function cellErrorIn(content: string): string | undefined {
  return CELL_ERRORS.has(content) ? content : undefined;
}

/** By the code that Microsoft's runtime reports. Everything else that goes wrong in a function shows as #VALUE!. */
const BY_CODE: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

/** What a cell shows for a call that ended in an error. */
export function cellErrorOf(errorCode: number): string {
  return BY_CODE[errorCode] ?? "#VALUE!";
}
