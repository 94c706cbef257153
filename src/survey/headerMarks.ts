/** What a header says of a block and an item: `E1`, `期望 3`, `Importance: parking`, `parking (importance)`. Texts are normalised. */
import type { Block } from "./questionnaire";

const separators = String.raw`[\s_.:：#()\-–—/|]`;
const patterns = new WeakMap<readonly string[], Readonly<Record<"before" | "after" | "heading" | "ending", RegExp>>>();

function patternsOf(marks: readonly string[]): Readonly<Record<"before" | "after" | "heading" | "ending", RegExp>> {
  const known = patterns.get(marks);
  if (known) return known;
  const choice = alternatives(marks);
  const words = alternatives(marks.filter((mark) => mark.length >= 3 || isWord(mark)));
  const made = {
    before: new RegExp(`^(?:${choice})[\\s_.:#(-]*(?:q|item|题)?\\s*0*(\\d{1,2})(?!\\d)`, "u"),
    after: new RegExp(`^(?:q|item|题|第)?\\s*0*(\\d{1,2})\\s*题?[\\s_.:(-]*(?:${choice})(?![a-z])`, "u"),
    heading: new RegExp(`^(?:${words})(?:${separators}+|(?<=\\p{Script=Han}))(?=.)`, "u"),
    ending: new RegExp(`(?:${separators}+|(?=\\p{Script=Han}))(?:${words})${separators}*$`, "u"),
  };
  patterns.set(marks, made);
  return made;
}

/** Longest first, so that `expected` is not read as `exp`. Nothing matches an empty list. */
function alternatives(marks: readonly string[]): string {
  if (marks.length === 0) return "(?!)";
  return [...marks]
    .sort((first, second) => second.length - first.length)
    .map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}

/**
 * The item's number beside a mark of the block: `e1`, `e_01`, `期望 3`, `expectation-12 …`, `q1 (e)`, `1_p`, `item 4 期望`.
 *
 * @example numberWithMark("e_07 staff", ["e", "exp"]) // 7
 */
export function numberWithMark(text: string, marks: readonly string[]): number | undefined {
  const { before, after } = patternsOf(marks);
  const found = before.exec(text) ?? after.exec(text);
  return found ? Number(found[1]) || undefined : undefined;
}

/**
 * What is left of a header when a block's mark at its start or end is taken away; undefined where there is none. Marks of one or two
 * letters need a number and do not count here.
 *
 * @example textWithMark("importance: parking", ["imp", "importance"]) // "parking"
 */
export function textWithMark(text: string, marks: readonly string[]): string | undefined {
  const { heading, ending } = patternsOf(marks);
  const start = heading.exec(text);
  if (start) return bare(text.slice(start[0].length));
  const end = ending.exec(text);
  return end && end.index > 0 ? bare(text.slice(0, end.index)) : undefined;
}

/**
 * The wording behind an item's number and marks; empty where there is none.
 *
 * @param isOptional a header without a number is all wording
 * @example textBehindNumber("s1. parking (own)") // "parking (own)"
 */
export function textBehindNumber(text: string, isOptional = false): string {
  const numbered = /^[^\d]{0,12}\d{1,2}/u.exec(text);
  if (!numbered && !isOptional) return "";
  return bare(text.slice(numbered?.[0].length ?? 0));
}

/** Without separators at both ends; a bracket that closes one inside stays. */
function bare(text: string): string {
  const from = text.replace(new RegExp(`^${separators}+`, "u"), "");
  const stripped = from.replace(new RegExp(`${separators}+$`, "u"), "");
  const isOpen = stripped.lastIndexOf("(") > stripped.lastIndexOf(")");
  return isOpen && from.startsWith(")", stripped.length) ? `${stripped})` : stripped;
}

/**
 * The item's number in a header that is nothing but a number: `Q1`, `item 7`, `第 3 题`, `12.`; undefined where words follow.
 *
 * @example bareNumber("q12") // 12
 */
export function bareNumber(text: string): number | undefined {
  const found = /^(?:q|item|no\.?|#|题|第|question|问题|题目)?[\s_.-]*0*(\d{1,2})(?:题)?[\s.、:)_-]*$/u.exec(text);
  return found ? Number(found[1]) || undefined : undefined;
}

/** The number at the head of a header that goes on in words: `3. polite staff`. */
export function leadingNumber(text: string): number | undefined {
  const found = /^(?:q|item|no\.?|#|题|第)?\s*0*(\d{1,2})(?:题|[\s.、:)_-]|$)/u.exec(text);
  return found ? Number(found[1]) || undefined : undefined;
}

/** The number behind a letter or two under a band that has said what they stand for: `x12 polite staff`. */
export function letteredNumber(text: string): number | undefined {
  const found = /^[a-z]{1,2}[\s_.-]*0*(\d{1,2})(?![\d\p{L}])/u.exec(text);
  return found ? Number(found[1]) || undefined : undefined;
}

/** Long enough to be looked for inside other text: a whole English word, or two Chinese characters. */
export function isWord(mark: string): boolean {
  return mark.length >= 6 || /^\p{Script=Han}{2}/u.test(mark);
}

/** The block whose mark stands in a band over the columns. */
export function bandedBlock(band: string, blocks: readonly Block[]): string | undefined {
  return blocks.find(({ marks }) => marks.some((mark) => isWord(mark) && band.includes(mark)))?.id;
}
