import type { OptionReader } from "./optionReader";
import type { Recognised } from "./recognise";

/**
 * What was recognised, without the columns of the option `ignored`: their items have no column any more, and nothing else moves up into
 * their place: without `E5` the expectation of SERVQUAL has 21 columns, and its fifth item the perception alone.
 */
export function withoutIgnored(reader: OptionReader, found: Recognised): Recognised {
  const ignored = new Set(reader.columns("ignored") ?? []);
  const places = Object.entries(found.blocks).flatMap(([id, columns]) => {
    const own = columns.flatMap((column, place) => (column !== undefined && ignored.has(column) ? [place] : []));
    return own.length > 0 ? [[id, own] as const] : [];
  });
  if (places.length === 0) return found;
  const { blocks, recognition } = found;
  const lost = places.reduce((count, [, own]) => count + own.length, 0);
  return {
    ...found,
    recognition: { ...recognition, matched: recognition.matched - lost },
    blocks: Object.fromEntries(
      Object.entries(blocks).map(([id, columns]) => [
        id,
        columns.map((column) => (column !== undefined && ignored.has(column) ? undefined : column)),
      ]),
    ),
    setAside: Object.fromEntries(places),
  };
}
