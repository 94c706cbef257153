/** From a recognised survey to the arguments of a function. */
import type { AnswerTable } from "../../host/paneHost";
import type { PaneState } from "../paneState";
import { answersPlace } from "./answersPlace";
import { answerFillers } from "./fillAnswers";
import { columnFillers } from "./fillColumns";
import type { FillContext, FilledArguments, Filler, Unfit, Variant } from "./fillContext";
import { isUnfit, unfit, variantId } from "./fillContext";
import { pairFillers } from "./fillPairs";
import { surveyFunctions } from "./surveyFunctions";

const fillers: Readonly<Record<string, Filler>> = { ...answerFillers, ...pairFillers, ...columnFillers };

/** A function that can be filled in, with what it can be about. */
export interface Filling {
  readonly variants: readonly Variant[];
  readonly variant: Variant;
  readonly parameters: FilledArguments;
}

/** The part of the pane's state that says what the answers are. */
export interface Answers extends Pick<PaneState, "choices" | "versions"> {
  readonly survey?: PaneState["survey"] | undefined;
}

/**
 * What arguments can be filled in from.
 *
 * @param table the Excel table that the answers stand in, where there is one
 */
export function fillContext({ survey, choices, versions }: Answers, table?: AnswerTable): FillContext | Unfit {
  if (survey === undefined) return unfit("no-survey");
  if (versions.length > 0 && choices.questionnaire === undefined) return unfit("no-version");
  const place = answersPlace(survey, table);
  if (place === undefined) return unfit("rows-between");
  const [importance, performance] = ["importance", "performance"].map((axis) => {
    const entry = choices.entries[axis];
    return typeof entry === "string" ? entry : undefined;
  });
  const isTable = survey.questionnaire === undefined && importance !== undefined && performance !== undefined;
  return { survey, place, ...(isTable && { attributes: { importance, performance } }) };
}

/**
 * The arguments of a function, filled in.
 *
 * @param wanted id of the variant; the likeliest that can be filled in where it is absent or there is none such
 */
export function fillFunction(name: string, context: FillContext | Unfit, wanted?: string): Filling | Unfit {
  if (isUnfit(context)) return context;
  const filler = fillers[name];
  if (filler === undefined) return unfit("own-figures");
  const variants = filler.variants(context);
  if (isUnfit(variants)) return variants;
  const chosen = variants.find((variant) => variantId(variant) === wanted);
  let reason = unfit("no-columns");
  for (const variant of chosen === undefined ? variants : [chosen]) {
    const parameters = filler.fill(context, variant);
    if (!isUnfit(parameters) && lengthOf(parameters) <= longestFormula) return { variants, variant, parameters };
    reason = isUnfit(parameters) ? parameters : unfit("too-long");
  }
  return reason;
}

/** Excel takes 8,192 signs; the function's own name and other arguments need some. */
const longestFormula = 8_000;

function lengthOf(parameters: FilledArguments): number {
  return Object.values(parameters).reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** Every function with why it cannot be filled in; absent for those that can. */
export function unfitFunctions(context: FillContext | Unfit): ReadonlyMap<string, Unfit> {
  return new Map(
    surveyFunctions.flatMap(({ name }) => {
      const filling = fillFunction(name, context);
      return isUnfit(filling) ? [[name, filling] as const] : [];
    }),
  );
}
