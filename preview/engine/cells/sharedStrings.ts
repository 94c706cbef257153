import { decodeCellText, encodeCellText } from "../xml/entities";
import { parseXml } from "../xml/parseXml";
import { childrenOf, localName, textOf, type XmlElement } from "../xml/xmlElement";
import { xmlDeclaration } from "../xml/writeXml";

/** A string item: its plain text, and its XML if it is more than that. */
export interface StringItem {
  readonly text: string;
  readonly richText?: string;
}

/** The plain text of `<si>` or `<is>`; runs are joined, phonetic readings left out. */
export function plainText(item: XmlElement): string {
  const parts = childrenOf(item).map((child) => {
    if (localName(child.name) === "t") return textOf(child);
    return localName(child.name) === "r" ? childrenOf(child, "t").map(textOf).join("") : "";
  });
  return decodeCellText(parts.join(""));
}

const simple = /^\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*$/;

/** Reads what stands inside `<si>` or `<is>`. */
export function readStringItem(inner: string): StringItem {
  const plain = simple.exec(inner);
  if (!plain && !inner.includes("<")) return { text: "" };
  const text = plainText(parseXml(`<si>${inner}</si>`));
  return plain || !/<(r|rPh|phoneticPr)[\s>/]/.test(inner) ? { text } : { text, richText: inner };
}

function plainItem(text: string): string {
  const keep = /^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keep}>${encodeCellText(text)}</t>`;
}

/** The workbook's table of strings: what was there stays, in its place, and new strings go to the end. */
export class SharedStrings {
  readonly items: readonly StringItem[];
  readonly #inner: string[];
  #indexes: Map<string, number> | undefined;
  #original: number;

  constructor(xml: string | undefined) {
    this.#inner = xml === undefined ? [] : [...xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)].map((match) => match[1] ?? "");
    this.items = this.#inner.map(readStringItem);
    this.#original = this.#inner.length;
  }

  get changed(): boolean {
    return this.#inner.length > this.#original;
  }

  /** The index of a string, which is added if it is not there. */
  indexOf(item: StringItem): number {
    this.#indexes ??= new Map(this.items.map(({ text, richText }, index) => [richText ?? plainItem(text), index]));
    const inner = item.richText ?? plainItem(item.text);
    const present = this.#indexes.get(inner);
    if (present !== undefined) return present;
    this.#indexes.set(inner, this.#inner.length);
    return this.#inner.push(inner) - 1;
  }

  write(): string {
    const items = this.#inner.map((inner) => `<si>${inner}</si>`).join("");
    return `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.#inner.length}">${items}</sst>`;
  }
}
