import { normalised, tidy } from "./normalised";
import type { SurveyColumn } from "./survey";

export interface Group {
  /** As it is shown: the spelling met most often. */
  readonly name: string;
  /** Indices of its respondents. */
  readonly members: readonly number[];
}

/**
 * The respondents of a column by what it says, compared without regard to case, width and spaces; in order of name, numbers by size.
 * Respondents who left it blank are in no group.
 *
 * @example groupsOf({ header: "site", position: 0, cells: ["North", "north ", "South"] }).map(({ name }) => name) // ["North", "South"]
 */
export function groupsOf(column: SurveyColumn): readonly Group[] {
  const found = new Map<string, { members: number[]; spellings: Map<string, number> }>();
  column.cells.forEach((cell, respondent) => {
    const spelling = tidy(String(cell));
    if (spelling === "") return;
    const key = normalised(spelling);
    const group = found.get(key) ?? { members: [], spellings: new Map<string, number>() };
    found.set(key, group);
    group.members.push(respondent);
    group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
  });
  return [...found.values()]
    .map(({ members, spellings }) => ({ members, name: mostFrequent(spellings) }))
    .sort((first, second) => naturalOrder(first.name, second.name));
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count <= most) continue;
    most = count;
    best = spelling;
  }
  return best;
}

/** Independent of the machine's locale: digits by size, everything else by code point. */
function naturalOrder(first: string, second: string): number {
  const parts = (text: string): (string | number)[] => text.split(/(\d+)/).map((part, index) => (index % 2 ? Number(part) : part));
  const others = parts(second);
  for (const [index, part] of parts(first).entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    if (part !== other) return part < other ? -1 : 1;
  }
  return first.length - second.length;
}
