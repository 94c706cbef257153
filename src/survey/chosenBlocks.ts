import { customId, customQuestionnaire } from "./customQuestionnaire";
import type { OptionReader } from "./optionReader";
import { ownItem, ownQuestionnaire } from "./ownItems";
import type { Block, Dimension, Item, Questionnaire } from "./questionnaire";
import type { Recognised } from "./recognise";
import type { ResponseTable } from "./responseTable";
import type { ItemColumns } from "./survey";

type Blocks = Readonly<Record<string, ItemColumns>>;

/** The option `blocks`: headers by block id, one an item, an empty text for an item without a column. */
export function readBlocks(reader: OptionReader): Blocks | undefined {
  const lists = reader.lists("blocks");
  if (!lists) return undefined;
  const read = Object.entries(lists).map(([id, headers]) => [id, reader.places(headers, `blocks.${id}`)] as const);
  return Object.fromEntries(read.flatMap(([id, columns]) => (columns ? [[id, columns] as const] : [])));
}

/**
 * The recognised or declared questionnaire with the columns that a person has given its blocks; a survey of one's own where it has no
 * such block, or is none.
 *
 * A questionnaire of its own items keeps their number; any other has as many items as the lists are long, which must be equally long.
 */
export function withBlocks(
  table: ResponseTable,
  reader: OptionReader,
  found: Recognised,
  given: Blocks,
  known: readonly Questionnaire[],
): Recognised {
  const { questionnaire } = found;
  const isFitting =
    questionnaire !== undefined &&
    questionnaire.id !== customId &&
    Object.keys(given).every((id) => questionnaire.blocks.some((block) => block.id === id));
  if (isFitting && !questionnaire.ownItems) return filledBlocks(reader, found, questionnaire, given);
  const lists = isFitting ? { ...found.blocks, ...given } : given;
  if (!areEqual(reader, Object.entries(lists), isFitting ? questionnaire.mainBlock : "")) return found;
  return isFitting ? ownBlocks(table, found, questionnaire, lists) : customBlocks(table, known, lists);
}

/** A questionnaire of fixed length: one place for each of its items. */
function filledBlocks(reader: OptionReader, found: Recognised, questionnaire: Questionnaire, given: Blocks): Recognised {
  const own: readonly (readonly [string, ItemColumns])[] = [
    [questionnaire.id, questionnaire.items.map(() => undefined)],
    ...Object.entries(given),
  ];
  if (!areEqual(reader, own, questionnaire.id)) return found;
  const blocks = { ...found.blocks, ...given };
  const matched = columnsIn(blocks).length;
  const setAside = Object.entries(found.setAside ?? {}).map(
    ([id, places]) => [id, places.filter((place) => blocks[id]?.[place] === undefined)] as const,
  );
  return {
    ...found,
    blocks,
    recognition: { ...found.recognition, matched },
    ...(found.setAside && { setAside: Object.fromEntries(setAside) }),
  };
}

function areEqual(reader: OptionReader, lists: readonly (readonly [string, ItemColumns])[], first: string): boolean {
  const [reference = ["", []] as const] = [...lists.filter(([id]) => id === first), ...lists];
  const other = lists.find(([, columns]) => columns.length !== reference[1].length);
  if (!other) return true;
  const [firstCount, secondCount] = [reference[1].length, other[1].length];
  reader.refuse({ code: "unequal-lists", first: reference[0], second: other[0], firstCount, secondCount });
  return false;
}

function columnsIn(blocks: Blocks): readonly number[] {
  return Object.values(blocks).flatMap((columns) => columns.filter((column) => column !== undefined));
}

/** The items that were recognised keep their names; the others are called by their headers. */
function ownBlocks(table: ResponseTable, found: Recognised, questionnaire: Questionnaire, lists: Blocks): Recognised {
  const items = itemsOf(table, questionnaire, lists).map((item, place) => {
    const before = questionnaire.items.find((_, old) =>
      Object.entries(found.blocks).some(([id, columns]) => columns[old] !== undefined && lists[id]?.[place] === columns[old]),
    );
    return before ? { ...before, number: place + 1 } : item;
  });
  const filled = ownQuestionnaire(questionnaire, items);
  const blocks = Object.fromEntries(filled.blocks.map(({ id }) => [id, lists[id] ?? items.map(() => undefined)]));
  const [matched, expected] = [columnsIn(blocks).length, Object.keys(lists).length * items.length];
  return { ...found, questionnaire: filled, blocks, recognition: { ...found.recognition, matched, expected } };
}

/**
 * A survey of one's own with these blocks, as the known questionnaires declare them: expectation and perception of as many items as the
 * lists are long. Its answer scale is not known from this.
 */
export function customBlocks(table: ResponseTable, known: readonly Questionnaire[], lists: Blocks): Recognised {
  const custom = known.find(({ id }) => id === customId) ?? customQuestionnaire;
  const ids = Object.keys(lists);
  const hosts = [custom, ...known];
  const blocks = ids.flatMap((id) => hosts.flatMap((host) => host.blocks.filter((block) => block.id === id)).slice(0, 1));
  const hasMain = ({ mainBlock }: Questionnaire): boolean => ids.includes(mainBlock);
  const all = hosts.find((host) => hasMain(host) && ids.every((id) => host.blocks.some((block) => block.id === id))) ?? hosts.find(hasMain);
  const mainBlock = all?.mainBlock ?? blocks[0]?.id ?? custom.mainBlock;
  const base: Questionnaire = { ...custom, blocks: blocks.length === 0 ? custom.blocks : blocks.map(plainBlock), mainBlock };
  const isPaired = ids.includes("expectation") && ids.includes("perception");
  const items = itemsOf(table, base, lists).map((item) => (isPaired ? { ...item, dimension: wholeDimension.id } : item));
  const [matched, expected] = [columnsIn(lists).length, ids.length * items.length];
  return {
    questionnaire: {
      ...base,
      items,
      dimensions: isPaired ? [wholeDimension] : [],
      analyses: isPaired ? ["servqual", ...base.analyses] : base.analyses,
    },
    blocks: lists,
    recognition: { basis: "declared", matched, expected, alternatives: [] },
  };
}

/** Gaps are summed up by dimension: of items that form none, all together are one. */
const wholeDimension: Dimension = { id: "all-items", name: { en: "all items", "zh-CN": "全部题项" } };

/** On the one scale that a person gives. */
function plainBlock({ id, name, marks, unkeyed }: Block): Block {
  return { id, name, marks, ...(unkeyed && { unkeyed }) };
}

/** One item a place of the lists, called by the header in the main block, else in another; the header is its id. */
function itemsOf(table: ResponseTable, { mainBlock }: Questionnaire, lists: Blocks): readonly Item[] {
  const [first = []] = Object.values(lists);
  const inOrder = [lists[mainBlock] ?? [], ...Object.values(lists)];
  return first.map((_, place) => {
    const column = inOrder.map((columns) => columns[place]).find((candidate) => candidate !== undefined);
    const header = table.columns[column ?? -1]?.header ?? "";
    const item = ownItem(place + 1, header);
    return header === "" ? item : { ...item, id: header };
  });
}
