import { element, valueElement, type XmlElement } from "../xml/xmlElement";
import type { ReferencedCells, ReferenceReader } from "./references";

export function formulaElement(reference: string): XmlElement {
  return element("c:f", {}, [reference.replace(/^=/, "")]);
}

function point(index: number, text: string): XmlElement {
  return element("c:pt", { idx: index }, [element("c:v", {}, [text])]);
}

/** The points of a cache of text; empty ones are left out. */
export function stringPoints(texts: readonly string[]): XmlElement[] {
  return [valueElement("c:ptCount", texts.length), ...texts.map((text, index) => (text === "" ? undefined : point(index, text)))].filter(
    (node) => node !== undefined,
  );
}

/** A reference to numbers with what they are now; text and empty cells have no point. */
export function numberReference(reference: string, reader: ReferenceReader): XmlElement {
  const cells = reader.read(reference);
  if (!cells) return element("c:numRef", {}, [formulaElement(reference)]);
  const points = cells.contents.flatMap((content, index) => (typeof content === "number" ? point(index, String(content)) : []));
  const format = element("c:formatCode", {}, [cells.numberFormat]);
  return element("c:numRef", {}, [
    formulaElement(reference),
    element("c:numCache", {}, [format, valueElement("c:ptCount", cells.contents.length), ...points]),
  ]);
}

export function stringReference(reference: string, reader: ReferenceReader): XmlElement {
  const cells = reader.read(reference);
  const cache = cells && element("c:strCache", {}, stringPoints(cells.texts));
  return element("c:strRef", {}, [formulaElement(reference), cache]);
}

/** Categories in several columns: the last column is the innermost level, which comes first. */
function levelReference(reference: string, { area, texts }: ReferencedCells): XmlElement {
  const alongRows = area.rows >= area.columns;
  const length = alongRows ? area.rows : area.columns;
  const count = alongRows ? area.columns : area.rows;
  const levels = Array.from({ length: count }, (_, level) => {
    const points = Array.from(
      { length },
      (_unused, index) => texts[alongRows ? index * area.columns + level : level * area.columns + index] ?? "",
    );
    return element(
      "c:lvl",
      {},
      points.flatMap((text, index) => (text === "" ? [] : point(index, text))),
    );
  });
  const cache = element("c:multiLvlStrCache", {}, [valueElement("c:ptCount", length), ...levels.reverse()]);
  return element("c:multiLvlStrRef", {}, [formulaElement(reference), cache]);
}

/** Categories: text, numbers if they are all numbers, or levels if they are a block. */
export function categoryReference(reference: string, reader: ReferenceReader): XmlElement {
  const cells = reader.read(reference);
  if (cells && cells.area.rows > 1 && cells.area.columns > 1) return levelReference(reference, cells);
  return cells?.allNumbers ? numberReference(reference, reader) : stringReference(reference, reader);
}
