import type { PageLayoutModel } from "../workbook";
import { putInSequence, worksheetOrder } from "../xml/sequence";
import { childOf, childrenOf, element, isTrue, type XmlElement } from "../xml/xmlElement";
import { readHeadersFooters, writeHeadersFooters } from "./headersFooters";
import { ownSheetProperties } from "./sheetView";

const paperSizes: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const pointsPerInch = 72;

function readMargins(margins: XmlElement | undefined): PageLayoutModel["margins"] {
  if (!margins) return undefined;
  return Object.fromEntries(marginNames.map((name) => [name, Number(margins.attributes[name] ?? 0) * pointsPerInch]));
}

/** What a sheet says of its printing, without titles and print area: those are names of the workbook. */
export function readPageLayout(root: XmlElement): PageLayoutModel {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const fits = isTrue(childOf(root, "sheetPr", "pageSetUpPr")?.attributes["fitToPage"], false);
  const paper = Object.entries(paperSizes).find(([, number]) => String(number) === setup["paperSize"])?.[0];
  const margins = readMargins(childOf(root, "pageMargins"));
  const headersFooters = readHeadersFooters(childOf(root, "headerFooter"));
  const rowBreaks = readRowBreaks(childOf(root, "rowBreaks"));
  const fitToWidth = Number(setup["fitToWidth"] ?? 1);
  const fitToHeight = Number(setup["fitToHeight"] ?? 1);
  return {
    ...(setup["orientation"] === "landscape" && { orientation: "Landscape" }),
    ...(setup["orientation"] === "portrait" && { orientation: "Portrait" }),
    ...(paper && { paperSize: paper }),
    ...(fits && fitToWidth > 0 && { fitToWidth }),
    ...(fits && fitToHeight > 0 && { fitToHeight }),
    ...(isTrue(childOf(root, "printOptions")?.attributes["horizontalCentered"], false) && { centerHorizontally: true }),
    ...(margins && { margins }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(headersFooters && { headersFooters }),
  };
}

function readRowBreaks(breaks: XmlElement | undefined): readonly number[] {
  return childrenOf(breaks, "brk").map(({ attributes }) => Number(attributes["id"] ?? 0));
}

function writeRowBreaks(rows: readonly number[]): XmlElement | undefined {
  if (rows.length === 0) return undefined;
  const count = String(rows.length);
  const breaks = rows.map((row) => element("brk", { id: String(row), max: "16383", man: "1" }));
  return element("rowBreaks", { count, manualBreakCount: count }, breaks);
}

function setAttribute(node: XmlElement, name: string, content: string | undefined): void {
  if (content === undefined) delete node.attributes[name];
  else node.attributes[name] = content;
}

export function writePageLayout(root: XmlElement, layout: PageLayoutModel): void {
  const put = (name: string, child: XmlElement | undefined): void => putInSequence(root, worksheetOrder, name, child);
  const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  const pageProperties = childOf(root, "sheetPr", "pageSetUpPr") ?? element("pageSetUpPr");
  setAttribute(pageProperties, "fitToPage", fits ? "1" : undefined);
  putInSequence(ownSheetProperties(root), ["tabColor", "outlinePr", "pageSetUpPr"], "pageSetUpPr", pageProperties);

  const options = childOf(root, "printOptions") ?? element("printOptions");
  setAttribute(options, "horizontalCentered", layout.centerHorizontally ? "1" : undefined);
  put("printOptions", Object.keys(options.attributes).length > 0 ? options : undefined);

  const margins = childOf(root, "pageMargins");
  const inches = marginNames.map((name) => {
    const points = layout.margins?.[name];
    return [name, points === undefined ? (margins?.attributes[name] ?? usualMargins[name]) : points / pointsPerInch] as const;
  });
  put("pageMargins", element("pageMargins", Object.fromEntries(inches)));

  const setup = childOf(root, "pageSetup") ?? element("pageSetup");
  setAttribute(setup, "orientation", layout.orientation?.toLowerCase());
  const paper = layout.paperSize === undefined ? undefined : paperSizes[layout.paperSize];
  if (paper !== undefined) setAttribute(setup, "paperSize", String(paper));
  setAttribute(setup, "fitToWidth", fits ? String(layout.fitToWidth ?? 0) : undefined);
  setAttribute(setup, "fitToHeight", fits ? String(layout.fitToHeight ?? 0) : undefined);
  if (fits) setAttribute(setup, "scale", undefined);
  put("pageSetup", Object.keys(setup.attributes).length > 0 ? setup : undefined);
  put("headerFooter", writeHeadersFooters(childOf(root, "headerFooter"), layout.headersFooters));
  put("rowBreaks", writeRowBreaks(layout.rowBreaks ?? []));
}
