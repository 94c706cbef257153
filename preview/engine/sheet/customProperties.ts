import type { OpenPackage } from "../package/openPackage";
import { contentTypes } from "../package/contentTypes";
import { putInSequence, worksheetOrder } from "../xml/sequence";
import { childOf, childrenOf, element, relationshipIdOf, type XmlElement } from "../xml/xmlElement";

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 255;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

/** A worksheet's custom properties: names in the sheet, contents as UTF-16 text in parts of their own. */
export function readCustomProperties(root: XmlElement, file: OpenPackage, part: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const property of childrenOf(childOf(root, "customProperties"), "customPr")) {
    const target = file.target(part, relationshipIdOf(property));
    const bytes = target === undefined ? undefined : file.bytes(target);
    if (bytes) found.set(property.attributes["name"] ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
  return found;
}

export function writeCustomProperties(root: XmlElement, file: OpenPackage, part: string, properties: ReadonlyMap<string, string>): void {
  for (const property of childrenOf(childOf(root, "customProperties"), "customPr")) {
    const id = relationshipIdOf(property);
    const target = file.target(part, id);
    if (id !== undefined) file.unrelate(part, id);
    if (target !== undefined) file.remove(target);
  }
  const written = [...properties].map(([name, text]) => {
    const path = file.freePath("xl/customProperty", "bin");
    file.set(path, toUtf16(text), contentTypes.customProperty);
    return element("customPr", { name, "r:id": file.relate(part, "customProperty", path) });
  });
  putInSequence(root, worksheetOrder, "customProperties", written.length > 0 ? element("customProperties", {}, written) : undefined);
}
