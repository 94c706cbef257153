/** A function that is being filled in. */
import { parseArea } from "./parseArea";
import type { FillContext, FilledArguments, Unfit, Variant } from "./fillContext";
import { isUnfit, variantId } from "./fillContext";
import { fillFunction } from "./fillFunction";
import { surveyCall } from "./formulaText";
import type { Shape } from "./resultShape";
import { resultShape } from "./resultShape";
import type { FunctionArgument } from "./surveyFunctions";
import { surveyFunction } from "./surveyFunctions";

export interface FunctionForm {
  /** Of the function. */
  readonly name: string;
  /** What it can be about; empty where nothing could be filled in. */
  readonly variants: readonly Variant[];
  /** Id of the one that was filled in. */
  readonly variant?: string;
  /** Why nothing could be filled in. */
  readonly unfit?: Unfit;
  readonly filled: FilledArguments;
  /** As they stand in the formula, by argument; empty or absent for what is left out. */
  readonly entries: Readonly<Record<string, string>>;
}

/** TRUE, as a formula says it in every language when a program writes it. */
export const trueText = "TRUE";

/**
 * The form of a function, filled in as far as the survey goes.
 *
 * @param before a form of the same function whose other choices are kept
 */
export function functionForm(name: string, context: FillContext | Unfit, wanted?: string, before?: FunctionForm): FunctionForm {
  const filling = fillFunction(name, context, wanted);
  if (isUnfit(filling)) return { name, variants: [], unfit: filling, filled: {}, entries: {} };
  const { variants, variant, parameters } = filling;
  const texts = Object.entries(parameters).map(([argument, { text }]) => [argument, text] as const);
  const own = surveyFunction(name).parameters.filter((argument) => !(argument.name in parameters) && argument.kind !== "range");
  const kept = own.map((argument) => [argument.name, before?.entries[argument.name] ?? ""] as const);
  return { name, variants, variant: variantId(variant), filled: parameters, entries: Object.fromEntries([...texts, ...kept]) };
}

export function withEntry(form: FunctionForm, argument: string, text: string): FunctionForm {
  return { ...form, entries: { ...form.entries, [argument]: text } };
}

export function entryOf({ entries }: FunctionForm, argument: string): string {
  return (entries[argument] ?? "").trim();
}

/** Arguments that the function cannot do without and that nobody has given. */
export function missingArguments(form: FunctionForm): readonly FunctionArgument[] {
  return surveyFunction(form.name).parameters.filter(({ name, optional }) => optional !== true && entryOf(form, name) === "");
}

/** The whole formula, as Excel takes it from a program. */
export function formulaOf(form: FunctionForm): string {
  const given = surveyFunction(form.name).parameters.map(({ name }) => entryOf(form, name));
  return `=${surveyCall(form.name, given)}`;
}

function shapeOfEntry(form: FunctionForm, argument: string): Shape {
  const text = entryOf(form, argument);
  const filled = form.filled[argument];
  if (filled?.text === text) return filled;
  return parseArea(text) ?? {};
}

/** How many cells the formula will fill, as far as that can be told. */
export function shapeOfForm(form: FunctionForm): Shape {
  const { parameters } = surveyFunction(form.name);
  const given = (argument: string): boolean => {
    const text = entryOf(form, argument);
    return parameters.find(({ name }) => name === argument)?.kind === "flag" ? text === trueText : text !== "";
  };
  const { rows, columns } = resultShape(form.name, (argument) => shapeOfEntry(form, argument), given);
  return { ...(rows !== undefined && { rows }), ...(columns !== undefined && { columns }) };
}
