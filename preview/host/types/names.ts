import type { NameModel } from "../../engine/workbook";
import { absoluteReference, fullAddress, parseReference } from "../address";
import { resolveAddress } from "../arguments";
import type { Handle } from "../handle";
import { flagOf, textOf } from "../content";
import { isDefinedName, isSameName } from "../names";
import { link, method, scalar, type OfficeType } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import { isNameTaken } from "../tableModel";
import type { NameTarget, RangeTarget, ScopeTarget } from "../targets";

function namesOf({ book, sheetId }: ScopeTarget): readonly NameModel[] {
  return book.model.names.filter((each) => each.sheetId === sheetId);
}

function find(target: ScopeTarget, name: string): NameModel | undefined {
  return namesOf(target).find((each) => isSameName(each.name, name));
}

function open(target: ScopeTarget, name: string): Handle {
  return target.book.open("NamedItem", { ...target, name });
}

function modelOf(target: NameTarget): NameModel {
  const found = find(target, target.name);
  if (!found) throw new Refusal("ItemNotFound");
  return found;
}

function formulaOf(target: ScopeTarget, reference: string): string {
  const formula = reference.startsWith("=") ? reference.slice(1) : "";
  if (formula === "") throw new Refusal("InvalidArgument", "A name's formula starts with an equals sign.");
  const address = parseReference(formula);
  if (!address) return formula;
  const { book, sheetId, area } = resolveAddress(target.book, formula, target.sheetId ?? target.book.model.activeSheetId);
  return absoluteReference(book.sheet(sheetId).name, area);
}

function referenceTo({ book, sheetId, area }: RangeTarget): string {
  return absoluteReference(book.sheet(sheetId).name, area);
}

function requireFreeName(target: ScopeTarget, name: string): void {
  if (!isDefinedName(name)) throw new Refusal("InvalidArgument", `${name} cannot be a name.`);
  const taken = target.sheetId === undefined ? isNameTaken(target.book, name) : find(target, name) !== undefined;
  if (taken) throw new Refusal("ItemAlreadyExists");
}

/** Excel.NamedItemCollection, of the workbook or of a sheet. */
export const namedItemCollection: OfficeType<ScopeTarget> = {
  members: {
    add: method("1.4", (target, args) => {
      const name = args.text(0);
      requireFreeName(target, name);
      const formula = args.isText(1) ? formulaOf(target, args.text(1)) : referenceTo(args.range(1));
      target.book.model.addName({ name, formula, visible: true, ...(target.sheetId === undefined ? {} : { sheetId: target.sheetId }) });
      target.book.isDirty = true;
      return open(target, name);
    }),
    getCount: method("1.4", (target) => namesOf(target).length),
    getItem: method("1.1", (target, args) => open(target, modelOf({ ...target, name: args.text(0) }).name)),
    getItemOrNullObject: method("1.4", (target, args) => {
      const found = find(target, args.text(0));
      return found ? open(target, found.name) : null;
    }),
  },
  items: (target) => namesOf(target).map((each) => open(target, each.name)),
};

function rangeOf(target: NameTarget): RangeTarget | undefined {
  const { formula } = modelOf(target);
  const reference = parseReference(formula);
  const isThere = reference?.sheetName !== undefined && target.book.findSheet(reference.sheetName) !== undefined;
  return isThere ? resolveAddress(target.book, formula) : undefined;
}

/** A name whose cells or sheet were deleted. */
function isLost(target: NameTarget): boolean {
  const { formula } = modelOf(target);
  return formula.includes("#REF!") || (parseReference(formula)?.sheetName !== undefined && !rangeOf(target));
}

function constantOf(formula: string): string | number | boolean {
  if (/^(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "TRUE";
  if (/^".*"$/s.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function valueOf(target: NameTarget): Json {
  const range = rangeOf(target);
  if (range) return fullAddress(range.book.sheet(range.sheetId).name, range.area);
  return isLost(target) ? "#REF!" : constantOf(modelOf(target).formula);
}

function typeOf(target: NameTarget): string {
  if (rangeOf(target)) return "Range";
  if (isLost(target)) return "Error";
  const constant = constantOf(modelOf(target).formula);
  if (typeof constant === "boolean") return "Boolean";
  return typeof constant === "number" ? (Number.isInteger(constant) ? "Integer" : "Double") : "String";
}

/** Excel.NamedItem. */
export const namedItem: OfficeType<NameTarget> = {
  members: {
    name: scalar("1.1", (target) => modelOf(target).name),
    formula: scalar(
      "1.7",
      (target) => `=${modelOf(target).formula}`,
      (target, content) => void (modelOf(target).formula = formulaOf(target, textOf(content))),
    ),
    value: scalar("1.1", valueOf),
    type: scalar("1.1", typeOf),
    visible: scalar(
      "1.1",
      (target) => modelOf(target).visible,
      (target, content) => void (modelOf(target).visible = flagOf(content)),
    ),
    scope: scalar("1.4", ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet")),
    worksheetOrNullObject: link("1.4", ({ book, sheetId }) => (sheetId === undefined ? null : book.open("Worksheet", { book, sheetId }))),
    delete: method("1.4", (target) => {
      target.book.model.removeName(modelOf(target).name, target.sheetId);
      target.book.isDirty = true;
    }),
    getRange: method("1.1", (target) => {
      const range = rangeOf(target);
      if (!range) throw new Refusal("InvalidArgument", "The name does not stand for a range.");
      return target.book.open("Range", range);
    }),
    getRangeOrNullObject: method("1.4", (target) => {
      const range = rangeOf(target);
      return range ? target.book.open("Range", range) : null;
    }),
  },
  identity: (target) => ({ _Id: modelOf(target).name }),
};
