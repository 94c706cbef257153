import type { ColumnMatch } from "./columnMatch";
import { columnMatch } from "./columnMatch";
import { bandedBlock, isWord, leadingNumber, numberWithMark } from "./headerMarks";
import { namedItem } from "./itemWording";
import { normalised } from "./normalised";
import type { Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";

interface Mark {
  readonly block: string | undefined;
  readonly number: number;
}

/**
 * Finds the columns of a questionnaire's items by what their headers say: a block's mark with a number (`E1`, `期望 1`, `Q1 (P)`), a
 * number under a band with the block's name, a label or statement in either language. Items named once belong to the main block, named
 * twice to the first two blocks. Numbers alone say nothing: that is a matter of shape.
 */
export function matchItemColumns(table: ResponseTable, questionnaire: Questionnaire): ColumnMatch {
  const { blocks, items, mainBlock } = questionnaire;
  const found: Record<string, (number | undefined)[]> = Object.fromEntries(blocks.map(({ id }) => [id, items.map(() => undefined)]));
  const unmarked: { readonly column: number; readonly number: number }[] = [];
  const put = (block: string, number: number, column: number): void => {
    const columns = found[block];
    if (columns && number <= items.length) columns[number - 1] ??= column;
  };
  table.columns.forEach(({ header }, column) => {
    const mark = markOf(normalised(header), normalised(table.bands[column] ?? ""), questionnaire);
    if (mark?.block !== undefined) put(mark.block, mark.number, column);
    else if (mark) unmarked.push({ column, number: mark.number });
  });
  const isBare = Object.values(found).every((columns) => columns.every((column) => column === undefined));
  if (isBare) {
    const order = placesInOrder(
      unmarked.map(({ number }) => number),
      blocks.map(({ id }) => id),
      mainBlock,
    );
    unmarked.forEach(({ column, number }, index) => {
      const block = order[index];
      if (block !== undefined) put(block, number, column);
    });
  }
  return columnMatch(questionnaire, "headers", found);
}

/** Items named as often as there are blocks stand block by block; named once, they are the main block's. */
function placesInOrder(numbers: readonly number[], blocks: readonly string[], mainBlock: string): (string | undefined)[] {
  const seen = new Map<number, number>();
  const isRepeated = new Set(numbers).size <= numbers.length / 2;
  return numbers.map((number) => {
    const before = seen.get(number) ?? 0;
    seen.set(number, before + 1);
    return isRepeated ? blocks[before] : before === 0 ? mainBlock : undefined;
  });
}

function markOf(text: string, band: string, questionnaire: Questionnaire): Mark | undefined {
  const { blocks } = questionnaire;
  if (text === "") return undefined;
  if (blocks.length > 1)
    for (const { id, marks } of blocks) {
      const number = numberWithMark(text, marks);
      if (number !== undefined) return { block: id, number };
    }
  const banded = bandedBlock(band, blocks);
  const numbered = leadingNumber(text);
  if (numbered !== undefined && banded !== undefined) return { block: banded, number: numbered };
  const named = namedItem(text, questionnaire);
  return named === undefined ? undefined : { block: banded ?? blockInWords(text, questionnaire), number: named };
}

function blockInWords(text: string, { blocks, items }: Questionnaire): string | undefined {
  if (blocks.length === 1) return blocks[0]?.id;
  const stated = blocks.filter(({ id }) =>
    items.some(({ statements }) => Object.values(statements[id] ?? {}).some((wording) => normalised(wording) === text)),
  );
  if (stated.length === 1) return stated[0]?.id;
  return blocks.find(({ marks }) => marks.some((mark) => isWord(mark) && text.includes(mark)))?.id;
}
