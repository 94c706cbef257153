/** The columns of a questionnaire's blocks as lists of headers, one an item, empty where an item has no column. */
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";
import type { ColumnRole } from "./columnRoles";
import { blockColumns } from "./columnRoles";

export type BlockLists = Readonly<Record<string, readonly string[]>>;

/** The lists as they stand: chosen, else recognised. Blocks that no column has are left out. */
export function itemLists(survey: Survey, choices: Choices): BlockLists {
  return Object.fromEntries(
    Object.entries(blockColumns(survey, choices)).flatMap(([id, columns]) => {
      const headers = columns.map((column) => survey.columns[column ?? -1]?.header ?? "");
      return headers.some((header) => header !== "") ? [[id, headers] as const] : [];
    }),
  );
}

/**
 * The lists without these columns.
 *
 * @param isOwn items of the survey's own: one that no block asks any more is gone, so that the others move up; else its place stays empty
 */
export function withoutColumns(lists: BlockLists, headers: readonly string[], isOwn: boolean): BlockLists {
  const emptied = Object.fromEntries(
    Object.entries(lists).map(([id, list]) => [id, list.map((header) => (headers.includes(header) ? "" : header))]),
  );
  if (!isOwn) return emptied;
  const isAsked = (place: number): boolean => Object.values(emptied).some((list) => (list[place] ?? "") !== "");
  const kept = Object.entries(emptied).map(([id, list]) => [id, list.filter((_, place) => isAsked(place))] as const);
  return Object.fromEntries(kept.filter(([, list]) => list.some((header) => header !== "")));
}

/**
 * The lists with these columns in a block: first at the item that the role names, then where an item has none; of a survey's own items the
 * rest come in as items of their own, in the order of the columns where the list is in that order.
 *
 * @param order the headers of all columns
 */
export function withColumns(
  lists: BlockLists,
  { block, item }: Extract<ColumnRole, { readonly part: "block" }>,
  headers: readonly string[],
  isOwn: boolean,
  order: readonly string[],
): BlockLists {
  const list = [...(lists[block] ?? [])];
  const rest = [...headers];
  if (item !== undefined && rest.length > 0) list[item - 1] = rest.shift() ?? "";
  for (const [place, header] of list.entries()) if (header === "") list[place] = rest.shift() ?? "";
  if (!isOwn) return { ...lists, [block]: list };
  const position = (header: string): number => order.indexOf(header);
  const isInOrder = list.every((header, place) => place === 0 || position(list[place - 1] ?? "") < position(header));
  const longer = [...list, ...rest];
  return { ...lists, [block]: isInOrder ? longer.sort((one, other) => position(one) - position(other)) : longer };
}
