import type { Area, BorderEdge, CellFormat } from "../../engine/workbook";
import { colorOf, flagOf, numberOf, textOf } from "../content";
import { method, type Member } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { RangeTarget } from "../targets";

type JsonObject = { readonly [key: string]: Json };

function objectOf(content: Json | undefined): JsonObject {
  return typeof content === "object" && content !== null && !Array.isArray(content) ? (content as JsonObject) : {};
}

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const satisfies Readonly<
  Record<string, BorderEdge>
>;

/** What `CellPropertiesFormat` calls the parts of a cell's format, with Excel's defaults. */
function propertiesOf(format: CellFormat): JsonObject {
  const edges = Object.entries(sides).map(([side, edge]) => {
    const border = format.borders?.[edge];
    return [side, { style: border?.style ?? "None", color: border?.color ?? "#000000", weight: border?.weight ?? "Thin" }] as const;
  });
  return {
    fill: { color: format.fillColor ?? "#FFFFFF" },
    font: {
      name: format.fontName ?? "Calibri",
      size: format.fontSize ?? 11,
      bold: format.bold ?? false,
      italic: format.italic ?? false,
      underline: format.underline ?? "None",
      color: format.fontColor ?? "#000000",
    },
    borders: Object.fromEntries(edges),
    horizontalAlignment: format.horizontalAlignment ?? "General",
    verticalAlignment: format.verticalAlignment ?? "Bottom",
    wrapText: format.wrapText ?? false,
    indentLevel: format.indentLevel ?? 0,
  };
}

/** The parts that were asked for: a key with true, or with an object for the parts below it. */
function asked(properties: JsonObject, options: JsonObject): JsonObject {
  const entries = Object.entries(options).flatMap(([key, wanted]): [string, Json][] => {
    const content = properties[key];
    if (content === undefined || wanted === false || wanted === null) return [];
    if (key === "borders")
      return [
        [
          key,
          Object.fromEntries(Object.entries(objectOf(content)).map(([side, border]) => [side, asked(objectOf(border), objectOf(wanted))])),
        ],
      ];
    return [[key, wanted === true ? content : asked(objectOf(content), objectOf(wanted))]];
  });
  return Object.fromEntries(entries);
}

function formatOf(properties: JsonObject): CellFormat {
  const font = objectOf(properties.font);
  const fill = objectOf(properties.fill);
  const borders = Object.entries(objectOf(properties.borders)).flatMap(([side, border]) => {
    const edge = (sides as Readonly<Record<string, BorderEdge>>)[side];
    const { style, color, weight } = objectOf(border);
    if (edge === undefined || style === undefined) return [];
    return [
      [
        edge,
        {
          style: textOf(style),
          ...(color === undefined ? {} : { color: colorOf(color) }),
          ...(weight === undefined ? {} : { weight: textOf(weight) }),
        },
      ] as const,
    ];
  });
  return {
    ...(fill.color === undefined ? {} : { fillColor: colorOf(fill.color) }),
    ...(font.name === undefined ? {} : { fontName: textOf(font.name) }),
    ...(font.size === undefined ? {} : { fontSize: numberOf(font.size) }),
    ...(font.bold === undefined ? {} : { bold: flagOf(font.bold) }),
    ...(font.italic === undefined ? {} : { italic: flagOf(font.italic) }),
    ...(font.underline === undefined ? {} : { underline: textOf(font.underline) }),
    ...(font.color === undefined ? {} : { fontColor: colorOf(font.color) }),
    ...(properties.horizontalAlignment === undefined ? {} : { horizontalAlignment: textOf(properties.horizontalAlignment) }),
    ...(properties.verticalAlignment === undefined ? {} : { verticalAlignment: textOf(properties.verticalAlignment) }),
    ...(properties.wrapText === undefined ? {} : { wrapText: flagOf(properties.wrapText) }),
    ...(properties.indentLevel === undefined ? {} : { indentLevel: numberOf(properties.indentLevel) }),
    ...(borders.length === 0 ? {} : { borders: Object.fromEntries(borders) }),
  };
}

function setCell({ book, sheetId }: RangeTarget, area: Area, content: Json): void {
  const format = formatOf(objectOf(objectOf(content).format));
  if (Object.keys(format).length > 0) book.writableSheet(sheetId).setFormat(area, format);
}

/** The formats of all cells of a range at once, without row, column and hidden properties. */
export const rangeCellProperties: { readonly [name: string]: Member<RangeTarget> } = {
  getCellProperties: method("1.9", ({ book, sheetId, area }, args) => {
    const wanted = objectOf(objectOf(args.json(0)).format);
    const sheet = book.sheet(sheetId);
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => ({
        format: asked(propertiesOf(sheet.formatAt(area.row + row, area.column + column)), wanted),
      })),
    );
  }),
  setCellProperties: method("1.9", (target, args) => {
    const given = args.json(0);
    const { area } = target;
    if (!Array.isArray(given) || given.length !== area.rows)
      throw new Refusal("InvalidArgument", "The array does not have the rows of the range.");
    given.forEach((line: Json, row) => {
      if (!Array.isArray(line) || line.length !== area.columns)
        throw new Refusal("InvalidArgument", "The array does not have the columns of the range.");
      line.forEach((cell: Json, column) =>
        setCell(target, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, cell),
      );
    });
  }),
};
