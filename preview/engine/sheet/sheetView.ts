import { cellAddress } from "../cells/address";
import type { Palette } from "../styles/colors";
import { opaque } from "../styles/colors";
import { putInSequence, worksheetOrder } from "../xml/sequence";
import { childOf, childrenOf, element, isTrue, type XmlElement } from "../xml/xmlElement";

/** How a sheet is shown, apart from its cells. */
export interface SheetView {
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
}

export function readView(root: XmlElement, palette: Palette): SheetView {
  const view = childOf(root, "sheetViews", "sheetView");
  const pane = childOf(view, "pane");
  const { state = "split", xSplit = "0", ySplit = "0" } = pane?.attributes ?? {};
  const frozen = state.startsWith("frozen");
  return {
    tabColor: palette.colorOf(childOf(root, "sheetPr", "tabColor")) ?? "",
    showGridlines: isTrue(view?.attributes["showGridLines"], true),
    showHeadings: isTrue(view?.attributes["showRowColHeaders"], true),
    frozenRows: frozen ? Number(ySplit) : 0,
    frozenColumns: frozen ? Number(xSplit) : 0,
  };
}

function setSwitch(node: XmlElement, name: string, on: boolean): void {
  if (on) delete node.attributes[name];
  else node.attributes[name] = "0";
}

/** The view of a sheet, made if the sheet has none. */
function ownView(root: XmlElement): XmlElement {
  const present = childOf(root, "sheetViews", "sheetView");
  if (present) return present;
  const view = element("sheetView", { workbookViewId: 0 });
  putInSequence(root, worksheetOrder, "sheetViews", element("sheetViews", {}, [view]));
  return view;
}

function writePane(view: XmlElement, rows: number, columns: number): void {
  const others = childrenOf(view).filter((child) => !["pane", "selection"].includes(child.name));
  if (rows === 0 && columns === 0) {
    view.children = others;
    return;
  }
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  view.children = [pane, element("selection", { pane: activePane }), ...others];
}

/** The properties of a sheet, made if the sheet has none. */
export function ownSheetProperties(root: XmlElement): XmlElement {
  const present = childOf(root, "sheetPr");
  if (present) return present;
  const created = element("sheetPr");
  putInSequence(root, worksheetOrder, "sheetPr", created);
  return created;
}

export function writeView(root: XmlElement, before: SheetView, after: SheetView): void {
  if (before.tabColor !== after.tabColor) {
    const color = after.tabColor ? element("tabColor", { rgb: opaque(after.tabColor) }) : undefined;
    putInSequence(ownSheetProperties(root), ["tabColor", "outlinePr", "pageSetUpPr"], "tabColor", color);
  }
  if (before.showGridlines !== after.showGridlines) setSwitch(ownView(root), "showGridLines", after.showGridlines);
  if (before.showHeadings !== after.showHeadings) setSwitch(ownView(root), "showRowColHeaders", after.showHeadings);
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns) {
    writePane(ownView(root), after.frozenRows, after.frozenColumns);
  }
}

/** Marks a sheet as the selected one or not; a second selected sheet would be grouped with it, and typed into. */
export function writeSelected(root: XmlElement, selected: boolean): void {
  const view = ownView(root);
  if (selected) view.attributes["tabSelected"] = "1";
  else delete view.attributes["tabSelected"];
}

export function isSelected(root: XmlElement): boolean {
  return isTrue(childOf(root, "sheetViews", "sheetView")?.attributes["tabSelected"], false);
}
