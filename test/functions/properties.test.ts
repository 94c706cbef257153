import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as survey from "../../src/functions/functions";
import { fakeRuntime } from "./fakeRuntime";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

type Given = readonly unknown[];
const all = survey as unknown as Readonly<Record<string, (...parameters: Given) => unknown[][]>>;

/** What the function shows: its rows, or the code of its error. */
function shown(name: string, ...given: Given): unknown[][] | string {
  try {
    return all[name]?.(...given) ?? "";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : `escaped: ${String(error)}`;
  }
}

const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 7 }) },
  fc.double(),
  fc.constantFrom(0, null, "", "#N/A", "agree", "7 - agree", "a; b", true, undefined, 1e308, -1e308, { type: "Error", basicValue: "#N/A" }),
);
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const anyArgument = fc.oneof({ weight: 5, arbitrary: anyRange }, anyCell, fc.constantFrom("holm", "weights", "complete", ";", 1988, 0.9));

describe("whatever cells and arguments are given", () => {
  test.each(Object.keys(all))("%s shows equal rows of finite numbers and texts, or #N/A or #VALUE!", (name) => {
    fc.assert(
      fc.property(fc.array(anyArgument, { minLength: 0, maxLength: 5 }), (given) => {
        const rows = shown(name, ...given);
        if (typeof rows === "string") {
          expect(["#N/A", "#VALUE!"]).toContain(rows);
          return;
        }
        expect(rows.length).toBeGreaterThan(0);
        const width = rows[0]?.length ?? 0;
        expect(width).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(width);
        for (const cell of rows.flat()) expect(typeof cell === "string" || Number.isFinite(cell), String(cell)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

const answer = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(""));
const survey4 = fc.array(fc.array(answer, { minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 30 });
const shuffledTwice = survey4.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(Array.from(rows.keys()), { minLength: rows.length, maxLength: rows.length })),
);

/** Equal but for the last digits, in which the order of a sum shows. */
function expectSame(one: unknown[][] | string, other: unknown[][] | string): void {
  if (typeof one === "string" || typeof other === "string") return expect(one).toBe(other);
  expect(one.map((row) => row.length)).toEqual(other.map((row) => row.length));
  one.forEach((row, at) =>
    row.forEach((cell, column) => {
      const against = other[at]?.[column];
      if (typeof cell === "number" && typeof against === "number")
        expect(Math.abs(cell - against)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(cell)));
      else expect(cell).toBe(against);
    }),
  );
}

describe("the order of respondents does not matter", () => {
  const calls: Readonly<Record<string, (rows: unknown[][]) => Given>> = {
    GAP: (rows) => [rows.map((row) => row.slice(0, 2)), rows.map((row) => row.slice(2)), 1, 5],
    ALPHA: (rows) => [rows, 1, 5, undefined, true],
    ITEMREST: (rows) => [rows, 1, 5],
    FAVOURABLE: (rows) => [rows, 1, 5, 1],
    DRIVERS: (rows) => [rows.map((row) => row.slice(0, 3)), rows.map((row) => row.slice(3))],
    RECOMMEND: (rows) => [rows, true],
    COMPARE: (rows) => [
      rows,
      [
        [1, 2, 3, 4],
        [2, 3, 4, 5],
      ],
    ],
    FREQUENCY_TABLE: (rows) => [rows],
    BORDA: (rows) => [rows],
    CONCORDANCE: (rows) => [rows, true],
  };
  test.each(Object.entries(calls))("%s", (name, given) => {
    fc.assert(
      fc.property(shuffledTwice, ([rows, order]) => {
        expectSame(shown(name, ...given(rows)), shown(name, ...given(order.map((row) => rows[row] ?? []))));
      }),
      { numRuns: 60 },
    );
  });

  test("and results for each respondent come in the order of their rows: SCORE, FLAGS, REVERSE", () => {
    fc.assert(
      fc.property(shuffledTwice, ([rows, order]) => {
        const moved = order.map((row) => rows[row] ?? []);
        const [scores, movedScores] = [shown("SCORE", rows, 1, 5), shown("SCORE", moved, 1, 5)];
        if (typeof scores !== "string") expect(movedScores).toEqual(order.map((row) => scores[row]));
        const turned = shown("REVERSE", rows, 1, 5);
        expect(shown("REVERSE", moved, 1, 5)).toEqual(order.map((row) => turned[row]));
        const [flags, movedFlags] = [shown("FLAGS", rows, 1, 5), shown("FLAGS", moved, 1, 5)];
        if (typeof flags === "string" || typeof movedFlags === "string") return;
        const plain = (all2: unknown[][], row: number): unknown => all2[row + 1]?.slice(1, 4);
        order.forEach((row, place) => expect(plain(movedFlags, place)).toEqual(plain(flags, row)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("what always holds", () => {
  test("turning twice gives the answers back", () => {
    fc.assert(
      fc.property(survey4, (rows) => {
        expect(shown("REVERSE", shown("REVERSE", rows, 1, 5), 1, 5)).toEqual(rows);
      }),
    );
  });

  test("shares of R² sum to R², by both methods alike", () => {
    fc.assert(
      fc.property(survey4, (rows) => {
        const sum = (method: string): number => {
          const table = shown(
            "DRIVERS",
            rows.map((row) => row.slice(0, 3)),
            rows.map((row) => row.slice(3)),
            method,
          );
          return typeof table === "string" ? 0 : table.slice(1).reduce((total, row) => total + Number(row[2]), 0);
        };
        expect(Math.abs(sum("shapley") - sum("weights"))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  test("shares of frequencies sum to 1, and lie in their intervals", () => {
    fc.assert(
      fc.property(survey4, (rows) => {
        const table = shown("FREQUENCY_TABLE", rows);
        if (typeof table === "string") return;
        expect(table.slice(1).reduce((total, row) => total + Number(row[2]), 0)).toBeCloseTo(1, 12);
        for (const [, , share, low, high] of table.slice(1))
          expect(Number(low) <= Number(share) && Number(share) <= Number(high)).toBe(true);
      }),
    );
  });

  test("adjusted p values are never below the given ones, and keep their order", () => {
    const p = fc.array(fc.double({ min: 1e-12, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(p, fc.constantFrom("holm", "hochberg", "bonferroni", "bh"), (given, method) => {
        const adjusted = shown(
          "ADJUST",
          given.map((own) => [own]),
          method,
        ) as number[][];
        given.forEach((own, at) => expect(adjusted[at]?.[0]).toBeGreaterThanOrEqual(own - 1e-15));
        given.forEach((own, at) =>
          given.forEach((other, there) => {
            if (own <= other) expect(adjusted[at]?.[0]).toBeLessThanOrEqual((adjusted[there]?.[0] ?? NaN) + 1e-15);
          }),
        );
      }),
    );
  });
});
