import { itemNamed } from "./itemNamed";
import type { OptionReader } from "./optionReader";
import type { Dimension, Key, Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";
import type { ItemColumns } from "./survey";

type Blocks = Readonly<Record<string, ItemColumns>>;

/** The keys of the items: the option `reversed` (ids, numbers or headers) replaces those that the questionnaire declares. */
export function readKeys(
  reader: OptionReader,
  table: ResponseTable,
  blocks: Blocks,
  questionnaire: Questionnaire | undefined,
): readonly Key[] {
  const items = questionnaire?.items ?? [];
  const reversed = reader.list("reversed");
  if (!reversed || items.length === 0) return items.map(({ key }) => key);
  const keys = items.map((): Key => 1);
  for (const given of reversed) {
    const index = itemNamed(given, items, table, blocks);
    if (index !== undefined) keys[index] = -1;
    else reader.refuse({ code: "unknown-column", column: given, option: "reversed", known: items.map(({ id }) => id) });
  }
  return keys;
}

/**
 * The questionnaire with its items sorted into the dimensions of the option `dimensions`, `{"service": ["Q1", "Q2"]}`: they replace the
 * declared ones, and items that none names belong to none.
 */
export function withDimensions(reader: OptionReader, table: ResponseTable, blocks: Blocks, questionnaire: Questionnaire): Questionnaire {
  const given = reader.lists("dimensions");
  if (!given) return questionnaire;
  const dimensionOf = new Map<number, string>();
  const dimensions: Dimension[] = [];
  for (const [name, names] of Object.entries(given)) {
    dimensions.push({ id: name, name: { en: name, "zh-CN": name } });
    for (const item of names) {
      const index = itemNamed(item, questionnaire.items, table, blocks);
      if (index === undefined)
        reader.refuse({ code: "unknown-column", column: item, option: "dimensions", known: questionnaire.items.map(({ id }) => id) });
      else if (dimensionOf.has(index)) reader.refuse({ code: "column-named-twice", column: item, option: "dimensions" });
      else dimensionOf.set(index, name);
    }
  }
  const items = questionnaire.items.map(({ dimension: _declared, ...item }, index) => {
    const dimension = dimensionOf.get(index);
    return dimension === undefined ? item : { ...item, dimension };
  });
  return { ...questionnaire, items, dimensions };
}
