import { normalised } from "./normalised";
import type { Block, Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";

/** The columns that carry a questionnaire's items, by block; undefined where an item has none. */
export interface ItemColumns {
  readonly expectation: readonly (number | undefined)[];
  readonly perception: readonly (number | undefined)[];
  readonly matched: number;
}

interface Mark {
  readonly block: Block["id"] | undefined;
  readonly number: number;
}

/**
 * Finds the item columns by their headers: a block's mark with a number (`E1`, `期望 1`, `Q1 (P)`), a label or statement in either
 * language under a block's mark or band, or the items numbered or named twice, first block before second.
 */
export function matchItemColumns(table: ResponseTable, questionnaire: Questionnaire): ItemColumns {
  const marks = table.columns.map(({ header }, index) => markOf(header, table.bands[index] ?? "", questionnaire));
  const count = questionnaire.items.length;
  const found: Record<Block["id"], (number | undefined)[]> = {
    expectation: new Array<number | undefined>(count).fill(undefined),
    perception: new Array<number | undefined>(count).fill(undefined),
  };
  const unmarked: { readonly column: number; readonly number: number }[] = [];
  marks.forEach((mark, column) => {
    if (!mark) return;
    if (mark.block && mark.number <= count) found[mark.block][mark.number - 1] ??= column;
    else if (!mark.block) unmarked.push({ column, number: mark.number });
  });
  const isBare = [...found.expectation, ...found.perception].every((column) => column === undefined);
  if (isBare) placeByOrder(unmarked, count, found);
  const matched = [...found.expectation, ...found.perception].filter((column) => column !== undefined).length;
  return { ...found, matched };
}

/** Without a mark, `Q1` to `Q44` are the first block and then the second; so are 22 names that come twice. */
function placeByOrder(
  unmarked: readonly { column: number; number: number }[],
  count: number,
  found: Record<Block["id"], (number | undefined)[]>,
): void {
  for (const { column, number } of unmarked) {
    if (number > 2 * count) continue;
    const item = (number - 1) % count;
    const block = number > count || found.expectation[item] !== undefined ? "perception" : "expectation";
    found[block][item] ??= column;
  }
}

function markOf(header: string, band: string, questionnaire: Questionnaire): Mark | undefined {
  const text = normalised(header);
  if (text === "") return undefined;
  for (const block of questionnaire.blocks) {
    const number = numberWithMark(text, block.marks);
    if (number !== undefined) return { block: block.id, number };
  }
  const banded = questionnaire.blocks.find((block) => block.marks.some((mark) => isWord(mark) && normalised(band).includes(mark)))?.id;
  const plain = /^(?:q|item|no\.?|#|题|第)?\s*0*(\d{1,2})(?:题|[\s.、:)_-]|$)/u.exec(text);
  if (plain) return { block: banded, number: Number(plain[1]) };
  const named = namedItem(text, questionnaire);
  return named === undefined ? undefined : { block: banded ?? blockInWords(text, questionnaire), number: named };
}

/** `e1`, `e_01`, `期望 3`, `expectation-12 …`, `q1 (e)`, `1_p`, `item 4 期望`. */
function numberWithMark(text: string, marks: readonly string[]): number | undefined {
  const choice = [...marks]
    .sort((a, b) => b.length - a.length)
    .map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  const before = new RegExp(`^(?:${choice})[\\s_.:#(-]*(?:q|item|题)?\\s*0*(\\d{1,2})(?!\\d)`, "u").exec(text);
  const after = new RegExp(`^(?:q|item|题|第)?\\s*0*(\\d{1,2})\\s*题?[\\s_.:(-]*(?:${choice})(?![a-z])`, "u").exec(text);
  const number = before ?? after;
  return number ? Number(number[1]) || undefined : undefined;
}

function namedItem(text: string, { items }: Questionnaire): number | undefined {
  const wordings = (item: Questionnaire["items"][number]): string[] =>
    [item.label, ...Object.values(item.statements)].flatMap((wording) => [normalised(wording.en), normalised(wording["zh-CN"])]);
  return items.find((item) => wordings(item).some((wording) => text.includes(wording)))?.number;
}

function blockInWords(text: string, { blocks, items }: Questionnaire): Block["id"] | undefined {
  const stated = blocks.find(({ id }) =>
    items.some(({ statements }) => Object.values(statements[id] ?? {}).some((wording) => normalised(wording) === text)),
  );
  return stated?.id ?? blocks.find(({ marks }) => marks.some((mark) => isWord(mark) && text.includes(mark)))?.id;
}

/** Long enough to be looked for inside other text: a whole English word, or two Chinese characters. */
function isWord(mark: string): boolean {
  return mark.length >= 6 || /^\p{Script=Han}{2}/u.test(mark);
}
