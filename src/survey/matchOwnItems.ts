import type { ColumnMatch } from "./columnMatch";
import { columnMatch } from "./columnMatch";
import { bandedBlock, bareNumber, leadingNumber, letteredNumber, numberWithMark, textWithMark } from "./headerMarks";
import { wordingsOf } from "./itemWording";
import { normalised } from "./normalised";
import { numberedLabel, ownItem, ownLabel, ownQuestionnaire } from "./ownItems";
import type { Item, Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";

/** Fewer items than this under two marks are chance. */
const fewestItems = 3;

/** A block that has less than this share of the items is some other column with the same letter. */
const blockShare = 0.8;

interface OwnColumn {
  readonly block: string;
  /** The number, or the words: what the blocks have in common. */
  readonly item: string;
  readonly label: string;
  readonly column: number;
}

/**
 * Lays a questionnaire that takes a survey's own items over the columns: the same numbers or the same words under the marks of at least
 * two of its blocks (`MIN1 DES1 PER1 …`, `Importance: parking`, `Satisfaction: parking`). Undefined where there is no such pattern.
 */
export function matchOwnItems(table: ResponseTable, questionnaire: Questionnaire): ColumnMatch | undefined {
  const columns = table.columns.flatMap(({ header }, column) => {
    if (isOverall(normalised(header), questionnaire)) return [];
    const read = readHeader(header, normalised(table.bands[column] ?? ""), questionnaire);
    return read ? [{ ...read, column }] : [];
  });
  const byBlock = new Map(questionnaire.blocks.map(({ id }) => [id, firstOfEach(columns.filter(({ block }) => block === id))]));
  const most = Math.max(...[...byBlock.values()].map(({ size }) => size));
  if (most < fewestItems) return undefined;
  const largest = [...byBlock.values()].find(({ size }) => size === most) ?? new Map<string, OwnColumn>();
  const kept = new Map(
    [...byBlock].filter(([, items]) => [...largest.keys()].filter((item) => items.has(item)).length >= most * blockShare),
  );
  if (kept.size < 2 || questionnaire.blocks.some(({ id, optional }) => !optional && !kept.has(id))) return undefined;
  const names = itemsInOrder([...kept.values()]);
  const items = names.map((name, index) =>
    itemOf(
      index + 1,
      [...kept.values()].flatMap((block) => block.get(name) ?? []),
      questionnaire,
    ),
  );
  const blocks = Object.fromEntries([...kept].map(([id, found]) => [id, names.map((name) => found.get(name)?.column)]));
  return columnMatch(ownQuestionnaire(questionnaire, items), "headers", blocks);
}

/** "Overall satisfaction" holds a block's mark, and is still no item of it. */
function isOverall(header: string, { background }: Questionnaire): boolean {
  const asked = background.filter(({ role }) => role === "outcome" || role === "recommend").flatMap(({ name }) => Object.values(name));
  return overall.test(header) || asked.some((name) => normalised(name) === header);
}

const overall = /^(overall[ _]?satisfaction|satisfaction overall|[总整]体满意度?)$/u;

function readHeader(header: string, band: string, { blocks }: Questionnaire): Omit<OwnColumn, "column"> | undefined {
  const text = normalised(header);
  for (const { id, marks } of blocks) {
    const number = numberWithMark(text, marks);
    if (number !== undefined) return { block: id, item: String(number), label: bareNumber(text) ? "" : labelBehind(header, marks) };
  }
  for (const { id, marks } of blocks) {
    const words = textWithMark(text, marks);
    if (words !== undefined && words !== "") return { block: id, item: words, label: ownLabel(header, words) };
  }
  const banded = bandedBlock(band, blocks);
  if (banded === undefined || text === "") return undefined;
  const number = leadingNumber(text) ?? letteredNumber(text);
  return {
    block: banded,
    item: number === undefined ? text : String(number),
    label: number === undefined ? header : numberedLabel(header),
  };
}

/** Nothing where a mark stands behind the number: `Q3 (E)`. */
function labelBehind(header: string, marks: readonly string[]): string {
  const label = numberedLabel(header);
  return marks.includes(normalised(label)) ? "" : label;
}

function firstOfEach(columns: readonly OwnColumn[]): Map<string, OwnColumn> {
  const first = new Map<string, OwnColumn>();
  for (const column of columns) if (!first.has(column.item)) first.set(column.item, column);
  return first;
}

/** Numbers by size, words in the order of their columns. */
function itemsInOrder(blocks: readonly ReadonlyMap<string, OwnColumn>[]): readonly string[] {
  const names = [...new Set(blocks.flatMap((block) => [...block.keys()]))];
  const place = (name: string): number => Math.min(...blocks.flatMap((block) => block.get(name)?.column ?? []));
  return names.every((name) => /^\d+$/.test(name))
    ? names.sort((first, second) => Number(first) - Number(second))
    : names.sort((first, second) => place(first) - place(second));
}

/** Our own words where a header repeats them, else what the headers call it. */
function itemOf(number: number, columns: readonly OwnColumn[], questionnaire: Questionnaire): Item {
  const labels = columns.map(({ label }) => label).filter((label) => label !== "");
  const declared = questionnaire.items.find((item) => labels.some((label) => wordingsOf(item).includes(normalised(label))));
  if (declared) return { ...declared, id: `item${number}`, number };
  const [label = ""] = labels;
  const isNumbered = columns.every(({ item }) => /^\d+$/.test(item));
  const ownNumber = isNumbered ? Number(columns[0]?.item) : number;
  return label === "" ? { ...ownItem(ownNumber, ""), id: `item${number}`, number } : ownItem(number, label);
}
