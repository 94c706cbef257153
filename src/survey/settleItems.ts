import type { AnswerScale } from "./answerScale";
import { customBlocks, readBlocks, withBlocks } from "./chosenBlocks";
import { customId, customQuestionnaire, withHeaders } from "./customQuestionnaire";
import type { OptionReader } from "./optionReader";
import type { Questionnaire } from "./questionnaire";
import type { Recognised } from "./recognise";
import { declaredMatch, recognise } from "./recognise";
import type { ResponseTable } from "./responseTable";
import { withoutIgnored } from "./setAside";
import type { ItemColumns } from "./survey";

/** The questionnaire and the columns of its items, from options where they say so, else recognised. */
export interface SettledItems extends Recognised {
  /** Of the items that an option names one by one; absent where nobody has given it. */
  readonly itemScale?: AnswerScale;
  /** The items were named, but on which scale they were answered is not known. */
  readonly isScaleOpen: boolean;
}

/** Blocks whose names are options of analyses too: they never decide which questionnaire it is. */
const sharedNames: ReadonlySet<string> = new Set(["importance", "performance", "items", "outcome", "groups", "wave", "weights", "weight"]);

/** Reads the options `questionnaire`, `items`, `blocks` and those with a block's name, and recognises what they leave open. */
export function settleItems(table: ResponseTable, reader: OptionReader, known: readonly Questionnaire[]): SettledItems {
  const declared = declaredQuestionnaire(reader, known);
  const items = reader.columns("items");
  const scale = reader.scale("scale");
  if (items && (!declared || declared.ownItems)) return ownItems(table, items, declared ?? customOf(known), known, scale);
  const seen = declared ? declaredItems(table, declared) : asPairs(table, known, recognise(table, known, scale));
  const found = withoutIgnored(reader, seen);
  const given = readBlocks(reader);
  const settled = given
    ? withBlocks(table, reader, found, given, known)
    : namedBlocks(table, reader, found, declared ? [declared] : known, declared !== undefined);
  return { ...settled, isScaleOpen: settled.questionnaire?.id === customId && !scale };
}

/** What customers expect and what they perceive, as ratings of a service call them, and as a survey of gaps does. */
const pairNames = { expectation: "expected", perception: "perceived" } as const;

/**
 * Columns of expectation and perception alone, of as many items as there are, are a survey of gaps of the user's own rather than two out
 * of the six ratings of a service.
 */
function asPairs(table: ResponseTable, known: readonly Questionnaire[], found: Recognised): Recognised {
  const { questionnaire, blocks, recognition } = found;
  const filled = Object.keys(blocks).filter((id) => blocks[id]?.some((column) => column !== undefined));
  const isPaired = filled.length === 2 && Object.values(pairNames).every((name) => filled.includes(name));
  if (recognition.basis !== "guessed" || questionnaire?.ownItems !== true || !isPaired) return found;
  const [expectation, perception] = [blocks[pairNames.expectation] ?? [], blocks[pairNames.perception] ?? []];
  const pairs = customBlocks(table, known, { expectation, perception });
  const own = pairs.questionnaire;
  const items = own?.items.map((item, place) => ({ ...item, label: questionnaire.items[place]?.label ?? item.label }));
  return {
    ...pairs,
    ...(own && items && { questionnaire: { ...own, items } }),
    recognition: { ...recognition, alternatives: [customId] },
  };
}

function declaredQuestionnaire(reader: OptionReader, known: readonly Questionnaire[]): Questionnaire | undefined {
  const id = reader.text("questionnaire");
  if (id === undefined) return undefined;
  const declared = known.find((candidate) => candidate.id === id) ?? (id === customId ? customQuestionnaire : undefined);
  if (!declared) reader.refuse({ code: "unknown-questionnaire", given: id, known: known.map((candidate) => candidate.id) });
  return declared;
}

function customOf(known: readonly Questionnaire[]): Questionnaire {
  return known.find(({ id }) => id === customId) ?? customQuestionnaire;
}

function declaredItems(table: ResponseTable, declared: Questionnaire): Recognised {
  const { questionnaire, blocks, matched, expected } = declaredMatch(table, declared);
  return { questionnaire, blocks, recognition: { basis: "declared", matched, expected, alternatives: [] } };
}

/** The columns named one by one are the items; their scale is the given one, else that of the questionnaire they belong to. */
function ownItems(
  table: ResponseTable,
  items: readonly number[],
  declared: Questionnaire,
  known: readonly Questionnaire[],
  given: AnswerScale | undefined,
): SettledItems {
  const scale = given ?? (declared.id === customId ? scaleOf(items, recognise(table, known)) : declared.scale);
  const headers = items.map((column) => table.columns[column]?.header ?? "");
  return {
    questionnaire: withHeaders(declared, headers, scale),
    blocks: { [declared.mainBlock]: items },
    recognition: { basis: "declared", matched: items.length, expected: items.length, alternatives: [] },
    ...(scale && { itemScale: scale }),
    isScaleOpen: !scale,
  };
}

/** Of the block that all the columns belong to; nothing where the columns may as well be a survey of the user's own. */
function scaleOf(columns: readonly number[], { questionnaire, blocks, recognition }: Recognised): AnswerScale | undefined {
  if (!questionnaire || recognition.alternatives.includes(customId)) return undefined;
  const home = questionnaire.blocks.find(({ id }) => columns.every((column) => blocks[id]?.includes(column)));
  return home && (home.scale ?? questionnaire.scale);
}

/**
 * Options with a block's name list its columns in the order of the items. Lists of equal length that is not the questionnaire's are a
 * survey of the user's own with these blocks, unless a person has said which questionnaire it is.
 */
function namedBlocks(
  table: ResponseTable,
  reader: OptionReader,
  found: Recognised,
  known: readonly Questionnaire[],
  isDeclared: boolean,
): Recognised {
  const names = [...new Set(known.flatMap(({ blocks }) => blocks.map(({ id }) => id)))].filter((id) => reader.has(id));
  const deciding = names.filter((id) => !sharedNames.has(id));
  const hasAll = ({ blocks }: Questionnaire): boolean => deciding.every((id) => blocks.some((block) => block.id === id));
  const isSettled = found.questionnaire !== undefined && hasAll(found.questionnaire);
  if (deciding.length === 0) return found;
  const fitting = isSettled ? [] : known.filter((candidate) => candidate.items.length > 0 && hasAll(candidate));
  const questionnaire = isSettled ? found.questionnaire : fitting[0];
  if (!questionnaire) return found;
  const named = Object.fromEntries(
    names
      .filter((id) => questionnaire.blocks.some((block) => block.id === id))
      .flatMap((id) => {
        const columns = reader.columns(id);
        return columns ? [[id, columns] as const] : [];
      }),
  );
  const lengths = new Set(Object.values(named).map(({ length }) => length));
  const isOfOwnLength = !isDeclared && !questionnaire.ownItems && lengths.size === 1 && !lengths.has(questionnaire.items.length);
  if (isOfOwnLength) return customBlocks(table, known, named);
  const alike = fitting.filter(({ ownItems: own }) => own === questionnaire.ownItems).map(({ id }) => id);
  const start: Recognised = isSettled
    ? found
    : { questionnaire, blocks: {}, recognition: { basis: "guessed", matched: 0, expected: 0, alternatives: alike } };
  return Object.keys(named).length === 0 ? start : placed(table, reader, start, questionnaire, named);
}

/** Named columns take the place of recognised ones; a questionnaire with items of its own needs one for each of them. */
function placed(
  table: ResponseTable,
  reader: OptionReader,
  found: Recognised,
  questionnaire: Questionnaire,
  named: Readonly<Record<string, readonly number[]>>,
): Recognised {
  const [[first, columns] = ["", []]] = Object.entries(named).sort(
    ([one], [other]) => order(other, questionnaire) - order(one, questionnaire),
  );
  const filled = questionnaire.ownItems
    ? withHeaders(
        questionnaire,
        columns.map((column) => table.columns[column]?.header ?? ""),
      )
    : questionnaire;
  const needed = filled.items.length;
  const fitting = Object.entries(named).filter(([id, own]) => {
    if (own.length === needed) return true;
    const second = questionnaire.ownItems ? first : questionnaire.id;
    if (!sharedNames.has(id)) reader.refuse({ code: "unequal-lists", first: id, second, firstCount: own.length, secondCount: needed });
    return false;
  });
  const none: ItemColumns = filled.items.map(() => undefined);
  const kept = questionnaire.ownItems ? {} : found.blocks;
  const blocks = Object.fromEntries(questionnaire.blocks.map(({ id }) => [id, kept[id] ?? none]));
  return { ...found, questionnaire: filled, blocks: { ...blocks, ...Object.fromEntries(fitting) } };
}

function order(id: string, { mainBlock }: Questionnaire): number {
  return id === mainBlock ? 1 : 0;
}
