import { strToU8 } from "fflate";
import { xmlDeclaration } from "../xml/writeXml";
import { blankTheme } from "./blankTheme";
import { OpenPackage } from "./openPackage";
import { officeRelationships } from "./relationships";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The XML of a sheet without content. */
export const blankSheet =
  `${xmlDeclaration}<worksheet xmlns="${main}" xmlns:r="${officeRelationships}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const styles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const workbook =
  `<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>';

function relationships(entries: readonly (readonly [kind: string, target: string])[]): string {
  const items = entries.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
  '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>';

/** A new workbook with one empty sheet, `Sheet1`. */
export function blankPackage(): OpenPackage {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", xmlDeclaration + types],
    ["_rels/.rels", xmlDeclaration + relationships([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", xmlDeclaration + workbook],
    [
      "xl/_rels/workbook.xml.rels",
      xmlDeclaration +
        relationships([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "styles.xml"],
          ["theme", "theme/theme1.xml"],
        ]),
    ],
    ["xl/worksheets/sheet1.xml", blankSheet],
    ["xl/styles.xml", xmlDeclaration + styles],
    ["xl/theme/theme1.xml", blankTheme],
  ];
  return new OpenPackage(new Map(parts.map(([path, text]) => [path, strToU8(text)])));
}
