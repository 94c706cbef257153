import type { PlannedEmphasis, SheetPlan } from "../layout/sheetPlan";
import { cellAddress } from "../../survey/address";
import { palette } from "../palette";
import { ruleAbove } from "./styles";
import { rangeOf } from "./writeCells";

/** A table name nobody has: `taken` is in lower case and grows. */
function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** Decides the names of a plan's tables, in order. */
export function tableNames(plan: SheetPlan, taken: Set<string>): readonly string[] {
  return plan.tables.map(({ name }) => freeName(name, taken));
}

/** Queues the tables and the lines between their groups: plain, without banding or filter buttons, which would stand over right-aligned headers. */
export function writeTables(sheet: Excel.Worksheet, plan: SheetPlan, names: readonly string[]): void {
  plan.tables.forEach(({ area, rules }, index) => {
    for (const row of rules) ruleAbove(rangeOf(sheet, { ...area, row, rows: 1 }));
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    const name = names[index];
    if (name !== undefined) table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  });
}

function colourWhere(range: Excel.Range, formula: string, colour: string): void {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.font.color = colour;
}

/** Three colours, so that the middle stays plain and both ends stand out. */
function shade(range: Excel.Range, { ends, reversed }: Extract<PlannedEmphasis, { kind: "heat" }>): void {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  const [low, high] = reversed ? [palette.heatHigh, palette.heatLow] : [palette.heatLow, palette.heatHigh];
  const at = (
    end: number | undefined,
    otherwise: "LowestValue" | "HighestValue",
  ): Pick<Excel.ConditionalColorScaleCriterion, "type" | "formula"> =>
    end === undefined ? { type: otherwise } : { type: "Number", formula: String(end) };
  const middle =
    ends === undefined
      ? ({ type: "Percentile", formula: "50" } as const)
      : ({ type: "Number", formula: String((ends.low + ends.high) / 2) } as const);
  format.colorScale.criteria = {
    minimum: { ...at(ends?.low, "LowestValue"), color: low },
    midpoint: { ...middle, color: palette.heatMiddle },
    maximum: { ...at(ends?.high, "HighestValue"), color: high },
  };
}

/** Queues the colours of signs and dashes. They look at numbers only: Excel takes any text for greater than zero. */
export function writeEmphases(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const emphasis of plan.emphases) {
    const { kind, area } = emphasis;
    const range = rangeOf(sheet, area);
    const first = cellAddress(area.row, area.column);
    if (kind === "missing") colourWhere(range, `=ISTEXT(${first})`, palette.paleGrey);
    else if (kind === "alarm") colourWhere(range, `=LEFT(${first},1)="⚠"`, palette.negative);
    else if (kind === "heat") shade(range, emphasis);
    else {
      colourWhere(range, `=AND(ISNUMBER(${first}),${first}<0)`, palette.negative);
      colourWhere(range, `=AND(ISNUMBER(${first}),${first}>0)`, palette.positive);
    }
  }
}
