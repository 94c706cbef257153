import { absoluteAddress, parseReference, quotedSheetName } from "../cells/address";
import type { Area, SeriesModel } from "../workbook";
import { childrenOf, element, textOf, valueElement, childOf, type XmlElement } from "../xml/xmlElement";
import type { ReferenceReader } from "./references";
import { stringPoints } from "./writeCaches";

const c15 = "http://schemas.microsoft.com/office/drawing/2012/chart";
const seriesExtension = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
const labelExtension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";

/** The cells of a series' labels, one a point. */
export interface LabelRange {
  readonly reference: string;
  readonly texts: readonly string[];
}

function cellOfPoint(first: Area, index: number, down: boolean): Area {
  return { row: first.row + (down ? index : 0), column: first.column + (down ? 0 : index), rows: 1, columns: 1 };
}

/**
 * The one range that all labels hanging on cells can be taken from: point by point down a column or along a row.
 *
 * Excel calls that "value from cells"; it stays alive, and more programs show it than labels that each hang on a cell of their own.
 */
export function findLabelRange(series: SeriesModel, reader: ReferenceReader): LabelRange | undefined {
  const bound = [...series.points].flatMap(([index, { label }]) => {
    const target = label?.formula === undefined ? undefined : parseReference(label.formula);
    return label?.formula === undefined ? [] : [{ index, target }];
  });
  const count = series.valuesRef === undefined ? 0 : (reader.read(series.valuesRef)?.contents.length ?? 0);
  const start = bound[0];
  if (!start?.target || count === 0 || bound.length < 2) return undefined;
  const { sheet, area } = start.target;
  for (const down of [true, false]) {
    const first = { row: area.row - (down ? start.index : 0), column: area.column - (down ? 0 : start.index), rows: 1, columns: 1 };
    const fits = bound.every(({ index, target }) => {
      const expected = cellOfPoint(first, index, down);
      return (
        target?.sheet === sheet &&
        target.area.rows === 1 &&
        target.area.columns === 1 &&
        target.area.row === expected.row &&
        target.area.column === expected.column
      );
    });
    if (!fits || first.row < 0 || first.column < 0) continue;
    const whole = { ...first, rows: down ? count : 1, columns: down ? 1 : count };
    const reference = `${quotedSheetName(sheet)}!${absoluteAddress(whole)}`;
    return { reference, texts: reader.read(reference)?.texts ?? [] };
  }
  return undefined;
}

/** The text of a label as a field that shows its cell of the range. */
export function rangeField(id: number, properties: XmlElement, text: string): XmlElement {
  const field = element("a:fld", { id: `{53756C65-0000-4000-8000-${String(id).padStart(12, "0")}}`, type: "CELLRANGE" }, [
    properties,
    element("a:t", {}, [text]),
  ]);
  const paragraph = element("a:p", {}, [field, element("a:endParaRPr", { lang: "en-US" })]);
  return element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph]);
}

/** Says that a label shows its cell of the range. */
export function showsRange(): XmlElement {
  return element("c:extLst", {}, [
    element("c:ext", { uri: labelExtension, "xmlns:c15": c15 }, [valueElement("c15:showDataLabelsRange", true)]),
  ]);
}

/** The range itself, which a series keeps, with what its cells say now. */
export function writeLabelRange({ reference, texts }: LabelRange): XmlElement {
  const range = element("c15:datalabelsRange", {}, [
    element("c15:f", {}, [reference]),
    element("c15:dlblRangeCache", {}, stringPoints(texts)),
  ]);
  return element("c:extLst", {}, [element("c:ext", { uri: seriesExtension, "xmlns:c15": c15 }, [range])]);
}

/** The formula of a point's label by the series' range. */
export function labelFormulaReader(series: XmlElement): (index: number) => string | undefined {
  const reference = childrenOf(childOf(series, "extLst"), "ext")
    .map((extension) => textOf(childOf(extension, "datalabelsRange", "f")))
    .find((text) => text !== "");
  const parsed = reference === undefined ? undefined : parseReference(reference);
  if (!parsed) return () => undefined;
  const { sheet, area } = parsed;
  return (index) => `=${quotedSheetName(sheet)}!${absoluteAddress(cellOfPoint(area, index, area.rows >= area.columns))}`;
}
