import type { Area } from "../engine/workbook";
import { areaAddress } from "./address";
import { intersection } from "./area";
import type { Book } from "./book";
import type { Json } from "./protocol";

/** What happened in the workbook, by the page or by the user. */
export type HostEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly area: Area;
      readonly before?: Json;
      /** What a single cell holds; asking calculates. */
      readonly after?: () => Json;
      readonly byUser?: boolean;
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; readonly sheetId: string }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: "chartAdded" | "chartDeleted"; readonly sheetId: string; readonly chartId: string };

type AreasEvent = Extract<HostEvent, { areas: readonly Area[] }>;

/** One entry of a `richApiMessage`: category, type, target, JSON text, id, whether it came from another user. */
export type MessageEntry = readonly [category: number, type: number, target: string, message: string, id: number, isRemote: boolean];

const OBJECT_MODEL = 65536;
const WORKBOOK = "Workbook";

const MESSAGE_TYPE = {
  /** Of `workbook.onSelectionChanged` in Node; in a browser office.js listens to the document instead. */
  documentSelected: 2,
  changed: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selected: 14,
  sheetDeleted: 15,
  calculated: 16,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelected: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

function entry(type: number, target: string, message: Json): MessageEntry {
  return [OBJECT_MODEL, type, target, JSON.stringify(message), 0, false];
}

function valueType(content: Json | undefined): string {
  if (content === undefined || content === null || content === "") return "Empty";
  if (typeof content === "boolean") return "Boolean";
  return typeof content === "number" ? "Double" : "String";
}

function changedEntries(book: Book, event: Extract<HostEvent, { kind: "changed" }>): MessageEntry[] {
  const after = event.after?.();
  const message = {
    address: areaAddress(event.area),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: event.byUser ? "Unknown" : "ThisLocalAddin",
    worksheetId: event.sheetId,
    shiftDirection: "None",
    ...(after === undefined
      ? {}
      : {
          valueBefore: event.before ?? "",
          valueAfter: after,
          valueTypeBefore: valueType(event.before),
          valueTypeAfter: valueType(after),
        }),
  };
  const sheet = book.model.sheets.find((each) => each.id === event.sheetId);
  const touched = (sheet?.tables ?? []).filter((table) => intersection(table.area, event.area));
  return [
    entry(MESSAGE_TYPE.changed, WORKBOOK, message),
    entry(MESSAGE_TYPE.changed, event.sheetId, message),
    ...touched.flatMap((table) =>
      [WORKBOOK, event.sheetId, table.id].map((target) => entry(MESSAGE_TYPE.tableChanged, target, { ...message, tableId: table.id })),
    ),
  ];
}

function addressOf(areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area)).join(",");
}

function calculatedEntries({ sheetId, areas }: AreasEvent): MessageEntry[] {
  const message = { address: addressOf(areas), worksheetId: sheetId };
  return [WORKBOOK, sheetId].map((target) => entry(MESSAGE_TYPE.calculated, target, message));
}

function selectedEntries(book: Book, event: AreasEvent): MessageEntry[] {
  const message = { address: addressOf(event.areas), worksheetId: event.sheetId };
  const sheet = book.model.sheets.find((each) => each.id === event.sheetId);
  return [
    entry(MESSAGE_TYPE.documentSelected, "", {}),
    entry(MESSAGE_TYPE.selected, WORKBOOK, message),
    entry(MESSAGE_TYPE.selected, event.sheetId, message),
    ...(sheet?.tables ?? []).map((table) => {
      const inside = event.areas.flatMap((area) => intersection(area, table.area) ?? []);
      return entry(MESSAGE_TYPE.tableSelected, table.id, {
        worksheetId: event.sheetId,
        address: addressOf(inside),
      });
    }),
  ];
}

/** The messages office.js expects for one event: one for each target a handler may hang on. */
export function messageEntries(book: Book, event: HostEvent): MessageEntry[] {
  if (event.kind === "changed") return changedEntries(book, event);
  if (event.kind === "selected") return selectedEntries(book, event);
  if (event.kind === "calculated") return calculatedEntries(event);
  const { kind, ...ids } = event;
  const message = { ...ids, worksheetId: event.sheetId, source: "Local" };
  const targets = kind === "chartAdded" || kind === "chartDeleted" ? [event.sheetId] : [WORKBOOK, event.sheetId];
  return targets.map((target) => entry(MESSAGE_TYPE[kind], target, message));
}
