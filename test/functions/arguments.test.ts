import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as survey from "../../src/functions/functions";
import { cellErrorOf, fakeRuntime } from "./fakeRuntime";
import { linesOf } from "./ranges";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

const answers = [
  [5, 4, 3],
  [4, 4, 2],
  [2, 1, 1],
  [3, 3, 2],
  [5, 5, 4],
];
const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
type Given = readonly unknown[];

/** A function under the name of its formula, called with anything at all. */
function call(name: string, ...given: Given): unknown[][] {
  const run = (survey as unknown as Readonly<Record<string, (...parameters: Given) => unknown[][]>>)[name.replace(".", "_")];
  if (!run) throw new Error(`There is no ${name}.`);
  return run(...given);
}

describe("what counts as no answer", () => {
  test.each([
    ["a blank as 0", 0],
    ["null", null],
    ["an empty text", ""],
    ["an error", error],
    ["an error as text", "#N/A"],
    ["off the scale", 8],
    ["a truth value", true],
  ])("%s, in every function with a scale", (_, cell) => {
    const [with0, without] = [[...answers, [cell, cell, cell]], answers];
    for (const name of ["ALPHA", "ITEMREST", "FAVOURABLE"]) expect(call(name, with0, 1, 5), name).toEqual(call(name, without, 1, 5));
    expect(call("OMEGA", with0, 1, 5)).toEqual(call("OMEGA", without, 1, 5));
    expect(call("SCORE", with0, 1, 5)).toEqual([...call("SCORE", without, 1, 5), [""]]);
    expect(call("FLAGS", with0, 1, 5, true).at(-1)).toEqual([6, 3, 0, "", "many-missing"]);
    expect(call("GAP", with0, with0, 1, 5)).toEqual(call("GAP", without, without, 1, 5));
  });

  test.each([null, "", error, "#DIV/0!", "no number"])("%j, in every function without one", (cell) => {
    expect(call("RATIO", [[4], [cell]], [[5], [5]])).toEqual([[0.8], [""]]);
    expect(call("BAND", [[1.2], [cell]], 0, true)).toEqual([["very-satisfied"], [""]]);
    expect(call("QUADRANT", [[1], [3], [cell]], [[1], [3], [4]], undefined, undefined, true)).toEqual([
      ["low-priority"],
      ["keep-up"],
      [""],
    ]);
    expect(call("ZONE", [[4], [4]], [[8], [8]], [[5], [cell]], true)[2]).toEqual([2, "", "", 4, "", ""]);
    expect(call("COMPARE", [[1], [2], [cell]], [[2], [4]])).toEqual(call("COMPARE", [[1], [2]], [[2], [4]]));
    expect(call("ADJUST", [[0.01], [cell]])).toEqual([[0.01], [""]]);
    expect(call("RECOMMEND", [[10], [cell], [0]])).toEqual([[0]]);
    expect(call("INTERVAL", [[1], [cell]], [[2], [2]])[2]).toEqual(["", "", ""]);
    expect(
      call("BORDA", [
        [1, 2],
        [cell, 1],
      ]),
    ).toEqual(call("BORDA", [[1, 2]]));
    const drivers = [...answers.map((row) => row.slice(0, 2)), [cell, 1]];
    const outcome = answers.map((row) => [row[2]]);
    expect(call("DRIVERS", drivers, [...outcome, [5]])).toEqual(call("DRIVERS", drivers.slice(0, 5), outcome));
  });

  test("0 counts where it is on the scale", () => {
    expect(call("SCORE", [[0, 10]], 0, 10)).toEqual([[5]]);
    expect(call("RECOMMEND", [[0], [10]])).toEqual([[0]]);
  });

  test("numbers that another function has formatted count", () => {
    expect(call("SCORE", [[{ type: "FormattedNumber", basicValue: 4, numberFormat: "0.0" }, 2]], 1, 7)).toEqual([[3]]);
  });

  test("a blank is no reason and no rank, even as 0", () => {
    expect(linesOf(call("REASONS", [["a;b"], [0], [""]], ";")).map(({ ofRespondents }) => ofRespondents)).toEqual([1, 1]);
    expect(
      linesOf(
        call("BORDA", [
          [1, 2],
          [0, 1],
        ]),
      ).map(({ points }) => points),
    ).toEqual([1, 0]);
  });
});

describe("ranges of one cell, one row or one column", () => {
  test("a single cell may come as a matrix or alone", () => {
    expect(call("REVERSE", [[2]], 1, 7)).toEqual([[6]]);
    expect(call("REVERSE", 2, 1, 7)).toEqual([[6]]);
    expect(call("RATIO", 4, 5)).toEqual([[0.8]]);
    expect(call("INTERVAL", 5, 10)).toEqual(call("INTERVAL", [[5]], [[10]]));
    expect(call("RECOMMEND", [[9]])).toEqual([[100]]);
    expect(call("SCORE", [[3]], 1, 5)).toEqual([[3]]);
    expect(call("BAND", 1)).toEqual([["satisfied"]]);
  });

  test("one column gives one line, one row one respondent", () => {
    expect(call("FAVOURABLE", [[5], [1], [3]], 1, 5)).toHaveLength(2);
    expect(call("GAP", [[5], [4]], [[3], [3]], 1, 7)).toHaveLength(2);
    expect(call("FLAGS", [[1, 2, 3, 4, 5]], 1, 7)).toHaveLength(2);
    expect(call("QUADRANT", [[1, 2]], [[1, 2]])[0]).toHaveLength(2);
    expect(call("ZONE", [[4, 5]], [[6, 7]], [[5, 5]])).toHaveLength(3);
  });
});

describe("arguments left out", () => {
  test.each([undefined, null, "", 0])("%j is none, for choices, numbers and truth values", (none) => {
    expect(call("ADJUST", [[0.01], [0.04]], none)).toEqual(call("ADJUST", [[0.01], [0.04]], "holm"));
    expect(call("SCORE", answers, 1, 5, undefined, none)).toEqual(call("SCORE", answers, 1, 5, undefined, "half"));
    expect(call("INTERVAL", [[5]], [[10]], none)).toEqual(call("INTERVAL", [[5]], [[10]], 0.95));
    expect(call("FAVOURABLE", answers, 1, 5, none)).toEqual(call("FAVOURABLE", answers, 1, 5));
    expect(call("ALPHA", answers, 1, 5, undefined, none)).toEqual(call("ALPHA", answers, 1, 5, undefined, false));
    expect(call("QUADRANT", [[1], [2]], [[1], [2]], none, none, none)).toEqual(call("QUADRANT", [[1], [2]], [[1], [2]]));
    expect(call("BAND", [[0.9]], none, none)).toEqual([["just acceptable"]]);
  });

  test.each([undefined, null, "", [[null]], [[""]]])("keys %j are none", (keys) => {
    expect(call("SCORE", [[1, 2]], 1, 5, keys)).toEqual([[1.5]]);
  });

  test("choices are read whatever their case, and rules as a number of items too", () => {
    expect(call("ADJUST", [[0.01], [0.04]], " Bonferroni ")).toEqual([[0.02], [0.08]]);
    expect(
      call(
        "SCORE",
        [
          [1, "", ""],
          [1, 2, ""],
        ],
        1,
        5,
        undefined,
        "2",
      ),
    ).toEqual([[""], [1.5]]);
    expect(call("SCORE", [[1, ""]], 1, 5, undefined, "complete")).toEqual([[""]]);
    expect(call("SERVQUAL", [Array(22).fill(5)], [Array(22).fill(4)], 1988, undefined, true)[1]?.slice(0, 5)).toEqual([
      "tangibles",
      1,
      5,
      4,
      -1,
    ]);
  });
});

const refused: readonly (readonly [string, Given, "#N/A" | "#VALUE!", string])[] = [
  ["SCORE", [undefined, 1, 7], "#N/A", "every range"],
  ["SCORE", [[], 1, 7], "#N/A", "no answer"],
  ["SCORE", [answers, 1, 7, undefined, "most"], "#VALUE!", '"most"'],
  ["SCORE", [answers, 1, 7, undefined, "-1"], "#VALUE!", "half, complete, any"],
  ["ALPHA", [[[1], [2]], 1, 5], "#VALUE!", "two columns"],
  ["ALPHA", [[[1, 2]], 1, 5], "#N/A", "Fewer than two"],
  [
    "ALPHA",
    [
      [
        [2, 2],
        [2, 2],
      ],
      1,
      5,
    ],
    "#N/A",
    "do not differ",
  ],
  [
    "OMEGA",
    [
      [
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      1,
      5,
    ],
    "#VALUE!",
    "omega three",
  ],
  ["OMEGA", [answers.map(([a = 0, b = 0, c = 0]) => [a, b, 6 - c]), 1, 5], "#VALUE!", "keys"],
  ["ITEMREST", [[[1], [2]], 1, 5], "#VALUE!", "two columns"],
  ["SERVQUAL", [answers, answers], "#VALUE!", "22 items"],
  ["SERVQUAL", [[Array(22).fill(5)], [Array(22).fill("")]], "#N/A", "no answer"],
  ["SERVQUAL", [[Array(22).fill(5)], [Array(22).fill(5)], 1985], "#VALUE!", "1991, 1988"],
  ["SERVQUAL", [[Array(22).fill(5)], [Array(22).fill(5)], 1991, [[50, 50]]], "#VALUE!", "five columns"],
  ["RATIO", [[[1]], [[1], [2]]], "#VALUE!", "2 × 1"],
  ["RATIO", [[[1]], [[0]]], "#N/A", "no number"],
  ["BAND", [[["x"]]], "#N/A", "no number"],
  ["BAND", [[[1]], 2], "#VALUE!", "tolerance"],
  ["ZONE", [answers, answers, answers], "#VALUE!", "one row or one column"],
  ["QUADRANT", [[[1]], [[""]]], "#N/A", "no number"],
  ["INDEX100", [[[5, 6]], [[1, 1, 1]], 1, 10], "#VALUE!", "2 means and 3 weights"],
  ["INDEX100", [[[5, 6]], [[1, -1]], 1, 10], "#VALUE!", "sum to 0"],
  ["INDEX100", [[[5, 11]], [[1, 1]], 1, 10], "#N/A", "Item 2"],
  [
    "DRIVERS",
    [
      [[1], [2]],
      [[1], [2]],
    ],
    "#VALUE!",
    "two columns",
  ],
  ["DRIVERS", [answers, [[1]]], "#VALUE!", "5 in all"],
  ["DRIVERS", [answers.slice(0, 3), [[1], [2], [3]]], "#N/A", "at least 5"],
  ["DRIVERS", [answers, answers.map(() => [4])], "#N/A", "do not differ"],
  ["DRIVERS", [answers.map(([a]) => [a, a]), answers.map(([, , c]) => [c]), "beta"], "#VALUE!", "determine each other"],
  ["DRIVERS", [answers, answers.map(([, , c]) => [c]), "guess"], "#VALUE!", "shapley, weights, beta, correlation"],
  ["RECOMMEND", [[[""], [11]]], "#N/A", "0 to 10"],
  ["FAVOURABLE", [answers, 1, 5, 3], "#VALUE!", "3 boxes"],
  ["FAVOURABLE", [answers, 1, 5, 9], "#VALUE!", "boxes"],
  ["INTERVAL", [[[5]], [[4]]], "#VALUE!", "among 4"],
  ["INTERVAL", [[[5]], [[9]], 95], "#VALUE!", "confidence"],
  ["COMPARE", [[[1, 2]], [[1]]], "#VALUE!", "2 and 1 columns"],
  ["ADJUST", [[[1.2]]], "#VALUE!", "1.2 is no p value"],
  ["ADJUST", [[["p"]]], "#N/A", "no number"],
  ["FREQUENCY.TABLE", [[[""]]], "#N/A", "no answer"],
  [
    "FREQUENCY.TABLE",
    [
      [[1]],
      [
        [1, "a", "b"],
        [2, "c", "d"],
      ],
    ],
    "#VALUE!",
    "two",
  ],
  ["REASONS", [[[""], [0]]], "#N/A", "holds a reason"],
  ["BORDA", [[[1]]], "#VALUE!", "two columns"],
  ["BORDA", [[[1, ""]]], "#N/A", "from 1 to 2"],
  ["CONCORDANCE", [[[1, 2]]], "#N/A", "Fewer than two members"],
  [
    "CONCORDANCE",
    [
      [
        [1, 1],
        [2, 2],
      ],
    ],
    "#N/A",
    "do not differ",
  ],
];

describe("what cannot be computed ends in an error with a sentence", () => {
  test.each(refused)("%s%j: %s", (name, given, code, part) => {
    const english = cellErrorOf(() => call(name, ...given));
    expect(english).toMatchObject({ code, message: expect.stringContaining(part) as string });
    fakeRuntime("zh-CN");
    const chinese = cellErrorOf(() => call(name, ...given));
    expect(chinese.code).toBe(code);
    expect(chinese.message).toMatch(/\p{Script=Han}/u);
  });

  test("a mistake of ours shows as #VALUE! with a sentence as well", () => {
    const broken = new Proxy([], {
      get: () => {
        throw new TypeError("planted");
      },
    });
    expect(cellErrorOf(() => call("SCORE", [broken], 1, 7))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("could not be computed") as string,
    });
  });
});
