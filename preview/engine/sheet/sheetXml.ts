import { officeRelationships } from "../package/relationships";
import { parseXml } from "../xml/parseXml";
import { writeXml } from "../xml/writeXml";
import { cloneElement, type XmlElement } from "../xml/xmlElement";

const placeholder = "<sheetData/>";

/** A sheet's part, its rows kept apart as text: they may be many and are read and written by a scanner of their own. */
export class SheetXml {
  readonly root: XmlElement;
  readonly rows: string;

  constructor(xml: string) {
    const start = xml.search(/<sheetData[\s/>]/);
    const end = start < 0 ? -1 : xml.indexOf("</sheetData>", start);
    const opened = start < 0 ? -1 : xml.indexOf(">", start) + 1;
    const selfClosed = xml.charAt(opened - 2) === "/";
    if (start >= 0 && !selfClosed && end < 0) throw new SyntaxError("The rows of a sheet end too early.");
    const after = selfClosed ? opened : end + "</sheetData>".length;
    this.rows = start < 0 ? placeholder : xml.slice(start, after);
    this.root = parseXml(start < 0 ? xml : xml.slice(0, start) + placeholder + xml.slice(after));
    this.root.attributes["xmlns:r"] ??= officeRelationships;
  }

  copyRoot(): XmlElement {
    return cloneElement(this.root);
  }

  /** A whole part from a root and rows as text. */
  static write(root: XmlElement, rows: string): string {
    const text = writeXml(root);
    const at = text.indexOf(placeholder);
    return at < 0 ? text : text.slice(0, at) + rows + text.slice(at + placeholder.length);
  }
}
