import { tidy } from "../../survey/normalised";

/**
 * A short name for an attribute with two columns: what both headers end with ("Importance: parking", "Satisfaction: parking"), else
 * the first header.
 *
 * @example labelOf("Importance: parking", "Satisfaction: parking") // "parking"
 */
export function labelOf(importance: string, performance: string): string {
  const [first, second] = [tidy(importance), tidy(performance)];
  if (first === second) return first;
  let length = 0;
  while (length < Math.min(first.length, second.length) && first.at(-1 - length) === second.at(-1 - length)) length++;
  const shared = first.slice(first.length - length);
  const atSeparator = /[\s:：\-–—_|/.)）]+(.+)$/u.exec(` ${shared}`)?.[1];
  const whole = /^[\s:：\-–—_|/.)）]/u.test(shared) || /^\p{Script=Han}/u.test(shared) ? shared : (atSeparator ?? "");
  const name = whole.replace(/^[\s:：\-–—_|/.)）]+/u, "").trim();
  return /\p{L}{2}/u.test(name) ? name : first;
}
