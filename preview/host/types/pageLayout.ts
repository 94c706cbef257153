import type { PageLayoutModel } from "../../engine/workbook";
import { SHEET_COLUMNS } from "../area";
import { flagOf, numberOf, oneOf, textOf } from "../content";
import { link, method, scalar, type OfficeType, type Scalar } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { IndexTarget, SheetTarget } from "../targets";

const PAPER = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
type Side = keyof NonNullable<PageLayoutModel["margins"]>;
const DEFAULT_MARGINS: Readonly<Record<Side, number>> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

function layoutOf({ book, sheetId }: SheetTarget): PageLayoutModel {
  return book.sheet(sheetId).pageLayout;
}

function setMargin(target: SheetTarget, side: Side, points: number): void {
  if (points < 0) throw new Refusal("InvalidArgument");
  const layout = layoutOf(target);
  layout.margins = { ...layout.margins, [side]: points };
}

function margin(side: Side): Scalar<SheetTarget> {
  return scalar(
    "1.9",
    (target) => layoutOf(target).margins?.[side] ?? DEFAULT_MARGINS[side],
    (target, content) => setMargin(target, side, numberOf(content)),
  );
}

/** `{ scale }`, or `{ horizontalFitToPages, verticalFitToPages }`; a scale of its own is not kept, because the workbook model has none. */
function zoomOf(target: SheetTarget): Json {
  const { fitToWidth, fitToHeight } = layoutOf(target);
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: target.book.kept.get(`${target.sheetId}.scale`) ?? 100 };
  return { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) };
}

function setZoom(target: SheetTarget, content: Json): void {
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw new Refusal("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = content as { readonly [key: string]: Json };
  const layout = layoutOf(target);
  delete layout.fitToWidth;
  delete layout.fitToHeight;
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw new Refusal("InvalidArgument");
    target.book.kept.set(`${target.sheetId}.scale`, scale);
    return;
  }
  if (horizontalFitToPages != null) layout.fitToWidth = numberOf(horizontalFitToPages);
  if (verticalFitToPages != null) layout.fitToHeight = numberOf(verticalFitToPages);
}

function setMargins(target: SheetTarget, unit: keyof typeof POINTS, content: Json): void {
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw new Refusal("InvalidArgument");
  for (const [side, size] of Object.entries(content)) {
    if (!(side in DEFAULT_MARGINS)) throw new Refusal("InvalidArgument");
    setMargin(target, side as Side, numberOf(size) * POINTS[unit]);
  }
}

/** Excel.PageLayout. */
export const pageLayout: OfficeType<SheetTarget> = {
  members: {
    orientation: scalar(
      "1.9",
      (target) => layoutOf(target).orientation ?? "Portrait",
      (target, content) => void (layoutOf(target).orientation = oneOf(content, ["Portrait", "Landscape"])),
    ),
    paperSize: scalar(
      "1.9",
      (target) => layoutOf(target).paperSize ?? "Letter",
      (target, content) => void (layoutOf(target).paperSize = oneOf(content, PAPER)),
    ),
    centerHorizontally: scalar(
      "1.9",
      (target) => layoutOf(target).centerHorizontally ?? false,
      (target, content) => void (layoutOf(target).centerHorizontally = flagOf(content)),
    ),
    zoom: scalar("1.9", zoomOf, setZoom),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    headersFooters: link("1.9", (target) => target.book.open("HeaderFooterGroup", target)),
    setPrintMargins: method("1.9", (target, args) =>
      setMargins(target, oneOf(args.text(0), ["Points", "Inches", "Centimeters"]), args.json(1)),
    ),
    setPrintArea: method(
      "1.9",
      (target, args) => void (layoutOf(target).printArea = args.rangeOrAddress(0, target.book, target.sheetId).area),
    ),
    setPrintTitleRows: method("1.9", (target, args) => {
      const { area } = args.rangeOrAddress(0, target.book, target.sheetId);
      layoutOf(target).printTitleRows = { ...area, column: 0, columns: SHEET_COLUMNS };
    }),
    getPrintAreaOrNullObject: method("1.9", (target) => {
      const area = layoutOf(target).printArea;
      return area ? target.book.open("RangeAreas", { ...target, areas: [area] }) : null;
    }),
    getPrintTitleRowsOrNullObject: method("1.9", (target) => {
      const area = layoutOf(target).printTitleRows;
      return area ? target.book.open("Range", { ...target, area }) : null;
    }),
  },
};

/** Excel.HeaderFooterGroup: the same on all pages. */
export const headerFooterGroup: OfficeType<SheetTarget> = {
  members: { defaultForAllPages: link("1.9", (target) => target.book.open("HeaderFooter", target)) },
};

type Part = keyof NonNullable<PageLayoutModel["headersFooters"]>;

function part(name: Part): Scalar<SheetTarget> {
  return scalar(
    "1.9",
    (target) => layoutOf(target).headersFooters?.[name] ?? "",
    (target, content) => {
      const layout = layoutOf(target);
      layout.headersFooters = { ...layout.headersFooters, [name]: textOf(content) };
    },
  );
}

/** Excel.HeaderFooter. */
export const headerFooter: OfficeType<SheetTarget> = {
  members: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};

function breaksOf({ book, sheetId }: SheetTarget): number[] {
  return [...(book.sheet(sheetId).pageLayout.rowBreaks ?? [])];
}

/** Excel.PageBreakCollection, horizontal. */
export const pageBreakCollection: OfficeType<SheetTarget> = {
  members: {
    add: method("1.9", (target, args) => {
      const { area } = args.rangeOrAddress(0, target.book, target.sheetId);
      if (area.row === 0) throw new Refusal("InvalidArgument");
      const breaks = [...new Set([...breaksOf(target), area.row])].sort((one, other) => one - other);
      layoutOf(target).rowBreaks = breaks;
      return target.book.open("PageBreak", { ...target, index: area.row });
    }),
    getCount: method("1.9", (target) => breaksOf(target).length),
    getItem: method("1.9", (target, args) => {
      const index = breaksOf(target).find((row) => row === args.integer(0)) ?? breaksOf(target)[args.integer(0)];
      if (index === undefined) throw new Refusal("ItemNotFound");
      return target.book.open("PageBreak", { ...target, index });
    }),
    removePageBreaks: method("1.9", (target) => {
      delete layoutOf(target).rowBreaks;
    }),
  },
  items: (target) => breaksOf(target).map((index) => target.book.open("PageBreak", { ...target, index })),
};

/** Excel.PageBreak. */
export const pageBreak: OfficeType<IndexTarget> = {
  members: {
    rowIndex: scalar("1.9", ({ index }) => index),
    columnIndex: scalar("1.9", () => 0),
    delete: method("1.9", (target) => {
      layoutOf(target).rowBreaks = breaksOf(target).filter((row) => row !== target.index);
    }),
  },
  identity: ({ index }) => ({ _Id: index }),
};
