import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { excelEngine } from "../../preview/engine/index";

const survey = new Uint8Array(readFileSync(new URL("../golden/servqual_raw.xlsx", import.meta.url)));
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet";
const chartSheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml";

/** The workbook with a part's text changed. */
function withPart(file: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const changed = change(strFromU8(parts[path] ?? new Uint8Array()));
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

/** The survey, and empty sheets up to a number of sheets in all. */
export async function manySheets(count: number): Promise<Uint8Array> {
  const workbook = await excelEngine.open(survey, "many.xlsx");
  for (let sheet = workbook.sheets.length + 1; sheet <= count; sheet += 1) workbook.addSheet(`Sheet ${sheet}`);
  return workbook.save();
}

/** The survey in a workbook that keeps the sheets it has. */
export function protectedStructure(): Uint8Array {
  return withPart(survey, "xl/workbook.xml", (text) => text.replace("<workbookProtection/>", '<workbookProtection lockStructure="1"/>'));
}

/** A workbook whose sheet of that name is protected. */
export async function withProtectedSheet(file: Uint8Array, name: string): Promise<Uint8Array> {
  const { sheets } = await excelEngine.open(file, "protected.xlsx");
  const place = sheets.findIndex((sheet) => sheet.name === name);
  const parts = unzipSync(file);
  const id = /r:id="([^"]+)"/.exec(
    [...strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet [^>]+>/g)][place]?.[0] ?? "",
  )?.[1];
  const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const relation = [...relations.matchAll(/<Relationship [^>]+>/g)].find(([text]) => text.includes(`Id="${id}"`))?.[0] ?? "";
  const path = `xl/${(/Target="([^"]+)"/.exec(relation)?.[1] ?? "").replace(/^\/?(xl\/)?/, "")}`;
  return withPart(file, path, (text) =>
    text.replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}<sheetProtection sheet="1" objects="1" scenarios="1"/>`),
  );
}

/** The survey, and a sheet that is a chart: it has no cells. */
export function withChartSheet(): Uint8Array {
  const sheet = withPart(
    survey,
    "xl/chartSheets/sheet1.xml",
    () => `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  );
  const listed = withPart(sheet, "xl/workbook.xml", (text) =>
    text.replace("</sheets>", '<sheet name="Chart1" sheetId="99" r:id="rId99"/></sheets>'),
  );
  const related = withPart(listed, "xl/_rels/workbook.xml.rels", (text) =>
    text.replace("</Relationships>", `<Relationship Id="rId99" Type="${relationship}" Target="chartSheets/sheet1.xml"/></Relationships>`),
  );
  return withPart(related, "[Content_Types].xml", (text) =>
    text.replace("</Types>", `<Override PartName="/xl/chartSheets/sheet1.xml" ContentType="${chartSheetType}"/></Types>`),
  );
}
