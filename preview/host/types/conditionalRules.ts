import type { ConditionalFormatModel } from "../../engine/workbook";
import { colorOf, flagOf, oneOf, textOf } from "../content";
import { link, method, scalar, type OfficeType } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { ConditionalFormatTarget } from "../targets";
import { anyFormat, formatOf, replaceFormat } from "./conditionalFormats";

type Target = ConditionalFormatTarget;
type Fields = { readonly [key: string]: Json };

function fieldsOf(content: Json): Fields {
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw new Refusal("InvalidArgument");
  return content as Fields;
}

/** A formula or number of a rule, without the equals sign. */
function formulaOf(content: Json | undefined): string {
  if (typeof content === "number") return String(content);
  return textOf(content ?? null).replace(/^=/, "");
}

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

function setCellValueRule(target: Target, content: Json): void {
  const { formula1, formula2, operator } = fieldsOf(content);
  const rule = oneOf(operator ?? null, OPERATORS);
  if ((rule === "Between" || rule === "NotBetween") && (formula2 === undefined || formula2 === null)) throw new Refusal("InvalidArgument");
  const { formula2: _old, ...rest } = formatOf(target, "CellValue");
  const second = formula2 === undefined || formula2 === null ? {} : { formula2: formulaOf(formula2) };
  replaceFormat(target, { ...rest, operator: rule, formula1: formulaOf(formula1), ...second });
}

/** Excel.CellValueConditionalFormat. */
export const cellValueConditionalFormat: OfficeType<Target> = {
  members: {
    rule: scalar(
      "1.6",
      (target) => {
        const { operator, formula1, formula2 } = formatOf(target, "CellValue");
        return { operator, formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }) };
      },
      setCellValueRule,
    ),
    format: link("1.6", (target) => target.book.open("ConditionalRangeFormat", target)),
  },
};

/** Excel.CustomConditionalFormat. */
export const customConditionalFormat: OfficeType<Target> = {
  members: {
    rule: link("1.6", (target) => target.book.open("ConditionalFormatRule", target)),
    format: link("1.6", (target) => target.book.open("ConditionalRangeFormat", target)),
  },
};

/** Excel.ConditionalFormatRule. */
export const conditionalFormatRule: OfficeType<Target> = {
  members: {
    formula: scalar(
      "1.6",
      (target) => `=${formatOf(target, "Custom").formula}`,
      (target, content) => replaceFormat(target, { ...formatOf(target, "Custom"), formula: formulaOf(content) }),
    ),
  },
};

/** Excel.ConditionalRangeFormat. */
export const conditionalRangeFormat: OfficeType<Target> = {
  members: {
    font: link("1.6", (target) => target.book.open("ConditionalRangeFont", target)),
    fill: link("1.6", (target) => target.book.open("ConditionalRangeFill", target)),
  },
};

type Styled = Extract<ConditionalFormatModel, { type: "CellValue" | "Custom" }>;

function styled(target: Target): Styled {
  const format = anyFormat(target);
  if (format.type !== "CellValue" && format.type !== "Custom") throw new Refusal("InvalidOperation");
  return format;
}

/** Excel.ConditionalRangeFont. */
export const conditionalRangeFont: OfficeType<Target> = {
  members: {
    color: scalar(
      "1.6",
      (target) => styled(target).fontColor ?? "",
      (target, content) => replaceFormat(target, { ...styled(target), fontColor: colorOf(content) }),
    ),
    bold: scalar(
      "1.6",
      (target) => styled(target).bold ?? false,
      (target, content) => replaceFormat(target, { ...styled(target), bold: flagOf(content) }),
    ),
    italic: scalar(
      "1.6",
      (target) => formatOf(target, "Custom").italic ?? false,
      (target, content) => replaceFormat(target, { ...formatOf(target, "Custom"), italic: flagOf(content) }),
    ),
  },
};

/** Excel.ConditionalRangeFill. */
export const conditionalRangeFill: OfficeType<Target> = {
  members: {
    color: scalar(
      "1.6",
      (target) => styled(target).fillColor ?? "",
      (target, content) => replaceFormat(target, { ...styled(target), fillColor: colorOf(content) }),
    ),
    clear: method("1.6", (target) => {
      const { fillColor: _old, ...rest } = styled(target);
      replaceFormat(target, rest);
    }),
  },
};

const BOUND_KINDS = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

function boundText(content: Json): string | undefined {
  const { type, formula } = fieldsOf(content);
  const kind = oneOf(type ?? null, BOUND_KINDS);
  if (kind === "Automatic" || kind === "LowestValue" || kind === "HighestValue") return undefined;
  if (kind !== "Number") throw new Refusal("NotImplemented", "This host takes numbers as the ends of a data bar.");
  return formulaOf(formula);
}

function bound(key: "minimum" | "maximum") {
  const automatic = key === "minimum" ? "LowestValue" : "HighestValue";
  return scalar<Target>(
    "1.6",
    (target) => {
      const text = formatOf(target, "DataBar")[key];
      return text === undefined ? { type: automatic } : { type: "Number", formula: text };
    },
    (target, content) => {
      const { [key]: _old, ...rest } = formatOf(target, "DataBar");
      const text = boundText(content);
      replaceFormat(target, { ...rest, ...(text === undefined ? {} : { [key]: text }) });
    },
  );
}

/** Excel.DataBarConditionalFormat. */
export const dataBarConditionalFormat: OfficeType<Target> = {
  members: {
    showDataBarOnly: scalar(
      "1.6",
      (target) => !formatOf(target, "DataBar").showValue,
      (target, content) => replaceFormat(target, { ...formatOf(target, "DataBar"), showValue: !flagOf(content) }),
    ),
    lowerBoundRule: bound("minimum"),
    upperBoundRule: bound("maximum"),
    positiveFormat: link("1.6", (target) => target.book.open("ConditionalDataBarPositiveFormat", target)),
    negativeFormat: link("1.6", (target) => target.book.open("ConditionalDataBarNegativeFormat", target)),
  },
};

/** Excel.ConditionalDataBarPositiveFormat. */
export const conditionalDataBarPositiveFormat: OfficeType<Target> = {
  members: {
    fillColor: scalar(
      "1.6",
      (target) => formatOf(target, "DataBar").color,
      (target, content) => replaceFormat(target, { ...formatOf(target, "DataBar"), color: colorOf(content) }),
    ),
    gradientFill: scalar(
      "1.6",
      (target) => formatOf(target, "DataBar").gradient,
      (target, content) => replaceFormat(target, { ...formatOf(target, "DataBar"), gradient: flagOf(content) }),
    ),
  },
};

/** Excel.ConditionalDataBarNegativeFormat. */
export const conditionalDataBarNegativeFormat: OfficeType<Target> = {
  members: {
    fillColor: scalar(
      "1.6",
      (target) => formatOf(target, "DataBar").negativeColor ?? "#FF0000",
      (target, content) => replaceFormat(target, { ...formatOf(target, "DataBar"), negativeColor: colorOf(content) }),
    ),
  },
};

const POINT_KINDS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

function pointOf(content: Json): { kind: string; color: string; value?: string } {
  const { type, color, formula } = fieldsOf(content);
  const kind = oneOf(type ?? null, POINT_KINDS);
  const needsFormula = kind !== "LowestValue" && kind !== "HighestValue";
  return { kind, color: colorOf(color ?? null), ...(needsFormula ? { value: formulaOf(formula) } : {}) };
}

/** Excel.ColorScaleConditionalFormat. */
export const colorScaleConditionalFormat: OfficeType<Target> = {
  members: {
    threeColorScale: scalar("1.6", (target) => formatOf(target, "ColorScale").points.length === 3),
    criteria: scalar(
      "1.6",
      (target) => {
        const points = formatOf(target, "ColorScale").points.map(({ kind, color, value }) => ({
          type: kind,
          color,
          formula: value ?? null,
        }));
        const [minimum, middle] = points;
        return { minimum: minimum ?? null, ...(points.length === 3 ? { midpoint: middle ?? null } : {}), maximum: points.at(-1) ?? null };
      },
      (target, content) => {
        const { minimum, midpoint, maximum } = fieldsOf(content);
        const points = [minimum, midpoint, maximum].flatMap((each) => (each === undefined || each === null ? [] : [pointOf(each)]));
        if (points.length < 2) throw new Refusal("InvalidArgument");
        replaceFormat(target, { ...formatOf(target, "ColorScale"), points });
      },
    ),
  },
};
