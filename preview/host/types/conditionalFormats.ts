import type { ConditionalFormatModel, SheetModel } from "../../engine/workbook";
import { intersection } from "../area";
import type { Handle } from "../handle";
import { oneOf } from "../content";
import { link, method, scalar, type Link, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import type { AreasTarget, ConditionalFormatTarget, TypeName } from "../targets";

/** The conditional format of that type. @throws Refusal `ItemNotFound` when it was deleted, `InvalidOperation` when it is of another type */
export function formatOf<T extends ConditionalFormatModel["type"]>(
  target: ConditionalFormatTarget,
  type: T,
): Extract<ConditionalFormatModel, { type: T }> {
  const found = anyFormat(target);
  if (found.type !== type) throw new Refusal("InvalidOperation");
  return found as Extract<ConditionalFormatModel, { type: T }>;
}

export function anyFormat({ book, sheetId, formatId }: ConditionalFormatTarget): ConditionalFormatModel {
  const found = book.sheet(sheetId).conditionalFormats.find((each) => each.id === formatId);
  if (!found) throw new Refusal("ItemNotFound");
  return found;
}

/** Puts a changed format in the place of the old one; those after it are added again, because order is priority. */
export function replaceFormat({ book, sheetId, formatId }: ConditionalFormatTarget, changed: ConditionalFormatModel): void {
  const sheet = book.writableSheet(sheetId);
  const all = [...sheet.conditionalFormats];
  const from = all.findIndex((each) => each.id === formatId);
  for (const each of all.slice(from)) {
    sheet.removeConditionalFormat(each.id);
    sheet.addConditionalFormat(each.id === formatId ? changed : each);
  }
}

const ADDABLE = ["CellValue", "Custom", "DataBar", "ColorScale"] as const;

function blank(type: (typeof ADDABLE)[number], id: string, area: ConditionalFormatModel["area"]): ConditionalFormatModel {
  switch (type) {
    case "CellValue":
      return { id, area, type, operator: "Between", formula1: "0" };
    case "Custom":
      return { id, area, type, formula: "FALSE" };
    case "DataBar":
      return { id, area, type, color: "#638EC6", showValue: true, gradient: true };
    case "ColorScale":
      return {
        id,
        area,
        type,
        points: [
          { kind: "LowestValue", color: "#FFEF9C" },
          { kind: "HighestValue", color: "#63BE7B" },
        ],
      };
  }
}

function here({ book, sheetId, areas }: AreasTarget): ConditionalFormatModel[] {
  return book.sheet(sheetId).conditionalFormats.filter((format) => areas.some((area) => intersection(area, format.area)));
}

function open({ book, sheetId }: AreasTarget, formatId: string): Handle {
  return book.open("ConditionalFormat", { book, sheetId, formatId });
}

function freeId(sheet: SheetModel): string {
  let number = sheet.conditionalFormats.length + 1;
  const taken = new Set(sheet.conditionalFormats.map((format) => format.id));
  while (taken.has(`cf${number}`)) number += 1;
  return `cf${number}`;
}

/** Excel.ConditionalFormatCollection: the formats that touch a range. */
export const conditionalFormatCollection: OfficeType<AreasTarget> = {
  members: {
    add: method("1.6", (target, args) => {
      const type = oneOf(args.text(0), ADDABLE);
      const [area, ...more] = target.areas;
      if (!area || more.length > 0) throw new Refusal("NotImplemented", "This host puts a conditional format on one area.");
      const sheet = target.book.writableSheet(target.sheetId);
      const id = freeId(sheet);
      sheet.addConditionalFormat(blank(type, id, area));
      return open(target, id);
    }),
    clearAll: method("1.6", (target) => {
      const sheet = target.book.writableSheet(target.sheetId);
      for (const { id } of here(target)) sheet.removeConditionalFormat(id);
    }),
    getCount: method("1.6", (target) => here(target).length),
    getItem: method("1.6", (target, args) => {
      if (!here(target).some(({ id }) => id === args.text(0))) throw new Refusal("ItemNotFound");
      return open(target, args.text(0));
    }),
    getItemAt: method("1.6", (target, args) => {
      const found = here(target)[args.integer(0)];
      if (!found) throw new Refusal("ItemNotFound");
      return open(target, found.id);
    }),
  },
  items: (target) => here(target).map(({ id }) => open(target, id)),
};

type Part = "CellValueConditionalFormat" | "CustomConditionalFormat" | "DataBarConditionalFormat" | "ColorScaleConditionalFormat";

function part(type: ConditionalFormatModel["type"], typeName: Part & TypeName): Link<ConditionalFormatTarget> {
  return link("1.6", (target) => {
    formatOf(target, type);
    return target.book.open(typeName, target);
  });
}

function partOrNull(type: ConditionalFormatModel["type"], typeName: Part & TypeName): Link<ConditionalFormatTarget> {
  return link("1.6", (target) => (anyFormat(target).type === type ? target.book.open(typeName, target) : null));
}

/** Excel.ConditionalFormat. */
export const conditionalFormat: OfficeType<ConditionalFormatTarget> = {
  members: {
    id: scalar("1.6", ({ formatId }) => formatId),
    type: scalar("1.6", (target) => anyFormat(target).type),
    priority: scalar("1.6", (target) => target.book.sheet(target.sheetId).conditionalFormats.indexOf(anyFormat(target))),
    cellValue: part("CellValue", "CellValueConditionalFormat"),
    cellValueOrNullObject: partOrNull("CellValue", "CellValueConditionalFormat"),
    custom: part("Custom", "CustomConditionalFormat"),
    customOrNullObject: partOrNull("Custom", "CustomConditionalFormat"),
    dataBar: part("DataBar", "DataBarConditionalFormat"),
    dataBarOrNullObject: partOrNull("DataBar", "DataBarConditionalFormat"),
    colorScale: part("ColorScale", "ColorScaleConditionalFormat"),
    colorScaleOrNullObject: partOrNull("ColorScale", "ColorScaleConditionalFormat"),
    delete: method("1.6", (target) => {
      target.book.writableSheet(target.sheetId).removeConditionalFormat(anyFormat(target).id);
    }),
    getRange: method("1.6", (target) =>
      target.book.open("Range", { book: target.book, sheetId: target.sheetId, area: anyFormat(target).area }),
    ),
  },
  identity: ({ formatId }) => ({ Id: formatId }),
};
