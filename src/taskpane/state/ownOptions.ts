import type { Analysis, OptionDeclaration } from "../../analyses/analysis";

/** Options that the form asks for once, for all analyses, or that only the recognition of columns sets. */
const sharedOptions: readonly string[] = [
  "questionnaire",
  "reversed",
  "scale",
  "outcomeScale",
  "expectation",
  "perception",
  "weights",
  "outcome",
  "groups",
  "wave",
  "missingRule",
];

/** The options that belong to the analysis alone. */
export function ownOptions(analysis: Analysis): readonly OptionDeclaration[] {
  return analysis.options.filter(({ id }) => !sharedOptions.includes(id));
}
