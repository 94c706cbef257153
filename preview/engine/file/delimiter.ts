const delimiters = [",", ";", "\t", "|"] as const;
const charactersToLookAt = 200_000;
const recordsToLookAt = 30;

type Counts = ReadonlyMap<string, number>;

/** How often each delimiter stands outside quotes in each of the first records; empty records are passed over. */
function countsByRecord(text: string): readonly Counts[] {
  const records: Counts[] = [];
  let counts = new Map<string, number>();
  let isEmpty = true;
  let quoted = false;
  const end = (): void => {
    if (!isEmpty) records.push(counts);
    counts = new Map();
    isEmpty = true;
  };
  for (const character of text.slice(0, charactersToLookAt)) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === "\n" || character === "\r")) {
      end();
      if (records.length === recordsToLookAt) return records;
      continue;
    }
    isEmpty = false;
    if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  end();
  return records;
}

/** How many records have the most frequent number of this delimiter, and that number; records without any do not count. */
function agreement(delimiter: string, records: readonly Counts[]): { readonly records: number; readonly fields: number } {
  const frequencies = new Map<number, number>();
  for (const record of records) {
    const count = record.get(delimiter) ?? 0;
    if (count > 0) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  }
  let best = { records: 0, fields: 0 };
  for (const [fields, frequency] of frequencies) {
    if (frequency > best.records || (frequency === best.records && fields > best.fields)) best = { records: frequency, fields };
  }
  return best;
}

/**
 * The delimiter of a text and where its first record begins. A first line `sep=;`, as Excel writes and reads it, says which; else it is
 * the one that most of the first records have the same number of, and of several the one with more fields: decimal commas and commas
 * in headers vary from line to line.
 */
export function findDelimiter(text: string): { readonly delimiter: string; readonly start: number } {
  const declared = /^"?sep=([^\r\n"])"?(?:\r\n|\r|\n)/i.exec(text);
  if (declared?.[1] !== undefined) return { delimiter: declared[1], start: declared[0].length };
  const records = countsByRecord(text);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...agreement(delimiter, records) }))
    .sort((first, second) => second.records - first.records || second.fields - first.fields);
  return { delimiter: best?.delimiter ?? ",", start: 0 };
}
