/** Namespaces of the strict form of the standard and what the transitional form, which everybody writes, calls them. */
const transitional: readonly (readonly [string, string])[] = [
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "http://schemas.openxmlformats.org/drawingml/2006/chart"],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"],
  [
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  ],
  ["http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"],
  ["http://purl.oclc.org/ooxml/officeDocument/customXml", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"],
];

/** Whether a part has any of the strict form's names. */
export function isStrict(xml: string): boolean {
  return xml.includes("purl.oclc.org");
}

/** Turns a part of a strict workbook into the transitional form, the one in which new parts are written. */
export function toTransitional(xml: string): string {
  if (!isStrict(xml)) return xml;
  return transitional.reduce((text, [strict, name]) => text.replaceAll(strict, name), xml).replace(' conformance="strict"', "");
}
