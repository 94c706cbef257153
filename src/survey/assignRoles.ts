import { guessRoles } from "./guessRoles";
import type { OptionReader } from "./optionReader";
import type { Recognised } from "./recognise";
import type { ResponseTable } from "./responseTable";
import type { Roles } from "./survey";

/** The part of every column: as the options say, else as guessed. An option that is `false` says that there is none. */
export function assignRoles(table: ResponseTable, reader: OptionReader, { questionnaire, blocks, template, setAside }: Recognised): Roles {
  const items = Object.values(blocks).flatMap((columns) => columns.filter((column) => column !== undefined));
  const taken = new Set([...items, ...(reader.columns("ignored") ?? [])]);
  const guessed = guessRoles(table, questionnaire, taken, template);
  const chosen = (option: "outcome" | "recommend" | "wave" | "weight" | "identity"): number | undefined =>
    reader.has(option) ? reader.column(option) : guessed[option];
  const [outcome, recommend, wave] = [chosen("outcome"), chosen("recommend"), chosen("wave")];
  const [weight, identity] = [chosen("weight"), chosen("identity")];
  const ids = questionnaire?.blocks.map(({ id }) => id) ?? Object.keys(blocks);
  const none = questionnaire?.items.map(() => undefined) ?? [];
  const roles: Roles = {
    blocks: Object.fromEntries(ids.map((id) => [id, blocks[id] ?? none])),
    expectation: blocks.expectation ?? [],
    perception: blocks.perception ?? [],
    points: (reader.hasNumbers("weights") ? undefined : reader.columns("weights")) ?? guessed.points,
    ...(outcome !== undefined && { outcome }),
    ...(recommend !== undefined && { recommend }),
    ...(weight !== undefined && { weight }),
    ...(identity !== undefined && { identity }),
    open: reader.columns("open") ?? guessed.open,
    groups: reader.columns("groups") ?? guessed.groups,
    ...(wave !== undefined && { wave }),
    ...(setAside && { setAside }),
  };
  refuseSharedColumns(table, reader, roles);
  return roles;
}

/** A column that stands for expectation and perception at once would make a gap of zero. */
function refuseSharedColumns(table: ResponseTable, reader: OptionReader, { blocks }: Roles): void {
  const seen = new Map<number, string>();
  for (const [id, columns] of Object.entries(blocks)) {
    for (const column of columns) {
      if (column === undefined) continue;
      const before = seen.get(column);
      if (before !== undefined && before !== id)
        reader.refuse({ code: "column-named-twice", column: table.columns[column]?.header ?? "", option: `${before}, ${id}` });
      seen.set(column, id);
    }
  }
}
