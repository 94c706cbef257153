/** An element of a workbook part: qualified name, attributes as they are written (entities kept), children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Text keeps its entities, so that what is read is written back unchanged. */
export type XmlNode = XmlElement | string;

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a workbook part without the browser's parser, so that the same code runs in Node. Comments and processing instructions are left
 * out; a document type, which no workbook has, ends in an error.
 *
 * @throws SyntaxError when the text is not well formed
 * @example parsedXml("<a b='1'><c/>text</a>").children.length // 2
 */
export function parsedXml(text: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = [{ name: "", attributes: {}, children: [] }];
  let at = 0;
  for (const match of text.matchAll(token)) {
    if (match.index !== at) break;
    at += match[0].length;
    const parent = open[open.length - 1];
    const [whole, literal, closed, opened, inside, selfClosed] = match;
    if (literal !== undefined) parent?.children.push(escaped(literal));
    else if (closed !== undefined) {
      if (open.length < 2 || open.pop()?.name !== closed) throw new SyntaxError(`Unexpected end of ${closed}.`);
    } else if (opened !== undefined) {
      const attributes: Record<string, string> = {};
      for (const [, name = "", double, single] of (inside ?? "").matchAll(attribute)) attributes[name] = double ?? single ?? "";
      const element = { name: opened, attributes, children: [] };
      parent?.children.push(element);
      if (selfClosed === "") open.push(element);
    } else if (!whole.startsWith("<") && open.length > 1) parent?.children.push(whole);
  }
  const root = open[0]?.children.find((node): node is XmlElement => typeof node !== "string");
  if (at !== text.length || open.length !== 1 || !root) throw new SyntaxError("The part is not well formed.");
  return root;
}

/** Writes an element and what it contains as a whole part. */
export function writtenXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written(node: XmlNode): string {
  if (typeof node === "string") return node;
  const attributes = Object.entries(node.attributes).map(([name, content]) => ` ${name}="${content.replaceAll('"', "&quot;")}"`);
  const start = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(written).join("")}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements; of one local name where it is given. */
export function elementsOf(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter((node): node is XmlElement => typeof node !== "string" && (!name || localName(node) === name));
}

/** Every element below, in document order. */
export function descendants(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => [child, ...descendants(child)]);
}

/** All text inside, entities resolved. */
export function textIn(node: XmlNode): string {
  if (typeof node !== "string") return node.children.map(textIn).join("");
  return unescaped(node);
}

/** Resolves the five named entities and character references. */
export function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name ?? ""] ?? whole;
  });
}

/** The same tree with every element passed through `change`, children first; undefined takes an element away. */
export function changed(element: XmlElement, change: (element: XmlElement) => XmlElement | undefined): XmlElement | undefined {
  const children = element.children.flatMap((node): XmlNode[] => {
    if (typeof node === "string") return [node];
    const kept = changed(node, change);
    return kept ? [kept] : [];
  });
  return change({ ...element, children });
}
