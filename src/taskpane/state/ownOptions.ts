import type { Analysis, OptionDeclaration } from "../../analyses/analysis";

/** Options whose column is chosen once for all analyses; the form of an analysis shows the same choice again. */
export const roleOptions = ["groups", "wave", "outcome", "weight", "recommend"] as const;

export type RoleOption = (typeof roleOptions)[number];

/** True for an option that all analyses share, held among the choices of columns. */
export function isRoleOption(id: string): id is RoleOption {
  return roleOptions.some((role) => role === id);
}

/** Options that the form asks for elsewhere, above the questions, and the start of random numbers, which is nobody's concern. */
const askedElsewhere: readonly string[] = ["reversed", "missingRule", "identity", "open", "attribute", "seed"];

/** Columns of a block of the questionnaire: chosen with the other columns, above the questions. */
const blockOptions: readonly string[] = [
  "expectation",
  "perception",
  "satisfaction",
  "minimum",
  "desired",
  "perceived",
  "expected",
  "believed",
  "standard",
  "delivered",
  "promised",
];

/** Kinds whose entry names columns or parts of one analysis, so that it means nothing in another. */
const kindsOfOneAnalysis: readonly OptionDeclaration["kind"][] = ["columns", "numbers", "choices", "figures", "scale"];

/**
 * Under which name the form keeps an option: its own, so that one entry serves every analysis; with the analysis before it where
 * another one means something else by that name.
 */
export function entryId(analysis: Analysis, option: OptionDeclaration, all: readonly Analysis[]): string {
  if (kindsOfOneAnalysis.includes(option.kind)) return `${analysis.id}.${option.id}`;
  const meaning = ({ kind, ...rest }: OptionDeclaration): string => JSON.stringify([kind, "choices" in rest ? rest.choices : undefined]);
  const others = all.flatMap(({ id, options }) => (id === analysis.id ? [] : options.filter((other) => other.id === option.id)));
  return others.every((other) => meaning(other) === meaning(option)) ? option.id : `${analysis.id}.${option.id}`;
}

/** The options that the form of the analysis shows, where they have an effect. */
export function ownOptions(analysis: Analysis): readonly OptionDeclaration[] {
  return analysis.options.filter(
    ({ id, kind }) => !askedElsewhere.includes(id) && !blockOptions.includes(id) && !(id === "weights" && kind === "columns"),
  );
}
