import type { RuntimeScalar } from "./runtimeValues";

const written = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/;

/** A pattern of COUNTIF: `*` is any text, `?` any character, `~` takes the next as it is. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~([*?~])|[\s\S]/g, (all, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (all === "*") return "[\\s\\S]*";
    if (all === "?") return "[\\s\\S]";
    return all.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "iu");
}

function compares(operator: string, difference: number): boolean {
  if (operator === "<") return difference < 0;
  if (operator === ">") return difference > 0;
  return operator === "<=" ? difference <= 0 : difference >= 0;
}

function matchesText(operator: string, text: string): (cell: RuntimeScalar) => boolean {
  if (operator === "<" || operator === ">" || operator === "<=" || operator === ">=") {
    return (cell) =>
      cell.kind === 2 &&
      compares(operator, cell.value.toLowerCase() < text.toLowerCase() ? -1 : cell.value.toLowerCase() > text.toLowerCase() ? 1 : 0);
  }
  const pattern = patternOf(text);
  const truth = /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
  const same = (cell: RuntimeScalar): boolean => {
    if (cell.kind === 3) return cell.value === truth;
    if (cell.kind === 4) return cell.code.toLowerCase() === text.toLowerCase();
    return truth === undefined && cell.kind === 2 && pattern.test(cell.value);
  };
  return operator === "<>" ? (cell) => !same(cell) : same;
}

/**
 * What a criterion of COUNTIF and its like asks of a cell.
 *
 * `""` takes empty cells and empty texts, `"="` only empty cells, and `"<>"` all that are not empty, empty texts of formulas among them.
 * A number takes numbers and texts that read as that number.
 */
export function criterion(scalar: RuntimeScalar): (cell: RuntimeScalar) => boolean {
  if (scalar.kind === 3) return (cell) => cell.kind === 3 && cell.value === scalar.value;
  if (scalar.kind === 4) return (cell) => cell.kind === 4 && cell.code === scalar.code;
  const given = scalar.kind === 0 ? "0" : String(scalar.value);
  const [, operator = "", text = ""] = written.exec(given) ?? [];
  if (text === "") {
    if (operator === "") return (cell) => cell.kind === 0 || (cell.kind === 2 && cell.value === "");
    if (operator === "=") return (cell) => cell.kind === 0;
    return operator === "<>" ? (cell) => cell.kind !== 0 : () => false;
  }
  const number = text.trim() === "" ? Number.NaN : Number(text.trim().replace(/%$/, "")) / (text.trim().endsWith("%") ? 100 : 1);
  if (Number.isNaN(number)) return matchesText(operator, text);
  const numberOf = (cell: RuntimeScalar): number =>
    cell.kind === 1 ? cell.value : cell.kind === 2 && cell.value.trim() !== "" ? Number(cell.value) : Number.NaN;
  if (operator === "" || operator === "=") return (cell) => numberOf(cell) === number;
  if (operator === "<>") return (cell) => numberOf(cell) !== number;
  return (cell) => cell.kind === 1 && compares(operator, cell.value - number);
}
