import type { Area } from "../../engine/workbook";
import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { textOf } from "../content";
import { method, scalar, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import type { SheetKeyTarget, SheetTarget } from "../targets";

function freeze({ book, sheetId }: SheetTarget, rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) throw new Refusal("InvalidArgument");
  const sheet = book.sheet(sheetId);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function frozenArea({ book, sheetId }: SheetTarget): Area | undefined {
  const { frozenRows, frozenColumns } = book.sheet(sheetId);
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  return {
    row: 0,
    column: 0,
    rows: frozenRows === 0 ? SHEET_ROWS : frozenRows,
    columns: frozenColumns === 0 ? SHEET_COLUMNS : frozenColumns,
  };
}

/** Excel.WorksheetFreezePanes: freezing rows gives up frozen columns, and the other way round; `freezeAt` sets both. */
export const worksheetFreezePanes: OfficeType<SheetTarget> = {
  members: {
    freezeRows: method("1.7", (target, args) => freeze(target, args.integerOr(0, 1), 0)),
    freezeColumns: method("1.7", (target, args) => freeze(target, 0, args.integerOr(0, 1))),
    freezeAt: method("1.7", (target, args) => {
      const { area } = args.rangeOrAddress(0, target.book, target.sheetId);
      const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
      freeze(target, rows, area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns);
    }),
    unfreeze: method("1.7", (target) => freeze(target, 0, 0)),
    getLocation: method("1.7", (target) => {
      const area = frozenArea(target);
      if (!area) throw new Refusal("ItemNotFound");
      return target.book.open("Range", { ...target, area });
    }),
    getLocationOrNullObject: method("1.7", (target) => {
      const area = frozenArea(target);
      return area ? target.book.open("Range", { ...target, area }) : null;
    }),
  },
};

/** Excel.WorksheetProtection: read only, because the workbook model cannot protect a sheet. */
export const worksheetProtection: OfficeType<SheetTarget> = {
  members: { protected: scalar("1.2", ({ book, sheetId }) => book.sheet(sheetId).isProtected) },
};

/** Excel.WorksheetCustomPropertyCollection. */
export const worksheetCustomPropertyCollection: OfficeType<SheetTarget> = {
  members: {
    add: method("1.12", (target, args) => {
      const key = findKey(target, args.text(0)) ?? args.text(0);
      if (key === "" || key.length > 255) throw new Refusal("InvalidArgument", "A key has 1 to 255 characters.");
      target.book.sheet(target.sheetId).customProperties.set(key, args.text(1));
      target.book.isDirty = true;
      return target.book.open("WorksheetCustomProperty", { ...target, key });
    }),
    getCount: method("1.12", ({ book, sheetId }) => book.sheet(sheetId).customProperties.size),
    getItem: method("1.12", (target, args) =>
      target.book.open("WorksheetCustomProperty", { ...target, key: existingKey(target, args.text(0)) }),
    ),
    getItemOrNullObject: method("1.12", (target, args) => {
      const key = findKey(target, args.text(0));
      return key === undefined ? null : target.book.open("WorksheetCustomProperty", { ...target, key });
    }),
  },
  items: (target) =>
    [...target.book.sheet(target.sheetId).customProperties.keys()].map((key) =>
      target.book.open("WorksheetCustomProperty", { ...target, key }),
    ),
};

/** Keys are the same whatever their case. */
function findKey({ book, sheetId }: SheetTarget, asked: string): string | undefined {
  return [...book.sheet(sheetId).customProperties.keys()].find((key) => key.toLowerCase() === asked.toLowerCase());
}

function existingKey(target: SheetTarget, asked: string): string {
  const key = findKey(target, asked);
  if (key === undefined) throw new Refusal("ItemNotFound");
  return key;
}

/** Excel.WorksheetCustomProperty. */
export const worksheetCustomProperty: OfficeType<SheetKeyTarget> = {
  members: {
    key: scalar("1.12", ({ key }) => key),
    value: scalar(
      "1.12",
      (target) => target.book.sheet(target.sheetId).customProperties.get(existingKey(target, target.key)) ?? "",
      (target, content) => void target.book.sheet(target.sheetId).customProperties.set(existingKey(target, target.key), textOf(content)),
    ),
    delete: method("1.12", (target) => void target.book.sheet(target.sheetId).customProperties.delete(existingKey(target, target.key))),
  },
  identity: ({ key }) => ({ _Id: key }),
};
