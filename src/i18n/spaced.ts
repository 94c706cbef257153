const plainEdge = /[A-Za-z0-9%]/;

/**
 * A name to stand inside a Chinese sentence: with a space at each end that is a Latin letter or a figure, as between Chinese and figures.
 *
 * @example spaced("W1") // " W1 "
 */
export function spaced(name: string): string {
  const [first = "", last = ""] = [name.at(0), name.at(-1)];
  return `${plainEdge.test(first) ? " " : ""}${name}${plainEdge.test(last) ? " " : ""}`;
}
