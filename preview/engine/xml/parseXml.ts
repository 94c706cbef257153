import { decodeEntities } from "./entities";
import type { XmlElement } from "./xmlElement";

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes in the text between an element's name and its `>`. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(attributePattern)) attributes[match[1] ?? ""] = decodeEntities(match[2] ?? match[3] ?? "");
  return attributes;
}

/** Where the tag that opens at `start` ends; a `>` inside a quoted attribute is not the end. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  throw new SyntaxError("A tag is not closed.");
}

function skipTo(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new SyntaxError(`Expected ${mark}.`);
  return at + mark.length;
}

/**
 * Reads a part into elements.
 *
 * Text is decoded; comments and processing instructions are left out. A document type is refused, as no workbook part has one.
 *
 * @throws SyntaxError when the text is not well formed
 */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [document];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    const parent = open[open.length - 1] ?? document;
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (text && open.length > 1) parent.children.push(decodeEntities(text.replace(/\r\n?/g, "\n")));
    if (start < 0) break;
    if (xml.startsWith("<!--", start)) at = skipTo(xml, "-->", start);
    else if (xml.startsWith("<?", start)) at = skipTo(xml, "?>", start);
    else if (xml.startsWith("<![CDATA[", start)) {
      at = skipTo(xml, "]]>", start);
      parent.children.push(xml.slice(start + 9, at - 3));
    } else if (xml.startsWith("<!", start)) throw new SyntaxError("A document type is not allowed.");
    else {
      const end = endOfTag(xml, start);
      at = end + 1;
      if (xml.charAt(start + 1) === "/") {
        const closed = open.pop();
        if (closed?.name !== xml.slice(start + 2, end).trim()) throw new SyntaxError(`Unexpected end of ${closed?.name ?? "nothing"}.`);
        continue;
      }
      const selfClosed = xml.charAt(end - 1) === "/";
      const tag = xml.slice(start + 1, selfClosed ? end - 1 : end);
      const nameLength = tag.search(/\s/);
      const name = nameLength < 0 ? tag : tag.slice(0, nameLength);
      const created: XmlElement = { name, attributes: nameLength < 0 ? {} : parseAttributes(tag.slice(nameLength)), children: [] };
      parent.children.push(created);
      if (!selfClosed) open.push(created);
    }
  }
  const root = document.children.find((node): node is XmlElement => typeof node !== "string");
  if (open.length > 1 || !root) throw new SyntaxError("The part ends too early.");
  return root;
}
