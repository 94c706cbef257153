import type { OptionReader } from "../../survey/optionReader";
import type { Refusal } from "../../survey/refusal";
import type { IndexBlock } from "./indexParts";

/** Weights that somebody gave, by dimension and by place among the parts of a dimension: rated ones first, then measured. */
export interface GivenWeights {
  readonly blocks: readonly (number | undefined)[];
  readonly parts: readonly (readonly (number | undefined)[])[];
}

/**
 * The weights of the option `weights`, by name of dimension, question or measured figure: `{"service": 2, "product": 1, "Q1": 3, ...}`.
 * They need no particular sum. Dimensions, or the parts of one dimension, have weights all or none.
 *
 * @returns refused: `unknown-column` for a name that is none of them, `weights-missing` where only some have one
 */
export function givenWeights(reader: OptionReader, blocks: readonly IndexBlock[]): GivenWeights | Refusal {
  const weights = reader.hasNumbers("weights") ? (reader.numbers("weights") ?? {}) : {};
  const ofBlocks = blocks.map(({ id, name }) => [id, ...Object.values(name ?? {})]);
  const ofParts = blocks.map(({ items, figures }) => [
    ...items.map(({ id, label }) => [id, ...Object.values(label)]),
    ...figures.map(({ name }) => [name]),
  ]);
  const find = (names: readonly string[]): number | undefined => names.flatMap((name) => weights[name] ?? []).at(0);
  const known = [...ofBlocks, ...ofParts.flat()];
  const stranger = Object.keys(weights).find((name) => !known.some((names) => names.includes(name)));
  if (stranger !== undefined)
    return { code: "unknown-column", column: stranger, option: "weights", known: known.flatMap(([first = ""]) => first) };
  const found = { blocks: ofBlocks.map(find), parts: ofParts.map((parts) => parts.map(find)) };
  for (const [index, siblings] of [ofBlocks, ...ofParts].entries()) {
    const given = index === 0 ? found.blocks : (found.parts[index - 1] ?? []);
    const missing = siblings.flatMap(([first = ""], place) => (given[place] === undefined ? [first] : []));
    if (missing.length > 0 && missing.length < siblings.length) return { code: "weights-missing", names: missing };
  }
  return found;
}
