import { areaAddress } from "../cells/address";
import { opaque } from "../styles/colors";
import type { ConditionalFormatModel } from "../workbook";
import { putInSequence, worksheetOrder } from "../xml/sequence";
import { childOf, childrenOf, element, localName, type XmlElement } from "../xml/xmlElement";

type DataBarFormat = Extract<ConditionalFormatModel, { type: "DataBar" }>;

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const sheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

function limit(text: string | undefined, automatic: string): { type: string; formula?: string } {
  if (text === undefined) return { type: automatic };
  return text.startsWith("=") ? { type: "formula", formula: text.slice(1) } : { type: "num", formula: text };
}

/** The rule as every version reads it, with the name of its second half. */
export function dataBarRule(format: DataBarFormat, id: string): XmlElement {
  const point = (text: string | undefined, automatic: string): XmlElement => {
    const { type, formula } = limit(text, automatic);
    return element("cfvo", { type, val: formula });
  };
  const bar = element("dataBar", { showValue: format.showValue ? undefined : 0 }, [
    point(format.minimum, "min"),
    point(format.maximum, "max"),
    element("color", { rgb: opaque(format.color) }),
  ]);
  const extension = element("ext", { uri: ruleExtension, "xmlns:x14": x14 }, [element("x14:id", {}, [id])]);
  return element("cfRule", { type: "dataBar", priority: 1 }, [bar, element("extLst", {}, [extension])]);
}

/** The second half: solid fill, the colour of negative bars, and the axis between. */
export function dataBarExtension(format: DataBarFormat, id: string): XmlElement {
  const point = (text: string | undefined, automatic: string): XmlElement => {
    const { type, formula } = limit(text, automatic);
    return element("x14:cfvo", { type }, formula === undefined ? [] : [element("xm:f", {}, [formula])]);
  };
  const negative = format.negativeColor ?? format.color;
  const bar = element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, gradient: format.gradient, showValue: format.showValue ? undefined : 0 },
    [
      point(format.minimum, "autoMin"),
      point(format.maximum, "autoMax"),
      element("x14:negativeFillColor", { rgb: opaque(negative) }),
      element("x14:axisColor", { rgb: "FF7F7F7F" }),
    ],
  );
  return element("x14:conditionalFormatting", { "xmlns:xm": xm }, [
    element("x14:cfRule", { type: "dataBar", id }, [bar]),
    element("xm:sqref", {}, [areaAddress(format.area)]),
  ]);
}

function isBarFormat(format: XmlElement): boolean {
  return childrenOf(format, "cfRule").some((rule) => rule.attributes["type"] === "dataBar");
}

/** Puts the second halves into the sheet's extensions, in place of those whose first half is gone. */
export function writeDataBarExtensions(root: XmlElement, bars: readonly XmlElement[], isKept: (id: string) => boolean): void {
  const list = childOf(root, "extLst") ?? element("extLst");
  const extensions = childrenOf(list, "ext");
  const present = extensions.find((extension) => extension.attributes["uri"]?.toUpperCase() === sheetExtension.toUpperCase());
  const formats = childOf(present, "conditionalFormattings");
  const kept = childrenOf(formats).filter(
    (format) => !isBarFormat(format) || childrenOf(format, "cfRule").some((rule) => isKept(rule.attributes["id"] ?? "")),
  );
  const all = [...kept, ...bars];
  const prefix = present && formats ? formats.name.slice(0, formats.name.length - localName(formats.name).length) : "x14:";
  const rewritten =
    all.length === 0
      ? undefined
      : element("ext", { ...(present?.attributes ?? { uri: sheetExtension }), "xmlns:x14": x14 }, [
          element(`${prefix}conditionalFormattings`, {}, all),
        ]);
  const others = extensions.filter((extension) => extension !== present);
  list.children = rewritten ? [rewritten, ...others] : others;
  putInSequence(root, worksheetOrder, "extLst", list.children.length > 0 ? list : undefined);
}
