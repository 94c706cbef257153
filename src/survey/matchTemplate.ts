import type { ColumnMatch } from "./columnMatch";
import { columnMatch } from "./columnMatch";
import { ownItem, ownQuestionnaire } from "./ownItems";
import { normalised } from "./normalised";
import type { Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";
import type { TemplateId } from "./templateIds";
import { readTemplateId } from "./templateIds";
import { namedItem } from "./itemWording";

/** What the ids of a template say: the items, and every other column by its part. */
export interface TemplateMatch extends ColumnMatch {
  /** The ids name this very questionnaire, so that even its version is certain. */
  readonly isNamed: boolean;
  /** Columns of background questions and of points, by id. */
  readonly background: Readonly<Record<string, number>>;
  readonly points: Readonly<Record<string, number>>;
}

/** Lays a questionnaire over the columns by our template's hidden ids; undefined where they are another's, or there are none. */
export function matchTemplate(table: ResponseTable, questionnaire: Questionnaire): TemplateMatch | undefined {
  const ids = table.ids.flatMap((text, column) => {
    const id = readTemplateId(text);
    return id ? [{ ...id, column }] : [];
  });
  if (ids.length === 0 || ids.some((id) => id.questionnaire !== undefined && id.questionnaire !== questionnaire.id)) return undefined;
  const inBlocks = ids.filter(({ part }) => questionnaire.blocks.some(({ id }) => id === part));
  const others = ids.filter((id) => !inBlocks.includes(id));
  if (inBlocks.length === 0 || others.some(({ part }) => part !== "background" && part !== "points")) return undefined;
  const filled = questionnaire.ownItems ? ownTemplateItems(table, questionnaire, inBlocks) : questionnaire;
  if (inBlocks.some(({ id }) => !filled.items.some((item) => item.id === id))) return undefined;
  const blocks = Object.fromEntries(
    questionnaire.blocks.map((block) => [
      block.id,
      filled.items.map((item) => inBlocks.find(({ part, id }) => part === block.id && id === item.id)?.column),
    ]),
  );
  const columnsOf = (wanted: string): Record<string, number> =>
    Object.fromEntries(others.flatMap(({ part, id, column }) => (part === wanted ? [[id, column]] : [])));
  return {
    ...columnMatch(filled, "ids", blocks),
    isNamed: ids.some((id) => id.questionnaire !== undefined),
    background: columnsOf("background"),
    points: columnsOf("points"),
  };
}

/** A template whose example items were replaced is worded by its headers; where the example still stands, it keeps our words. */
function ownTemplateItems(
  table: ResponseTable,
  questionnaire: Questionnaire,
  ids: readonly (TemplateId & { readonly column: number })[],
): Questionnaire {
  const main = ids.filter(({ part }) => part === questionnaire.mainBlock);
  const listed = main.length > 0 ? main : ids;
  const items = listed
    .filter(({ id }, index) => listed.findIndex((other) => other.id === id) === index)
    .map(({ id, column }, index) => {
      const header = table.columns[column]?.header ?? "";
      const declared = questionnaire.items.find((item) => item.id === id);
      if (declared && (header === "" || namedItem(normalised(header), questionnaire) === declared.number))
        return { ...declared, number: index + 1 };
      return { ...ownItem(index + 1, header), id, ...(declared?.dimension !== undefined && { dimension: declared.dimension }) };
    });
  return ownQuestionnaire(questionnaire, items);
}
