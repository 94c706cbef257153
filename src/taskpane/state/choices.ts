/** What a person has chosen in the pane, and how it reads as the options that the analyses take. */
import type { RawOptions } from "../../analyses/analysis";
import type { AnswerScale } from "../../survey/answerScale";
import { customId } from "../../survey/customQuestionnaire";
import type { MissingRule } from "../../survey/missingRule";
import type { Survey } from "../../survey/survey";
import { couldBeAttributeTable, guessedAttributeColumns } from "./attributeColumns";
import { isNameable } from "./columnRoles";
import type { OptionEntry } from "./optionEntry";
import { optionOf } from "./optionEntry";

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
  /** Likelihood to recommend, case weight, who answered: headers, as above; absent leaves it to what is recognised. */
  readonly recommend?: string | false;
  readonly weight?: string | false;
  readonly identity?: string | false;
  /** Headers of the columns with points shared out; empty for none. */
  readonly points: readonly string[];
  /** Headers of the open answers; absent leaves them to what is recognised. */
  readonly open?: readonly string[];
  /** Headers of the columns of a block, by its id, one an item, empty for an item without one; a block that is absent is as recognised. */
  readonly blocks?: Readonly<Record<string, readonly string[]>>;
  /** Headers of the columns whose part a person has chosen, whatever it is: nothing is guessed of them. */
  readonly assigned?: readonly string[];
  /** Ends of the answer scale, where a person has given them. */
  readonly scale?: AnswerScale;
  readonly missing: MissingRule;
  /** Ids of the analyses to run. */
  readonly analyses: readonly string[];
  /** Entries of the analyses' own options, by option id. */
  readonly entries: Readonly<Record<string, OptionEntry>>;
}

export const noChoices: Choices = { groups: [], points: [], missing: "half", analyses: [], entries: {} };

function headersOf(survey: Survey, positions: readonly number[]): readonly string[] {
  return positions.filter((position) => isNameable(survey, position)).flatMap((position) => survey.columns[position]?.header ?? []);
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
  // A survey of one's own that was guessed is read from the columns each time: its name alone says nothing of them.
  const isRead = questionnaire?.id === customId && recognition.basis === "guessed";
  const certain = questionnaire !== undefined && !isRead && recognition.alternatives.every((id) => id === questionnaire.id);
  return {
    ...noChoices,
    groups: headersOf(survey, roles.groups),
    points: headersOf(survey, roles.points),
    analyses: analyses.filter((id) => questionnaire?.analyses.includes(id) ?? couldBeAttributeTable(survey)),
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

/** The choices on which it depends how the answers are read. */
export const readingChoices: readonly (keyof Choices)[] = [
  "questionnaire",
  "reversed",
  "blocks",
  "assigned",
  "scale",
  "groups",
  "points",
  "wave",
  "outcome",
  "recommend",
  "weight",
  "identity",
  "open",
];

/** The entries as options, without those that are only half filled in. */
function ownOptions(entries: Choices["entries"]): RawOptions {
  const options = Object.entries(entries).map(([id, entry]) => [id, optionOf(entry)] as const);
  return Object.fromEntries(options.filter(([, option]) => option !== undefined));
}

/** The kinds of questions, by header: a column without any part is skipped, unless its kind was chosen. */
const kindsOption = "frequencies.kinds";

/** The headers whose part a person has chosen to be none at all. */
function withoutPart({ assigned = [], groups, points, open = [], blocks = {}, ...choices }: Choices): readonly string[] {
  const { wave, outcome, recommend, weight, identity } = choices;
  const used = new Set([...groups, ...points, ...open, ...Object.values(blocks).flat(), wave, outcome, recommend, weight, identity]);
  return assigned.filter((header) => !used.has(header));
}

function chosenKinds(entry: OptionEntry | undefined): Readonly<Record<string, string>> {
  return typeof entry === "object" && "choices" in entry ? entry.choices : {};
}

/** The options of a run. A role that a person has cleared is passed as empty, so that it is not guessed again. */
export function optionsFrom(choices: Choices): RawOptions {
  const { entries, questionnaire, reversed, blocks, assigned, scale, groups, points, missing, ...others } = choices;
  const { wave, outcome, recommend, weight, identity, open } = others;
  const roles = { questionnaire, reversed, blocks, ignored: assigned, scale, wave, outcome, recommend, weight, identity, open };
  const skipped = withoutPart(choices).map((header) => [header, "skip"] as const);
  const kinds = { ...Object.fromEntries(skipped), ...chosenKinds(entries[kindsOption]) };
  return {
    ...ownOptions(entries),
    ...(Object.keys(kinds).length === 0 ? {} : { [kindsOption]: kinds }),
    ...Object.fromEntries(Object.entries(roles).filter(([, chosen]) => chosen !== undefined)),
    groups,
    weights: points,
    missingRule: missing,
  };
}
