import { textSizes } from "../layout/sheetBuilder";
import { palette } from "../palette";
import type { StyleName } from "../layout/sheetPlan";

/** How a cell looks; what is absent stays as the workbook's theme has it, the font's name above all. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Bottom" | "Center";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly topBorder?: string;
  readonly bottomBorder?: string;
}

const header: CellStyle = { bold: true, colour: palette.ink, wrap: true, vertical: "Bottom", bottomBorder: palette.rule };
const summary: CellStyle = { bold: true, fill: palette.summaryFill, vertical: "Center" };
const figure: CellStyle = { size: 9, colour: palette.grey };

/** The looks of the sheet, one place for all. */
export const cellStyles: Readonly<Record<StyleName, CellStyle>> = {
  title: { size: 18, bold: true, colour: palette.ink, vertical: "Center" },
  subtitle: { size: 10, colour: palette.grey },
  headline: { size: textSizes.headline, colour: palette.ink },
  alert: { size: textSizes.alert, bold: true, colour: palette.warning },
  section: { size: textSizes.section, bold: true, colour: palette.ink, vertical: "Bottom" },
  definition: { size: textSizes.definition, colour: palette.grey, vertical: "Center" },
  headerText: { ...header, align: "Left" },
  headerTextAfter: { ...header, align: "Left", indent: 1 },
  headerNumber: { ...header, align: "Right" },
  text: { align: "Left", vertical: "Center", wrap: true },
  textAfter: { align: "Left", vertical: "Center", wrap: true, indent: 1 },
  number: { align: "Right", vertical: "Center" },
  summaryText: { ...summary, align: "Left", wrap: true },
  summaryTextAfter: { ...summary, align: "Left", wrap: true, indent: 1 },
  summaryNumber: { ...summary, align: "Right" },
  note: { size: textSizes.note, colour: palette.grey },
  warning: { size: textSizes.warning, colour: palette.warning, bold: true },
  term: { size: 10, bold: true, colour: palette.grey, align: "Left", vertical: "Top" },
  method: { size: textSizes.method, colour: palette.ink, align: "Left", vertical: "Top" },
  key: { size: 10, colour: palette.ink },
  figureTitle: { size: 10, bold: true, colour: palette.grey },
  figureHeader: { ...figure, bold: true },
  figureText: { ...figure, align: "Left" },
  figureNumber: { ...figure, align: "Left" },
};

/** Queues a thin line above the first row of a group. */
export function ruleAbove(range: Excel.Range): void {
  border(range, "EdgeTop", palette.hairline);
}

function border(range: Excel.Range, edge: "EdgeTop" | "EdgeBottom", colour: string): void {
  const line = range.format.borders.getItem(edge);
  line.style = "Continuous";
  line.color = colour;
}

/** Queues the formatting of a range. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.topBorder !== undefined) border(range, "EdgeTop", style.topBorder);
  if (style.bottomBorder !== undefined) border(range, "EdgeBottom", style.bottomBorder);
}
