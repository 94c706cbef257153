import { parseXml } from "../xml/parseXml";
import { replaceInSequence } from "../xml/sequence";
import { childOf, childrenOf, element, type XmlElement } from "../xml/xmlElement";
import { contentTypes } from "./contentTypes";
import type { OpenPackage } from "./openPackage";

const kind = "XLDAPR";
const order = "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");

const typeXml =
  `<metadataType name="${kind}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" ` +
  'clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const propertiesXml =
  `<futureMetadata name="${kind}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>' +
  "</ext></extLst></bk></futureMetadata>";

/** The list of this name, emptied of nothing, with one entry more. */
function withEntry(root: XmlElement, name: string, entry: XmlElement): void {
  const entries = [...childrenOf(childOf(root, name)), entry];
  replaceInSequence(root, order, name, [element(name, { count: entries.length }, entries)]);
}

/**
 * The number by which a cell says that its array formula is a dynamic one (`cm`), in the workbook's metadata, to which it is added where
 * it is missing. Without it Excel shows the formula in braces, as one that was entered over a fixed area.
 */
export function dynamicArrayMetadata(file: OpenPackage, workbookPath: string): string {
  const present = file.related(workbookPath, "sheetMetadata");
  const path = present ?? "xl/metadata.xml";
  const root =
    (present === undefined ? undefined : file.xml(present)) ??
    element("metadata", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" });
  const types = childrenOf(childOf(root, "metadataTypes"), "metadataType");
  const known = types.findIndex(({ attributes }) => attributes["name"] === kind) + 1;
  const number = known || types.length + 1;
  const cells = childrenOf(childOf(root, "cellMetadata"), "bk");
  const found = cells.findIndex((bk) => known > 0 && childrenOf(bk, "rc").some(({ attributes }) => Number(attributes["t"]) === known)) + 1;
  if (found > 0) return String(found);
  if (known === 0) {
    withEntry(root, "metadataTypes", parseXml(typeXml));
    replaceInSequence(root, order, "futureMetadata", [...childrenOf(root, "futureMetadata"), parseXml(propertiesXml)]);
  }
  withEntry(root, "cellMetadata", element("bk", {}, [element("rc", { t: number, v: 0 })]));
  if (present === undefined) file.relate(workbookPath, "sheetMetadata", path);
  file.set(path, root, contentTypes.metadata);
  return String(cells.length + 1);
}
