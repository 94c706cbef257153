/** Giving columns a part: what changes in the choices, so that the survey is read as the person says. */
import { customBlock, customId } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import { itemLists, withColumns, withoutColumns } from "./blockLists";
import type { ChoiceChange, Choices } from "./choices";
import type { ColumnRole, ListRole } from "./columnRoles";
import { isNameable, listChoice, listRoles, singleRoles } from "./columnRoles";

/**
 * The change that gives the columns the part, and takes them out of every other.
 *
 * Columns without a header of their own cannot be named and are left as they are. A part that one column plays at most goes to the last
 * of them; whichever had it before has none. Where no questionnaire was recognised, the first item makes it a survey of one's own.
 *
 * @param columns indices into the survey's columns
 */
export function roleChange(survey: Survey, choices: Choices, columns: readonly number[], role: ColumnRole): ChoiceChange {
  const named = [...columns].sort((one, other) => one - other).filter((column) => isNameable(survey, column));
  const headers = named.map((column) => survey.columns[column]?.header ?? "");
  if (headers.length === 0) return {};
  return {
    ...listChanges(survey, choices, headers, role),
    ...singleChanges(survey, choices, headers, role),
    ...blockChanges(survey, choices, headers, role),
    assigned: [...new Set([...(choices.assigned ?? []), ...headers])],
  };
}

function headersOf(survey: Survey, columns: readonly number[]): readonly string[] {
  return columns.filter((column) => isNameable(survey, column)).map((column) => survey.columns[column]?.header ?? "");
}

function listChanges(survey: Survey, choices: Choices, headers: readonly string[], { part }: ColumnRole): ChoiceChange {
  const { groups, points, open } = survey.roles;
  const recognised: Readonly<Record<ListRole, readonly number[]>> = { group: groups, points, open };
  const names = { group: "groups", points: "points", open: "open" } as const;
  const order = survey.columns.map(({ header }) => header);
  return Object.fromEntries(
    listRoles.flatMap((role) => {
      const before = listChoice(role, choices) ?? headersOf(survey, recognised[role]);
      const others = before.filter((header) => !headers.includes(header));
      const added = part === role ? headers : [];
      if (others.length === before.length && added.length === 0) return [];
      return [[names[role], [...others, ...added].sort((one, other) => order.indexOf(one) - order.indexOf(other))] as const];
    }),
  );
}

function singleChanges(survey: Survey, choices: Choices, headers: readonly string[], { part }: ColumnRole): ChoiceChange {
  return Object.fromEntries(
    singleRoles.flatMap((role): readonly (readonly [string, string | false | undefined])[] => {
      if (part === role) return [[role, headers.at(-1)] as const];
      const column = survey.roles[role];
      const before = choices[role] ?? (column === undefined ? undefined : survey.columns[column]?.header);
      return typeof before === "string" && headers.includes(before) ? [[role, false] as const] : [];
    }),
  );
}

function blockChanges(survey: Survey, choices: Choices, headers: readonly string[], role: ColumnRole): ChoiceChange {
  const isOwn = choices.questionnaire === customId || survey.questionnaire === undefined || survey.questionnaire.ownItems === true;
  const before = itemLists(survey, choices);
  if (role.part !== "block") {
    const isTouched = Object.values(before).some((list) => list.some((header) => headers.includes(header)));
    // What was recognised is left to recognition where it can: its columns need not have names of their own.
    const isNamed = choices.blocks !== undefined || (isOwn && isAllNamed(survey));
    if (!isTouched || !isNamed) return {};
    return turned(choices, before, withoutColumns(isOwn ? before : (choices.blocks ?? {}), headers, isOwn));
  }
  const order = survey.columns.map(({ header }) => header);
  const items = survey.questionnaire?.items ?? [];
  const current = before[role.block] ?? [];
  const places = isOwn ? {} : { [role.block]: items.map((_, place) => current[place] ?? "") };
  const after = withColumns(withoutColumns({ ...before, ...places }, headers, isOwn), role, headers, isOwn, order);
  if (!isOwn) return { blocks: { ...withoutColumns(choices.blocks ?? {}, headers, false), [role.block]: after[role.block] ?? [] } };
  const isCustom = choices.questionnaire === customId || survey.questionnaire === undefined;
  return { ...(isCustom ? { questionnaire: customId } : {}), ...turned(choices, before, isCustom ? pairedLists(after) : after) };
}

function isAllNamed(survey: Survey): boolean {
  return Object.values(survey.roles.blocks).every((columns) =>
    columns.every((column) => column === undefined || isNameable(survey, column)),
  );
}

/** What is answered to items of which something is expected is what is perceived. */
function pairedLists(lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  const { [customBlock]: items = [], ...others } = lists;
  if (!("expectation" in others) && !("perception" in others)) return lists;
  return items.length === 0 ? others : { ...others, perception: [...(others["perception"] ?? []), ...items] };
}

/** The lists with the turned items where they now stand. */
function turned(
  { reversed }: Choices,
  before: Readonly<Record<string, readonly string[]>>,
  after: Readonly<Record<string, readonly string[]>>,
): ChoiceChange {
  if (reversed === undefined) return { blocks: after };
  const headerOf = (place: number): readonly string[] => Object.values(before).flatMap((list) => list[place] || []);
  const numbers = reversed.flatMap((number) => {
    const own = headerOf(number - 1);
    return Object.values(after)
      .map((list) => list.findIndex((header) => own.includes(header)) + 1)
      .filter((found) => found > 0)
      .slice(0, 1);
  });
  return { blocks: after, reversed: [...new Set(numbers)].sort((one, other) => one - other) };
}
