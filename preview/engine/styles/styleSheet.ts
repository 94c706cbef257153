import type { CellFormat } from "../workbook";
import { childOf, childrenOf, cloneElement, element, type XmlElement } from "../xml/xmlElement";
import { putInSequence, stylesOrder } from "../xml/sequence";
import type { Palette } from "./colors";
import { changedAlignment, changedBorder, changedFont, solidFill, touches, type FormatChange } from "./deriveParts";
import { ElementList } from "./elementList";
import { builtInNumberFormats } from "./numberFormats";
import { readAlignment, readBorders, readFill, readFont } from "./readFormat";

const fontKeys = ["fontName", "fontSize", "bold", "italic", "underline", "fontColor"] as const;
const alignmentKeys = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"] as const;

/**
 * The workbook's formats by number, as cells refer to them.
 *
 * It only grows: a number, once given out, keeps its meaning, so that copies of sheets made earlier stay right.
 */
export class StyleSheet {
  readonly #root: XmlElement;
  readonly #fonts: ElementList;
  readonly #fills: ElementList;
  readonly #borders: ElementList;
  readonly #formats: ElementList;
  readonly #differential: ElementList;
  readonly #numberFormats = new Map<number, string>();
  readonly #known = new Map<number, CellFormat>();
  readonly #originalNumberFormats: number;

  constructor(
    root: XmlElement,
    readonly palette: Palette,
  ) {
    this.#root = root;
    this.#fonts = new ElementList(root, "fonts");
    this.#fills = new ElementList(root, "fills");
    this.#borders = new ElementList(root, "borders");
    this.#formats = new ElementList(root, "cellXfs");
    this.#differential = new ElementList(root, "dxfs");
    if (this.#fonts.entries.length === 0) this.#fonts.indexOf(element("font"));
    if (this.#fills.entries.length === 0)
      for (const patternType of ["none", "gray125"]) this.#fills.indexOf(element("fill", {}, [element("patternFill", { patternType })]));
    if (this.#borders.entries.length === 0) this.#borders.indexOf(element("border"));
    if (this.#formats.entries.length === 0)
      this.#formats.indexOf(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
    for (const { attributes } of childrenOf(childOf(root, "numFmts")))
      this.#numberFormats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
    this.#originalNumberFormats = this.#numberFormats.size;
  }

  /** The format behind a cell's style number, complete with the workbook's font. */
  formatOf(style: number): CellFormat {
    const known = this.#known.get(style);
    if (known) return known;
    const format = this.#read(this.#formatElement(style));
    this.#known.set(style, format);
    return format;
  }

  numberFormatOf(style: number): string {
    return this.formatOf(style).numberFormat ?? "General";
  }

  #formatElement(style: number): XmlElement {
    return this.#formats.entries[style] ?? this.#formats.entries[0] ?? element("xf");
  }

  #read(format: XmlElement): CellFormat {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = format.attributes;
    const number = Number(numFmtId);
    const fillColor = readFill(this.#fills.entries[Number(fillId)], this.palette);
    const borders = readBorders(this.#borders.entries[Number(borderId)], this.palette);
    return {
      numberFormat: this.#numberFormats.get(number) ?? builtInNumberFormats[number] ?? "General",
      ...readFont(this.#fonts.entries[Number(fontId)], this.palette),
      ...(fillColor !== undefined && { fillColor }),
      ...readAlignment(childOf(format, "alignment")),
      ...(borders && { borders }),
    };
  }

  /** The style number of `style` with a change made to it. */
  derive(style: number, change: FormatChange): number {
    const format = cloneElement(this.#formatElement(style));
    const put = (id: string, applied: string, index: number): void => {
      format.attributes[id] = String(index);
      format.attributes[applied] = "1";
    };
    const entry = (list: ElementList, id: string): XmlElement =>
      list.entries[Number(format.attributes[id] ?? 0)] ?? list.entries[0] ?? element("none");
    if ("numberFormat" in change) put("numFmtId", "applyNumberFormat", this.numberFormatId(change.numberFormat ?? "General"));
    if (touches(change, fontKeys)) {
      const normal = this.#fonts.entries[0] ?? element("font");
      put("fontId", "applyFont", this.#fonts.indexOf(changedFont(entry(this.#fonts, "fontId"), normal, change)));
    }
    if ("fillColor" in change) put("fillId", "applyFill", change.fillColor ? this.#fills.indexOf(solidFill(change.fillColor)) : 0);
    if ("borders" in change)
      put("borderId", "applyBorder", this.#borders.indexOf(changedBorder(entry(this.#borders, "borderId"), change.borders)));
    if (touches(change, alignmentKeys)) {
      const alignment = changedAlignment(childOf(format, "alignment"), change);
      putInSequence(format, ["alignment", "protection", "extLst"], "alignment", alignment);
      format.attributes["applyAlignment"] = "1";
    }
    return this.#formats.indexOf(format);
  }

  /** The number of a number format, which is added if the workbook does not have it. */
  numberFormatId(code: string): number {
    const builtIn = Object.entries(builtInNumberFormats).find(([, known]) => known === code);
    if (builtIn) return Number(builtIn[0]);
    for (const [id, known] of this.#numberFormats) if (known === code) return id;
    const id = Math.max(163, ...this.#numberFormats.keys()) + 1;
    this.#numberFormats.set(id, code);
    return id;
  }

  differentialFormat(index: number): XmlElement | undefined {
    return this.#differential.entries[index];
  }

  /** The number of a conditional format's own format. */
  differentialId(format: XmlElement): number {
    return this.#differential.indexOf(format);
  }

  get changed(): boolean {
    const lists = [this.#fonts, this.#fills, this.#borders, this.#formats, this.#differential];
    return lists.some((list) => list.changed) || this.#numberFormats.size > this.#originalNumberFormats;
  }

  write(): XmlElement {
    const root = cloneElement(this.#root);
    const put = (name: string, list: ElementList): void => putInSequence(root, stylesOrder, name, list.write(name, childOf(root, name)));
    if (this.#numberFormats.size > 0) {
      const formats = [...this.#numberFormats].map(([numFmtId, formatCode]) => element("numFmt", { numFmtId, formatCode }));
      putInSequence(root, stylesOrder, "numFmts", element("numFmts", { count: formats.length }, formats));
    }
    put("fonts", this.#fonts);
    put("fills", this.#fills);
    put("borders", this.#borders);
    put("cellXfs", this.#formats);
    put("dxfs", this.#differential);
    return root;
  }
}
