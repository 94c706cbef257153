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
 * The same without folding case: how a header or a group's name is shown.
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
