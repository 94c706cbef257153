/** The part that each column plays, as the pane shows it: what a person has chosen, else what was recognised. */
import { customId } from "../../survey/customQuestionnaire";
import { tidy } from "../../survey/normalised";
import type { ItemColumns, Survey } from "../../survey/survey";
import type { Choices } from "./choices";

/** Parts that one column plays at most. */
export const singleRoles = ["wave", "outcome", "recommend", "weight", "identity"] as const;

/** Parts of any number of columns. */
export const listRoles = ["group", "points", "open"] as const;

export type SingleRole = (typeof singleRoles)[number];
export type ListRole = (typeof listRoles)[number];

/** `ignored` is a column that nothing is made of. */
export type ColumnRole =
  | { readonly part: SingleRole | ListRole | "ignored" }
  /** @param item its place among the questionnaire's items, from 1; absent where the column is yet to get one */
  | { readonly part: "block"; readonly block: string; readonly item?: number };

export const ignoredRole: ColumnRole = { part: "ignored" };

/** Whether a column can be named by its header: it has one, and no other column has the same. */
export function isNameable({ columns }: Survey, column: number): boolean {
  const header = tidy(columns[column]?.header ?? "");
  return header !== "" && columns.filter((other) => tidy(other.header) === header).length === 1;
}

/** The choice that holds a list of headers. */
export function listChoice(role: ListRole, choices: Choices): readonly string[] | undefined {
  return role === "group" ? choices.groups : role === "points" ? choices.points : choices.open;
}

function placesOf(survey: Survey): ReadonlyMap<string, number> {
  return new Map(survey.columns.map(({ header }, column) => [header, column]));
}

/** The role of each column, in the order of the columns. */
export function rolesOf(survey: Survey, choices: Choices): readonly ColumnRole[] {
  const { roles, columns } = survey;
  const places = placesOf(survey);
  const found = new Map<number, ColumnRole>();
  const play = (column: number | undefined, role: ColumnRole): void => {
    if (column !== undefined && !found.has(column)) found.set(column, role);
  };
  for (const [block, own] of Object.entries(blockColumns(survey, choices)))
    own.forEach((column, place) => play(column, { part: "block", block, item: place + 1 }));
  const recognised = { group: roles.groups, points: roles.points, open: roles.open };
  for (const part of ["points", ...singleRoles, "group", "open"] as const) {
    if (part === "group" || part === "points" || part === "open") {
      const chosen = listChoice(part, choices)?.map((header) => places.get(header));
      for (const column of chosen ?? recognised[part]) play(column, { part });
    } else {
      const chosen = choices[part];
      play(chosen === undefined ? roles[part] : chosen === false ? undefined : places.get(chosen), { part });
    }
  }
  return columns.map((_, column) => found.get(column) ?? ignoredRole);
}

/** By block id, one an item: the chosen columns, else the recognised ones. */
export function blockColumns(survey: Survey, { blocks, questionnaire }: Choices): Readonly<Record<string, ItemColumns>> {
  const places = placesOf(survey);
  const chosen = Object.entries(blocks ?? {}).map(([id, headers]) => [id, headers.map((header) => places.get(header))] as const);
  const isWhole = blocks !== undefined && (questionnaire === customId || survey.questionnaire?.ownItems === true);
  return { ...(isWhole ? {} : survey.roles.blocks), ...Object.fromEntries(chosen) };
}
