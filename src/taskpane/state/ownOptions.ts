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

/**
 * Under which name the form keeps an option: its own, so that one entry serves every analysis; with the analysis before it where
 * another one means something else by that name.
 */
export function entryId(analysis: Analysis, option: OptionDeclaration, all: readonly Analysis[]): string {
  const meaning = ({ kind, ...rest }: OptionDeclaration): string => JSON.stringify([kind, "choices" in rest ? rest.choices : undefined]);
  const others = all.flatMap(({ id, options }) => (id === analysis.id ? [] : options.filter((other) => other.id === option.id)));
  return others.every((other) => meaning(other) === meaning(option)) ? option.id : `${analysis.id}.${option.id}`;
}

/** What the form says of an option: the words for the analysis, else those for every analysis; undefined where it is not offered. */
export function optionWords<Words>(words: Readonly<Record<string, Words>>, { id }: Analysis, option: OptionDeclaration): Words | undefined {
  return words[`${id}.${option.id}`] ?? words[option.id];
}

/** The options that belong to the analysis alone. */
export function ownOptions(analysis: Analysis): readonly OptionDeclaration[] {
  return analysis.options.filter(({ id }) => !sharedOptions.includes(id));
}
