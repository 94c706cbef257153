import type { DataValidation, ValidationOperator, ValidationRule } from "../../engine/dataValidation";
import { noValidation } from "../../engine/dataValidation";
import { cellCount, intersection } from "../area";
import { flagOf, oneOf, textOf } from "../content";
import { method, scalar, type OfficeType } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { AreasTarget } from "../targets";

const BASIC = { wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength" } as const;
const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const STYLES = ["Stop", "Warning", "Information"] as const;

/** Excel's limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

type Fields = { readonly [key: string]: Json };

function fieldsOf(content: Json | undefined): Fields {
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw new Refusal("InvalidArgument");
  return content as Fields;
}

function shortText(content: Json | undefined, longest: number): string {
  const text = textOf(content ?? "");
  if (text.length > longest) throw new Refusal("InvalidArgument", `A text of ${text.length} characters is longer than ${longest}.`);
  return text;
}

function formulaOf(content: Json | undefined): string {
  if (typeof content === "number") return String(content);
  return shortText(content, LONGEST_TEXT).replace(/^=/, "");
}

/** The validation that all cells of the areas have; undefined where they differ. */
function agreed({ book, sheetId, areas }: AreasTarget): DataValidation | undefined {
  const models = book.sheet(sheetId).dataValidations;
  const cells = areas.reduce((count, area) => count + cellCount(area), 0);
  const covered = models.map(({ areas: held }) => {
    const shared = held.flatMap((one) => areas.flatMap((other) => intersection(one, other) ?? []));
    return shared.reduce((count, area) => count + cellCount(area), 0);
  });
  const whole = models.find((_model, index) => covered[index] === cells);
  if (whole) return whole.validation;
  return covered.every((count) => count === 0) ? noValidation : undefined;
}

function change(target: AreasTarget, part: Partial<DataValidation>): void {
  const { book, sheetId, areas } = target;
  const before = agreed(target) ?? noValidation;
  for (const area of areas) book.writableSheet(sheetId).setDataValidation(area, { ...before, ...part });
  book.isDirty = true;
}

function ruleOf(content: Json): ValidationRule {
  const given = Object.entries(fieldsOf(content)).filter(([, rule]) => rule !== null);
  const [name = "", rule] = given[0] ?? [];
  if (given.length !== 1) throw new Refusal("InvalidArgument", "A rule is of one kind.");
  const fields = fieldsOf(rule);
  if (name === "list") {
    const source = shortText(fields["source"], LONGEST_TEXT);
    if (source === "") throw new Refusal("InvalidArgument", "A list needs a source.");
    return { type: "List", source, inCellDropDown: flagOf(fields["inCellDropDown"] ?? true) };
  }
  if (name === "custom") return { type: "Custom", formula: formulaOf(fields["formula"]) };
  const type = Object.entries(BASIC).find(([kind]) => kind === name)?.[1];
  if (type === undefined) throw new Refusal("InvalidArgument", `${name} is no kind of rule.`);
  const operator = oneOf(fields["operator"] ?? null, OPERATORS);
  const isRange = operator === "Between" || operator === "NotBetween";
  const second = fields["formula2"] ?? null;
  if (isRange && second === null) throw new Refusal("InvalidArgument");
  return { type, operator, formula1: formulaOf(fields["formula1"]), ...(isRange && { formula2: formulaOf(second) }) };
}

function ruleAsJson(rule: ValidationRule): Json {
  if (rule.type === "None") return {};
  if (rule.type === "List") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.type === "Custom") return { custom: { formula: `=${rule.formula}` } };
  const name = Object.entries(BASIC).find(([, type]) => type === rule.type)?.[0] ?? "";
  const { operator, formula1, formula2 } = rule;
  return { [name]: { operator, formula1: `=${formula1}`, ...(formula2 !== undefined && { formula2: `=${formula2}` }) } };
}

function promptOf(content: Json): DataValidation["prompt"] {
  const { showPrompt, title, message } = fieldsOf(content);
  return { showPrompt: flagOf(showPrompt ?? true), title: shortText(title, LONGEST_TITLE), message: shortText(message, LONGEST_TEXT) };
}

function alertOf(content: Json): DataValidation["errorAlert"] {
  const { showAlert, style, title, message } = fieldsOf(content);
  return {
    showAlert: flagOf(showAlert ?? true),
    style: oneOf(style ?? "Stop", STYLES),
    title: shortText(title, LONGEST_TITLE),
    message: shortText(message, LONGEST_TEXT),
  };
}

/** Excel.DataValidation: entries are not checked against the rules, because this host's entries come from programs. */
export const dataValidation: OfficeType<AreasTarget> = {
  members: {
    type: scalar("1.8", (target) => agreed(target)?.rule.type ?? "Inconsistent"),
    rule: scalar(
      "1.8",
      (target) => ruleAsJson(agreed(target)?.rule ?? { type: "None" }),
      (target, content) => change(target, { rule: ruleOf(content) }),
    ),
    ignoreBlanks: scalar(
      "1.8",
      (target) => agreed(target)?.ignoreBlanks ?? null,
      (target, content) => change(target, { ignoreBlanks: flagOf(content) }),
    ),
    prompt: scalar(
      "1.8",
      (target) => agreed(target)?.prompt ?? null,
      (target, content) => change(target, { prompt: promptOf(content) }),
    ),
    errorAlert: scalar(
      "1.8",
      (target) => agreed(target)?.errorAlert ?? null,
      (target, content) => change(target, { errorAlert: alertOf(content) }),
    ),
    clear: method("1.8", ({ book, sheetId, areas }) => {
      for (const area of areas) book.writableSheet(sheetId).setDataValidation(area, undefined);
      book.isDirty = true;
    }),
  },
};
