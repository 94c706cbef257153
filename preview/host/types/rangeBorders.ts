import type { BorderEdge, BorderFormat } from "../../engine/workbook";
import type { Handle } from "../handle";
import { colorOf, oneOf } from "../content";
import { method, scalar, type OfficeType } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { AreasTarget, BorderTarget } from "../targets";
import { agreedFormat } from "./rangeFormat";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const satisfies readonly BorderEdge[];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

function open(target: AreasTarget, edge: BorderEdge): Handle {
  return target.book.open("RangeBorder", { ...target, edge });
}

/** Excel.RangeBorderCollection, without the diagonals, which the workbook model has not. */
export const rangeBorderCollection: OfficeType<AreasTarget> = {
  members: {
    count: scalar("1.1", () => EDGES.length),
    getItem: method("1.1", (target, args) => open(target, oneOf(args.text(0), EDGES))),
    getItemAt: method("1.1", (target, args) => {
      const edge = EDGES[args.integer(0)];
      if (!edge) throw new Refusal("InvalidArgument");
      return open(target, edge);
    }),
  },
  items: (target) => EDGES.map((edge) => open(target, edge)),
};

/** The outer edges belong to the cells at that edge; asking one of them answers for all. */
function edgeCells({ areas, edge, ...rest }: BorderTarget): AreasTarget {
  const parts = areas.map((area) => {
    if (edge === "EdgeTop") return { ...area, rows: 1 };
    if (edge === "EdgeBottom") return { ...area, row: area.row + area.rows - 1, rows: 1 };
    if (edge === "EdgeLeft") return { ...area, columns: 1 };
    return edge === "EdgeRight" ? { ...area, column: area.column + area.columns - 1, columns: 1 } : area;
  });
  return { ...rest, areas: parts };
}

function read(target: BorderTarget, key: keyof BorderFormat, otherwise: Json): Json {
  return agreedFormat(edgeCells(target), (format) => format.borders?.[target.edge]?.[key] ?? otherwise);
}

function write({ book, sheetId, areas, edge }: BorderTarget, change: BorderFormat): void {
  const sheet = book.writableSheet(sheetId);
  for (const area of areas) {
    const [cells] = edgeCells({ book, sheetId, areas: [area], edge }).areas;
    if (!cells) continue;
    const before = sheet.formatAt(cells.row, cells.column).borders?.[edge];
    const style = change.style ?? (before?.style === undefined || before.style === "None" ? "Continuous" : before.style);
    sheet.setFormat(area, { borders: { [edge]: { ...before, ...change, style } } });
  }
}

/** Excel.RangeBorder: setting a colour or a weight draws the line, as in Excel. */
export const rangeBorder: OfficeType<BorderTarget> = {
  members: {
    sideIndex: scalar("1.1", ({ edge }) => edge),
    style: scalar(
      "1.1",
      (target) => read(target, "style", "None"),
      (target, content) => write(target, { style: oneOf(content, STYLES) }),
    ),
    color: scalar(
      "1.1",
      (target) => read(target, "color", "#000000"),
      (target, content) => write(target, { color: colorOf(content) }),
    ),
    weight: scalar(
      "1.1",
      (target) => read(target, "weight", "Thin"),
      (target, content) => write(target, { weight: oneOf(content, WEIGHTS) }),
    ),
  },
};
