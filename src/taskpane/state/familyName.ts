/**
 * What the names of several versions have in common, up to a whole word.
 *
 * @example familyName(["SERVQUAL, 1988 wording", "SERVQUAL, 1991 wording"]) // "SERVQUAL"
 */
export function familyName(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return first;
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length).replace(/[\s,（(]+[^\s,（(]*$/, "");
}
