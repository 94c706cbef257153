/** What a person has chosen in the pane, and how it reads as the options that the analyses take. */
import type { RawOptions } from "../../analyses/analysis";
import type { MissingRule } from "../../survey/missingRule";
import { guessedAttributeColumns } from "./attributeColumns";
import type { Survey } from "../../survey/survey";

/** A place on the plane of performance and importance; a coordinate may still be missing. */
export interface PointEntry {
  readonly performance?: number;
  readonly importance?: number;
}

/** An option of one analysis as the form holds it. */
export type OptionEntry = string | number | PointEntry;

export interface Choices {
  /** The questionnaire's id; undefined until a person has chosen between versions that fit equally well. */
  readonly questionnaire?: string;
  /** Numbers of the items that are turned; undefined means as the questionnaire declares. */
  readonly reversed?: readonly number[];
  /** Headers. */
  readonly groups: readonly string[];
  /** Headers; false where a person has said "none", absent where nothing was recognised. */
  readonly wave?: string | false;
  readonly outcome?: string | false;
  /** Headers of the columns with points shared out; empty for none. */
  readonly points: readonly string[];
  readonly missing: MissingRule;
  /** Ids of the analyses to run. */
  readonly analyses: readonly string[];
  /** Entries of the analyses' own options, by option id. */
  readonly entries: Readonly<Record<string, OptionEntry>>;
}

export const noChoices: Choices = { groups: [], points: [], missing: "half", analyses: [], entries: {} };

function headersOf(survey: Survey, positions: readonly number[]): readonly string[] {
  return positions.flatMap((position) => survey.columns[position]?.header ?? []);
}

/**
 * The choices to start from: the recognised roles, and the version only when the headers leave no doubt. For cells that are no known
 * questionnaire, the columns that look like those of a table of attributes.
 *
 * @param analyses ids of the analyses offered; those that one would run first on the questionnaire start ticked
 */
export function choicesFromSurvey(survey: Survey, analyses: readonly string[]): Choices {
  const { roles, recognition, questionnaire } = survey;
  const [outcome] = roles.outcome === undefined ? [] : headersOf(survey, [roles.outcome]);
  const [wave] = roles.wave === undefined ? [] : headersOf(survey, [roles.wave]);
  const certain = questionnaire !== undefined && recognition.alternatives.length === 0;
  return {
    ...noChoices,
    groups: headersOf(survey, roles.groups),
    points: headersOf(survey, roles.points),
    analyses: analyses.filter((id) => questionnaire?.analyses.includes(id) ?? true),
    ...(certain ? { questionnaire: questionnaire.id } : {}),
    ...(outcome === undefined ? {} : { outcome }),
    ...(wave === undefined ? {} : { wave }),
    ...(questionnaire === undefined ? { entries: guessedAttributeColumns(survey) } : {}),
  };
}

/** New answers; undefined takes a choice back. */
export type ChoiceChange = { readonly [Name in keyof Choices]?: Choices[Name] | undefined };

/** The choices with the change; what is taken back is absent. */
export function changedChoices(choices: Choices, change: ChoiceChange): Choices {
  const changed = Object.entries({ ...choices, ...change }).filter(([, choice]) => choice !== undefined);
  return { ...noChoices, ...Object.fromEntries(changed) };
}

/** The entries with one set, or taken out when undefined. */
export function changedEntries(entries: Choices["entries"], option: string, entry: OptionEntry | undefined): Choices["entries"] {
  const others = Object.entries(entries).filter(([id]) => id !== option);
  return Object.fromEntries(entry === undefined ? others : [...others, [option, entry]]);
}

/** A point counts as chosen only when both of its coordinates are there. */
export function isWhole(entry: OptionEntry): boolean {
  return typeof entry !== "object" || (entry.performance !== undefined && entry.importance !== undefined);
}

/** The options of a run. A role that a person has cleared is passed as empty, so that it is not guessed again. */
export function optionsFrom(choices: Choices): RawOptions {
  return {
    ...Object.fromEntries(Object.entries(choices.entries).filter(([, entry]) => isWhole(entry))),
    ...(choices.questionnaire === undefined ? {} : { questionnaire: choices.questionnaire }),
    ...(choices.reversed === undefined ? {} : { reversed: choices.reversed }),
    ...(choices.wave === undefined ? {} : { wave: choices.wave }),
    ...(choices.outcome === undefined ? {} : { outcome: choices.outcome }),
    groups: choices.groups,
    weights: choices.points,
    missingRule: choices.missing,
  };
}
