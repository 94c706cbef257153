import { encodeAttribute, encodeText } from "./entities";
import type { XmlElement } from "./xmlElement";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes an element and what it contains, without a declaration. */
export function writeElement(node: XmlElement): string {
  let tag = `<${node.name}`;
  for (const [key, content] of Object.entries(node.attributes)) tag += ` ${key}="${encodeAttribute(content)}"`;
  if (node.children.length === 0) return `${tag}/>`;
  return `${tag}>${node.children.map((child) => (typeof child === "string" ? encodeText(child) : writeElement(child))).join("")}</${node.name}>`;
}

/** Writes a whole part. */
export function writeXml(root: XmlElement): string {
  return xmlDeclaration + writeElement(root);
}
