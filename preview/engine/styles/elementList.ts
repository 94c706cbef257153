import { childOf, childrenOf, element, type XmlElement } from "../xml/xmlElement";
import { writeElement } from "../xml/writeXml";

/** One of a style sheet's lists (fonts, fills...): entries stay where they are, new ones go to the end, equal ones are shared. */
export class ElementList {
  readonly entries: XmlElement[];
  readonly #indexes = new Map<string, number>();
  readonly #original: number;

  constructor(parent: XmlElement, name: string) {
    this.entries = childrenOf(childOf(parent, name));
    this.#original = this.entries.length;
    for (const [index, entry] of this.entries.entries()) {
      const key = writeElement(entry);
      if (!this.#indexes.has(key)) this.#indexes.set(key, index);
    }
  }

  get changed(): boolean {
    return this.entries.length > this.#original;
  }

  indexOf(entry: XmlElement): number {
    const key = writeElement(entry);
    const present = this.#indexes.get(key);
    if (present !== undefined) return present;
    this.#indexes.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }

  /** The list as an element, with the attributes it had. */
  write(name: string, before: XmlElement | undefined): XmlElement {
    return element(name, { ...before?.attributes, count: this.entries.length }, this.entries);
  }
}
