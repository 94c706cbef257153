import { areaAddress, parseArea } from "../cells/address";
import type { DataValidation, DataValidationModel, ValidationOperator, ValidationRule } from "../dataValidation";
import { putInSequence, worksheetOrder } from "../xml/sequence";
import { childOf, childrenOf, cloneElement, element, isTrue, textOf, type XmlElement } from "../xml/xmlElement";

const types = { whole: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength" } as const;

/** Some names differ from those of Office.js. */
const operators: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function keyOf<Entry>(record: Readonly<Record<string, Entry>>, entry: Entry): string | undefined {
  return Object.keys(record).find((key) => record[key] === entry);
}

function readRule(node: XmlElement): ValidationRule {
  const { type = "none", operator = "between", showDropDown } = node.attributes;
  const formula1 = textOf(childOf(node, "formula1"));
  const second = childOf(node, "formula2");
  if (type === "list") {
    const literal = /^"(.*)"$/s.exec(formula1)?.[1];
    const source = literal === undefined ? `=${formula1}` : literal.replaceAll('""', '"');
    return { type: "List", source, inCellDropDown: !isTrue(showDropDown, false) };
  }
  if (type === "custom") return { type: "Custom", formula: formula1 };
  const kind = Object.entries(types).find(([name]) => name === type)?.[1];
  if (kind === undefined) return { type: "None" };
  return { type: kind, operator: operators[operator] ?? "Between", formula1, ...(second && { formula2: textOf(second) }) };
}

function readOne(node: XmlElement, origin: number): DataValidationModel {
  const { sqref = "", allowBlank, showInputMessage, showErrorMessage, errorStyle = "stop" } = node.attributes;
  const { promptTitle = "", prompt = "", errorTitle = "", error = "" } = node.attributes;
  return {
    areas: sqref.split(" ").flatMap((address) => parseArea(address) ?? []),
    validation: {
      rule: readRule(node),
      ignoreBlanks: isTrue(allowBlank, false),
      prompt: { showPrompt: isTrue(showInputMessage, false), title: promptTitle, message: prompt },
      errorAlert: {
        showAlert: isTrue(showErrorMessage, false),
        style: Object.entries(styles).find(([name]) => name === errorStyle)?.[1] ?? "Stop",
        title: errorTitle,
        message: error,
      },
    },
    origin,
  };
}

/** The validations of a sheet's part; those that later versions of the format keep in an extension are left where they are. */
export function readDataValidations(root: XmlElement): DataValidationModel[] {
  return childrenOf(childOf(root, "dataValidations"), "dataValidation").map(readOne);
}

function ruleParts(rule: ValidationRule): { readonly attributes: Record<string, string | boolean | undefined>; formulas: string[] } {
  switch (rule.type) {
    case "None":
      return { attributes: {}, formulas: [] };
    case "Custom":
      return { attributes: { type: "custom" }, formulas: [rule.formula] };
    case "List": {
      const { source } = rule;
      const formula = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
      return { attributes: { type: "list", showDropDown: rule.inCellDropDown ? undefined : true }, formulas: [formula] };
    }
    default: {
      const operator = keyOf(operators, rule.operator);
      const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      return { attributes: { type: keyOf(types, rule.type), operator: operator === "between" ? undefined : operator }, formulas };
    }
  }
}

function newElement({ rule, ignoreBlanks, prompt, errorAlert }: DataValidation): XmlElement {
  const { attributes, formulas } = ruleParts(rule);
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: errorAlert.style === "Stop" ? undefined : keyOf(styles, errorAlert.style),
      allowBlank: ignoreBlanks || undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: errorAlert.title || undefined,
      error: errorAlert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, [formula])),
  );
}

/** Writes the validations: what came from the file keeps all that it said, wherever it now holds. */
export function writeDataValidations(root: XmlElement, models: readonly DataValidationModel[]): void {
  const before = childrenOf(childOf(root, "dataValidations"), "dataValidation");
  const elements = models.map(({ areas, validation, origin }) => {
    const kept = origin === undefined ? undefined : before[origin];
    const node = kept ? cloneElement(kept) : newElement(validation);
    node.attributes["sqref"] = areas.map(areaAddress).join(" ");
    return node;
  });
  const list = elements.length > 0 ? element("dataValidations", { count: elements.length }, elements) : undefined;
  putInSequence(root, worksheetOrder, "dataValidations", list);
}
