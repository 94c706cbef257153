import { normalised, tidy } from "../../survey/normalised";
import { declaredMissing } from "../../survey/readAnswer";
import type { SurveyColumn } from "../../survey/survey";

/** Signs between options, the surest first: a comma may as well be part of an option. */
const separators: readonly RegExp[] = [/[;；]/u, /[|｜]/u, /\r?\n/u, /、/u, /[,，]/u];

/** So many options at most, and each chosen so often on average, that the parts of a cell are options and no sentence. */
const mostOptions = 40;
const leastRepeats = 2;
const shareWithSeveral = 0.1;

/**
 * The options chosen in one cell, each once.
 *
 * @example chosenIn("Price; Quality;price", /;/) // ["Price", "Quality"]
 */
export function chosenIn(cell: SurveyColumn["cells"][number], separator: RegExp | undefined): readonly string[] {
  const seen = new Set<string>();
  // Line breaks separate, so cells are split before white space is folded.
  return (separator ? String(cell).split(separator) : [String(cell)]).map(tidy).filter((part) => {
    const plain = normalised(part);
    if (plain === "" || declaredMissing.has(plain) || seen.has(plain)) return false;
    seen.add(plain);
    return true;
  });
}

/** The sign that separates the options in the cells of a column: the first that some cells hold and whose parts come again and again. */
export function separatorIn({ cells }: SurveyColumn): RegExp | undefined {
  const texts = cells.filter((cell) => typeof cell === "string" && tidy(cell) !== "");
  return separators.find((separator) => {
    const several = texts.filter((cell) => chosenIn(cell, separator).length > 1).length;
    if (several === 0 || several < texts.length * shareWithSeveral) return false;
    const parts = texts.flatMap((cell) => chosenIn(cell, separator));
    const options = new Set(parts.map(normalised));
    return options.size <= mostOptions && parts.length >= options.size * leastRepeats && areCombined(texts, separator, options.size);
  });
}

/** Options come in changing company; the parts of a sentence that many people wrote always stand together. */
function areCombined(texts: SurveyColumn["cells"], separator: RegExp, options: number): boolean {
  const sets = new Set(texts.map((cell) => chosenIn(cell, separator).map(normalised).sort().join("\n")));
  const company = new Map<string, number>();
  for (const set of sets) for (const option of set.split("\n")) company.set(option, (company.get(option) ?? 0) + 1);
  return [...company.values()].filter((count) => count > 1).length * 2 >= options;
}

/** Whether the cells of a column hold several options each. */
export function isSeveralInOneCell(column: SurveyColumn): boolean {
  return separatorIn(column) !== undefined;
}
