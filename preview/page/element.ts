type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An HTML element with attributes and children. `false` and `undefined` leave an attribute out, `true` sets it without text.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, given] of Object.entries(attributes)) {
    if (given !== undefined && given !== false) made.setAttribute(name, given === true ? "" : String(given));
  }
  made.append(...children);
  return made;
}

/** CSS pixels of a length in points. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}
