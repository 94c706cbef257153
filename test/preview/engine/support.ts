import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { excelEngine } from "../../../preview/engine/index";
import type { AxisModel, ChartModel, SeriesModel, SheetModel, WorkbookModel } from "../../../preview/engine/workbook";

export function golden(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../golden/${name}`, import.meta.url)));
}

export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes, path.endsWith(".bin"))]));
}

export function partOf(file: Uint8Array, path: string): string {
  const text = partsOf(file).get(path);
  if (text === undefined) throw new Error(`${path} is not in the file: ${[...partsOf(file).keys()].join(", ")}`);
  return text;
}

/** The only part whose path matches. */
export function partLike(file: Uint8Array, pattern: RegExp): string {
  const found = [...partsOf(file)].filter(([path]) => pattern.test(path));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} parts match ${String(pattern)}.`);
  return found[0][1];
}

/** Element names in document order beneath the first element of this name: its direct children. */
export function childNames(xml: string, name: string): string[] {
  const parsed: unknown = new XMLParser({ preserveOrder: true, ignoreAttributes: true }).parse(xml);
  const find = (nodes: unknown): unknown[] | undefined => {
    if (!Array.isArray(nodes)) return undefined;
    for (const node of nodes as Record<string, unknown>[]) {
      for (const [key, children] of Object.entries(node)) {
        if (key === name) return children as unknown[];
        const deeper = find(children);
        if (deeper) return deeper;
      }
    }
    return undefined;
  };
  return (find(parsed) ?? []).flatMap((node) => Object.keys(node as object));
}

export async function reopened(workbook: WorkbookModel): Promise<WorkbookModel> {
  return excelEngine.open(await workbook.save(), workbook.name);
}

export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

export function fill(sheet: SheetModel, rows: readonly (readonly (string | number | boolean)[])[], row = 0, column = 0): void {
  for (const [r, cells] of rows.entries()) for (const [c, content] of cells.entries()) sheet.setValue(row + r, column + c, content);
}

export function axis(model: Partial<AxisModel> = {}): AxisModel {
  return { visible: true, majorGridlines: false, minorGridlines: false, title: { visible: false, font: {} }, font: {}, ...model };
}

export function series(model: Partial<SeriesModel>): SeriesModel {
  return { axisGroup: "Primary", hasDataLabels: false, points: new Map(), ...model };
}

export function chart(model: Partial<ChartModel>): ChartModel {
  return {
    id: "new",
    name: "Chart",
    chartType: "ColumnClustered",
    top: 30,
    left: 12,
    width: 480,
    height: 300,
    title: { visible: false, font: {} },
    legend: { visible: false, position: "Right", overlay: false, font: {} },
    series: [],
    categoryAxis: axis(),
    valueAxis: axis({ majorGridlines: true }),
    font: {},
    displayBlanksAs: "NotPlotted",
    ...model,
  };
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with one sheet, by its XML; `more` are further parts, `.rels` lists excepted for the workbook and the package. */
export function handmade(sheetXml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const optional = Object.keys(more).filter((path) => /^xl\/(styles|sharedStrings)\.xml$/.test(path));
  const kinds = optional.map((path) => path.slice(3, -4));
  const links = kinds.map((kind, index) => `<Relationship Id="rId${index + 2}" Type="${relationships}/${kind}" Target="${kind}.xml"/>`);
  const overrides = kinds.map((kind) => `<Override PartName="/xl/${kind}.xml" ContentType="${content}.${kind}+xml"/>`);
  const list = (items: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": list(`<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": list(
      `<Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>${links.join("")}`,
    ),
    "xl/worksheets/sheet1.xml": sheetXml,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export function sheetWith(rows: string, around: { before?: string; after?: string } = {}): string {
  return `<worksheet xmlns="${main}" xmlns:r="${relationships}">${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}</worksheet>`;
}
