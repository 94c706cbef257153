/** Printable ASCII without spaces is tidy already; most cells are. */
const plain = /^[!-~]*$/;

/**
 * Text made comparable: compatibility forms folded (full-width digits and letters become plain), white space of every kind
 * collapsed, ends trimmed, case folded.
 *
 * @example normalised("  Ｅ１　Modern\n equipment ") // "e1 modern equipment"
 */
export function normalised(text: string): string {
  return tidy(text).toLowerCase();
}

/**
 * The same without folding case: how a group's name is shown.
 *
 * @example tidy("North \n") // "North"
 */
export function tidy(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();
}

/** Full-width marks that Chinese text is written with: （），：；？！ */
const fullWidthMarks = /[\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff01]/u;

/**
 * The same with full-width punctuation as it was written: how a header is shown.
 *
 * @example shownText("更换原因（可多选） ") // "更换原因（可多选）"
 */
export function shownText(text: string): string {
  if (!fullWidthMarks.test(text)) return tidy(text);
  const parts = text
    .split(/([\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff01])/u)
    .map((part) => (fullWidthMarks.test(part) ? part : part.normalize("NFKC")));
  return parts
    .join("")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();
}
