import fc from "fast-check";

/** Answers of several respondents to `size` items of one scale, with some spread: a shared part and a part of each item's own. */
export function correlatedAnswers(sizes: { readonly min: number; readonly max: number }): fc.Arbitrary<Float64Array[]> {
  return fc.integer(sizes).chain((size) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size })), {
        minLength: 8,
        maxLength: 40,
      })
      .map((rows) => Array.from({ length: size }, (_, item) => Float64Array.from(rows, ([shared, own]) => shared + (own[item] ?? 0))))
      .filter((columns) => columns.every((column) => new Set(column).size > 1)),
  );
}

/** Every number in a record, however deep, with its path. */
export function numbersIn(record: unknown, path = ""): [path: string, number: number][] {
  if (typeof record === "number") return [[path, record]];
  if (typeof record !== "object" || record === null) return [];
  return Object.entries(record).flatMap(([key, child]) => numbersIn(child, `${path}/${key}`));
}
