import { formatCellValue } from "@cj-tech-master/excelts";
import type { CellContent, ValueType } from "../workbook";

/** Formats that a file names by number alone. */
export const builtInNumberFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** A number in the General format: up to eleven characters, as a cell of sufficient width shows it. */
function generalNumber(content: number): string {
  const size = Math.abs(content);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", exponent = "0"] = content.toExponential(5).split("e");
    const power = Number(exponent);
    return `${String(Number(mantissa))}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const digitsBefore = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return String(Number(content.toFixed(Math.max(0, 10 - digitsBefore))));
}

/** A cell's text as formatted; column widths do not count, so nothing becomes `####`. */
export function formattedText(content: CellContent, type: ValueType, numberFormat: string): string {
  if (type === "Empty") return "";
  if (type === "Boolean") return content === true ? "TRUE" : "FALSE";
  if (type === "Error") return String(content);
  if (typeof content === "number") {
    if (numberFormat === "General" || numberFormat === "@") return generalNumber(content);
    return formatCellValue(content, numberFormat);
  }
  const sections = numberFormat.split(";");
  return numberFormat === "General" || numberFormat === "@" || sections.length < 4
    ? String(content)
    : formatCellValue(content, numberFormat);
}
