import type { Sentences } from "./sentences";
import { sentencesFor } from "./sentences";

type Choose = (sentences: Sentences) => string;

/** The error of a formula that lacks something: `#N/A` in the cell, and a sentence that says what to give. */
export function incomplete(choose: Choose): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence(choose));
}

/** The error of a formula that was given something it cannot use: `#VALUE!` in the cell, and a sentence that says what to change. */
export function wrong(choose: Choose): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence(choose));
}

function sentence(choose: Choose): string {
  return choose(sentencesFor(Office.context.displayLanguage));
}
