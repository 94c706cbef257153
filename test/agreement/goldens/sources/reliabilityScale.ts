import { keyedColumn } from "../../../../src/survey/reverseKeyed";
import type { GoldenFolder, JsonObject } from "../mirror";

/** The items of one scale of reliability.json: their names and their answers. */
export interface ReliabilityScale {
  readonly items: readonly string[];
  readonly columns: readonly Float64Array[];
}

/** Finds the answers that a scale was computed from: by its name, its label and the names of its items. */
export function reliabilityScale(folder: GoldenFolder, name: string, design: JsonObject): ReliabilityScale {
  const items = (design.items as readonly JsonObject[]).map(({ item }) => item as string);
  const label = design.label as string;
  if (name.startsWith("real_")) return { items, columns: realColumns(folder, name, items) };
  if (name.startsWith("servqual_")) return { items, columns: servqualColumns(folder, name, items) };
  const table = folder.table(/^\S+\.csv/.exec(label)?.[0] ?? `${/^[a-z]+/.exec(name)?.[0] ?? name}.csv`);
  const [, reversed = "", top = ""] = / ((?:\w+ )+)reversed \((\d+)-x\)/.exec(label) ?? [];
  const turned = new Set(reversed.split(" "));
  return { items, columns: items.map((item) => keyedColumn(table.numbers(item), turned.has(item) ? -1 : 1, { min: 0, max: Number(top) })) };
}

function realColumns(folder: GoldenFolder, name: string, items: readonly string[]): Float64Array[] {
  const table = folder.table("bfi.csv");
  if (name.endsWith("_WRONG_KEYS_raw")) return items.map((item) => table.numbers(item));
  const { scales } = folder.json("scoring_real.json");
  const scale = (scales as JsonObject)[name.replace("real_", "")] as JsonObject;
  const keys = new Set(scale.keys as readonly string[]);
  return items.map((item) => keyedColumn(table.numbers(item), keys.has(`-${item}`) ? -1 : 1, { min: 1, max: 6 }));
}

/** G is the gap P - E; a first item that is keyed wrongly is taken as it was given. */
function servqualColumns(folder: GoldenFolder, name: string, items: readonly string[]): Float64Array[] {
  const keyed = folder.table("servqual_clean_reversed.csv");
  const given = folder.table("servqual_clean_not_reversed.csv");
  return items.map((item, index) => {
    const table = index === 0 && name.endsWith("_first_item_miskeyed") ? given : keyed;
    if (!item.startsWith("G")) return table.numbers(item);
    const expected = table.numbers(`E${item.slice(1)}`);
    return table.numbers(`P${item.slice(1)}`).map((perceived, row) => perceived - (expected[row] as number));
  });
}
