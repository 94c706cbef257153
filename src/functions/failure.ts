import type { Sentences } from "./sentences";
import { sentencesFor } from "./sentences";

type Choose = (sentences: Sentences) => string;

/** The error of a formula whose answers do not suffice, or that lacks an argument: `#N/A` in the cell, and a sentence that says what is needed. */
export function incomplete(choose: Choose): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence(choose));
}

/** The error of a formula that was given something it cannot use: `#VALUE!` in the cell, and a sentence that says what to change. */
export function wrong(choose: Choose): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence(choose));
}

/** True for the errors made here; everything else that is thrown is a mistake of ours. */
export function isCellError(error: unknown): error is CustomFunctions.Error {
  return error instanceof CustomFunctions.Error;
}

function sentence(choose: Choose): string {
  return choose(sentencesFor(Office.context.displayLanguage));
}
