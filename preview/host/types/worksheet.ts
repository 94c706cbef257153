import type { SheetModel } from "../../engine/workbook";
import { resolveAddress, onSheetOrRefused } from "../arguments";
import { WHOLE_SHEET } from "../area";
import type { Book } from "../book";
import { colorOf, flagOf, numberOf, oneOf, textOf } from "../content";
import { link, method, scalar, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import type { RangeTarget, SheetTarget } from "../targets";
import { requireFreeSheetName } from "./worksheets";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

function modelOf({ book, sheetId }: SheetTarget): SheetModel {
  return book.sheet(sheetId);
}

function setName({ book, sheetId }: SheetTarget, name: string): void {
  book.requireOpenStructure();
  requireFreeSheetName(book, name, sheetId);
  book.model.renameSheet(sheetId, name);
  book.isDirty = true;
}

function othersVisible(book: Book, sheetId: string): readonly SheetModel[] {
  return book.model.sheets.filter((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible");
}

function leave(book: Book, sheetId: string): void {
  const next = othersVisible(book, sheetId)[0];
  if (!next) throw new Refusal("InvalidOperation", "A workbook needs at least one visible sheet.");
  if (book.model.activeSheetId === sheetId) activate(book, next.id);
}

function activate(book: Book, sheetId: string): void {
  const before = book.model.activeSheetId;
  if (before === sheetId) return;
  if (book.sheet(sheetId).visibility !== "Visible") throw new Refusal("InvalidOperation", "A hidden sheet cannot be activated.");
  book.model.activeSheetId = sheetId;
  book.model.selection = { sheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  book.tell({ kind: "sheetDeactivated", sheetId: before });
  book.tell({ kind: "sheetActivated", sheetId });
  book.tell({ kind: "selected", sheetId, areas: book.model.selection.areas });
}

function remove({ book, sheetId }: SheetTarget): void {
  book.requireOpenStructure();
  if (book.sheet(sheetId).visibility === "VeryHidden") throw new Refusal("InvalidOperation");
  leave(book, sheetId);
  book.model.removeSheet(sheetId);
  book.isDirty = true;
  book.tell({ kind: "sheetDeleted", sheetId });
}

function setVisibility({ book, sheetId }: SheetTarget, visibility: SheetModel["visibility"]): void {
  book.requireOpenStructure();
  if (visibility !== "Visible") leave(book, sheetId);
  book.sheet(sheetId).visibility = visibility;
  book.isDirty = true;
}

function rangeOf({ book, sheetId }: SheetTarget, address: string): RangeTarget {
  const target = resolveAddress(book, address, sheetId);
  if (target.sheetId !== sheetId) throw new Refusal("InvalidArgument", "The address is on another sheet.");
  return target;
}

function usedRange(target: SheetTarget, valuesOnly: boolean): RangeTarget | undefined {
  const area = modelOf(target).usedArea(valuesOnly);
  return area && { ...target, area };
}

/** Excel.Worksheet. */
export const worksheet: OfficeType<SheetTarget> = {
  members: {
    id: scalar("1.1", ({ sheetId }) => sheetId),
    name: scalar(
      "1.1",
      (target) => modelOf(target).name,
      (target, name) => setName(target, textOf(name)),
    ),
    position: scalar(
      "1.1",
      ({ book, sheetId }) => book.model.sheets.findIndex((sheet) => sheet.id === sheetId),
      ({ book, sheetId }, position) => {
        book.requireOpenStructure();
        const to = numberOf(position);
        if (!Number.isInteger(to) || to < 0 || to >= book.model.sheets.length) throw new Refusal("InvalidArgument");
        book.model.moveSheet(sheetId, to);
      },
    ),
    visibility: scalar(
      "1.1",
      (target) => modelOf(target).visibility,
      (target, visibility) => setVisibility(target, oneOf(visibility, VISIBILITY)),
    ),
    tabColor: scalar(
      "1.7",
      (target) => modelOf(target).tabColor,
      (target, color) => {
        modelOf(target).tabColor = color === "" ? "" : colorOf(color);
      },
    ),
    showGridlines: scalar(
      "1.8",
      (target) => modelOf(target).showGridlines,
      (target, show) => void (modelOf(target).showGridlines = flagOf(show)),
    ),
    showHeadings: scalar(
      "1.8",
      (target) => modelOf(target).showHeadings,
      (target, show) => void (modelOf(target).showHeadings = flagOf(show)),
    ),
    standardWidth: scalar(
      "1.7",
      ({ book, sheetId }) => book.kept.get(`${sheetId}.standardWidth`) ?? 8.43,
      ({ book, sheetId }, width) => void book.kept.set(`${sheetId}.standardWidth`, numberOf(width)),
    ),
    standardHeight: scalar("1.7", () => 15),
    charts: link("1.1", (target) => target.book.open("ChartCollection", target)),
    tables: link("1.1", (target) => target.book.open("TableCollection", target)),
    names: link("1.4", (target) => target.book.open("NamedItemCollection", target)),
    customProperties: link("1.12", (target) => target.book.open("WorksheetCustomPropertyCollection", target)),
    freezePanes: link("1.7", (target) => target.book.open("WorksheetFreezePanes", target)),
    pageLayout: link("1.9", (target) => target.book.open("PageLayout", target)),
    protection: link("1.2", (target) => target.book.open("WorksheetProtection", target)),
    horizontalPageBreaks: link("1.9", (target) => target.book.open("PageBreakCollection", target)),
    activate: method("1.1", ({ book, sheetId }) => activate(book, sheetId)),
    calculate: method("1.6", ({ book }) => book.model.recalculate()),
    delete: method("1.1", remove),
    getCell: method("1.1", (target, args) => {
      const area = { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 };
      return target.book.open("Range", onSheetOrRefused({ ...target, area }));
    }),
    getRange: method("1.1", (target, args) =>
      target.book.open("Range", args.has(0) ? rangeOf(target, args.text(0)) : { ...target, area: WHOLE_SHEET }),
    ),
    getRangeByIndexes: method("1.7", (target, args) => {
      const area = { row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) };
      return target.book.open("Range", onSheetOrRefused({ ...target, area }));
    }),
    getRanges: method("1.9", (target, args) => {
      const areas = args
        .text(0)
        .split(",")
        .map((address) => rangeOf(target, address).area);
      return target.book.open("RangeAreas", { ...target, areas });
    }),
    getUsedRange: method("1.1", (target, args) => {
      const topLeft = { ...target, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      return target.book.open("Range", usedRange(target, args.flagOr(0, false)) ?? topLeft);
    }),
    getUsedRangeOrNullObject: method("1.4", (target, args) => {
      const used = usedRange(target, args.flagOr(0, false));
      return used ? target.book.open("Range", used) : null;
    }),
  },
  identity: ({ book, sheetId }) => ({ Id: book.sheet(sheetId).id }),
};
