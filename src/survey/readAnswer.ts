import type { AnswerScale } from "./answerScale";
import type { GridCell } from "./grid";
import { normalised } from "./normalised";

/** What a cell of an answer column says. Only `answer` has a number that counts. */
export type Reading =
  | { readonly kind: "answer"; readonly answer: number; readonly note?: "read-as-number" | "not-whole" }
  | { readonly kind: "missing"; readonly declared: boolean }
  | { readonly kind: "off-scale" }
  | { readonly kind: "invalid" };

/** Words for "no answer", compared after normalisation. */
export const declaredMissing: ReadonlySet<string> = new Set(
  ["na", "n/a", "n.a.", "nan", "null", "none", "-", "--", "—", "–", ".", "?", "don't know", "don’t know", "dk", "no answer", "#n/a"].concat(
    ["无", "不适用", "不知道", "不清楚", "未回答", "未答"].map((word) => word.normalize("NFKC")),
  ),
);

/** A comma counts as the decimal sign only before one or two digits: "1,000" may be a thousand. */
const plainNumber = /^[+-]?(\d+(\.\d*|,\d{1,2})?|[.,]\d{1,2})$/;

/** "7 - Strongly agree", "4：一般", "6分", "7 非常同意": a whole number, then a separator or a letter, then text that is no number. */
const numberWithLabel = /^(\d+)\s*(?:[-–—:.,;)\]=|/]\s*)?(?=[\p{L}(])[^\d]*$/u;

/**
 * Reads one cell as an answer on a scale.
 *
 * Text is folded first (full-width digits, white space, case). A label of the questionnaire in either language, or a number followed
 * by a label, gives its number; two numbers ("5-6", "5/7") are no answer. Off-scale numbers and other text are not answers; nor
 * is a truth value, unless the labels are those of a yes and a no.
 *
 * @param labels answer by normalised label, for instance `strongly agree` -> 7
 * @example readAnswer("７ - 非常同意", { min: 1, max: 7 }) // { kind: "answer", answer: 7, note: "read-as-number" }
 */
export function readAnswer(cell: GridCell, scale: AnswerScale, labels?: ReadonlyMap<string, number>): Reading {
  if (typeof cell === "boolean") {
    const truth = labels?.get(String(cell));
    return truth === undefined ? { kind: "invalid" } : onScale(truth, scale, "read-as-number");
  }
  if (typeof cell === "number") return onScale(cell, scale);
  const text = normalised(cell);
  if (text === "") return { kind: "missing", declared: false };
  const label = labels?.get(text);
  if (label !== undefined) return onScale(label, scale, "read-as-number");
  if (declaredMissing.has(text)) return { kind: "missing", declared: true };
  if (plainNumber.test(text)) return onScale(Number(text.replace(",", ".")), scale);
  const leading = numberWithLabel.exec(text);
  if (leading) return onScale(Number(leading[1]), scale, "read-as-number");
  return { kind: "invalid" };
}

function onScale(answer: number, { min, max }: AnswerScale, note?: "read-as-number"): Reading {
  if (!Number.isFinite(answer)) return { kind: "invalid" };
  if (answer < min || answer > max) return { kind: "off-scale" };
  if (note) return { kind: "answer", answer, note };
  return Number.isInteger(answer) ? { kind: "answer", answer } : { kind: "answer", answer, note: "not-whole" };
}
