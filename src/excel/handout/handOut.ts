import { handOutDrawing, withChartIds } from "./handOutCharts";
import { handOutSheet, sharedTextsOf, type EmptiedRows } from "./handOutSheet";
import { NewParts } from "./newParts";
import type { OpenedParts, Relationship } from "./openedParts";
import { openedParts } from "./openedParts";
import type { XmlElement } from "./xml";
import { changed, elementsOf, localName, unescaped } from "./xml";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const types = {
  workbook: `${spreadsheet}sheet.main+xml`,
  sheet: `${spreadsheet}worksheet+xml`,
  table: `${spreadsheet}table+xml`,
  styles: `${spreadsheet}styles+xml`,
  texts: `${spreadsheet}sharedStrings+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const workbookPath = "xl/workbook.xml";

interface KeptSheet {
  readonly name: string;
  readonly path: string;
}

/**
 * The copy to hand out: a new workbook with the named sheets of a workbook, values in place of formulas, and nothing else of it.
 *
 * What goes out is chosen, not what stays behind: cells, formats, tables, and charts that draw cells of these sheets only. So no raw
 * answer can come along on a hidden sheet, in a name, a comment, a link, a chart's or pivot table's memory, in texts no cell shows, or in
 * the file's properties.
 *
 * @param file bytes of an .xlsx or .xlsm file
 * @param sheets names of the sheets that go out, in the order of the workbook
 * @param emptied by sheet name, rows whose contents are true of this workbook alone and stay behind
 * @throws RangeError when the workbook has none of them or lacks a part; SyntaxError when a part is damaged
 */
export function handOut(
  file: Uint8Array,
  sheets: readonly string[],
  emptied: Readonly<Record<string, EmptiedRows | undefined>> = {},
): Uint8Array {
  const parts = openedParts(file);
  const root = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.path ?? workbookPath;
  const links = parts.relationships(root);
  const wanted = new Set(sheets);
  const found = keptSheets(parts, root, links, wanted);
  if (found.length === 0) throw new RangeError("None of the sheets to hand out is in the workbook.");
  const copy = new NewParts();
  copy.relate("", "officeDocument", workbookPath);
  const texts = new Set<number>();
  const listed = found.map(({ name, path }, index): XmlElement => {
    const target = `xl/worksheets/sheet${index + 1}.xml`;
    for (const text of addSheet(parts, copy, { path, target, emptied: emptied[name] }, wanted)) texts.add(text);
    const id = copy.relate(workbookPath, "worksheet", target);
    return { name: "sheet", attributes: { name, sheetId: String(index + 1), "r:id": id }, children: [] };
  });
  const copied = (kind: string, target: string, type: string, change: (part: XmlElement) => XmlElement = (part) => part): void => {
    const path = links.find((link) => link.kind === kind)?.path;
    if (path === undefined) return;
    copy.add(target, type, change(parts.xml(path)));
    copy.relate(workbookPath, kind, target);
  };
  copied("styles", "xl/styles.xml", types.styles);
  copied("theme", "xl/theme/theme1.xml", types.theme, withoutPictures);
  copied("sharedStrings", "xl/sharedStrings.xml", types.texts, (list) => shownTexts(list, texts));
  copy.add(workbookPath, types.workbook, {
    name: "workbook",
    attributes: { xmlns: main, "xmlns:r": office },
    children: [
      { name: "bookViews", attributes: {}, children: [{ name: "workbookView", attributes: {}, children: [] }] },
      { name: "sheets", attributes: {}, children: listed },
    ],
  });
  return copy.packed();
}

function keptSheets(parts: OpenedParts, root: string, links: readonly Relationship[], wanted: ReadonlySet<string>): readonly KeptSheet[] {
  return elementsOf(elementsOf(parts.xml(root), "sheets")[0], "sheet").flatMap(({ attributes }): KeptSheet[] => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const link = links.find((each) => each.id === id && each.kind === "worksheet");
    const name = attributes.name ?? "";
    return link && wanted.has(unescaped(name)) ? [{ name, path: link.path }] : [];
  });
}

/** Adds a sheet with its tables and charts; gives the numbers of the shared texts it shows. */
function addSheet(
  parts: OpenedParts,
  file: NewParts,
  { path, target, emptied }: { readonly path: string; readonly target: string; readonly emptied: EmptiedRows | undefined },
  wanted: ReadonlySet<string>,
): readonly number[] {
  const ids = new Map<string, string>();
  for (const link of parts.relationships(path)) {
    const name = link.path.slice(link.path.lastIndexOf("/") + 1);
    if (link.kind === "table") {
      file.add(`xl/tables/${name}`, types.table, withoutFormulas(parts.xml(link.path)));
      ids.set(link.id, file.relate(target, "table", `xl/tables/${name}`));
    }
    const drawn = link.kind === "drawing" ? handOutDrawing(parts, link.path, wanted) : undefined;
    if (!drawn) continue;
    const drawing = `xl/drawings/${name}`;
    const charts = [...drawn.charts].map(([id, chart], index): [string, string] => {
      const place = `xl/charts/${name.replace(/\.xml$/, "")}_chart${index + 1}.xml`;
      file.add(place, types.chart, chart);
      return [id, file.relate(drawing, "chart", place)];
    });
    file.add(drawing, types.drawing, withChartIds(drawn.drawing, new Map(charts)));
    ids.set(link.id, file.relate(target, "drawing", drawing));
  }
  const sheet = handOutSheet(parts.xml(path), ids, emptied);
  file.add(target, types.sheet, sheet);
  return sharedTextsOf(sheet);
}

function withoutFormulas(table: XmlElement): XmlElement {
  const left: ReadonlySet<string> = new Set(["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"]);
  return changed(table, (element) => (left.has(localName(element)) ? undefined : element)) ?? table;
}

/** The list of texts with every text that no cell of the hand-out shows made empty, so that the others keep their numbers. */
function shownTexts(list: XmlElement, shown: ReadonlySet<number>): XmlElement {
  const items = elementsOf(list, "si").map((item, index) =>
    shown.has(index) ? item : { ...item, children: [{ name: item.name.replace("si", "t"), attributes: {}, children: [] }] },
  );
  return { ...list, attributes: { xmlns: list.attributes.xmlns ?? main }, children: items };
}

/** Fills with pictures would point to parts that stay behind. */
function withoutPictures(theme: XmlElement): XmlElement {
  return changed(theme, (element) => (localName(element) === "blip" ? { ...element, attributes: {} } : element)) ?? theme;
}
