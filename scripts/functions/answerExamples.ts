import type { FunctionExample } from "./examples";

const answers = [
  [7, 6, 2],
  [5, 5, 3],
  [4, "", 4],
  [6, 6, 1],
  [2, 3, 6],
  [5, 4, 2],
];
const keys = [1, 1, -1];
const fourItems = [
  [1, 2, 1, 1],
  [1, 2, 2, 3],
  [3, 4, 1, 1],
  [4, 2, 3, 2],
  [3, 3, 4, 4],
  [2, 4, 3, 4],
  [5, 4, 3, 5],
  [3, 3, 4, 2],
];
const pairs = [
  [7, 6, 5, 6],
  [6, 5, 5, 5],
  [7, 4, 4, 6],
  [5, 3, 5, 2],
  [6, "", 3, 4],
];

/** A respondent who expects `expected` of every item and perceives a little less of each dimension in turn. */
const servqualRow = (expected: number, steps: readonly number[]): readonly number[] => [
  ...Array.from({ length: 22 }, () => expected),
  ...[4, 5, 4, 4, 5].flatMap((size, dimension) => Array.from({ length: size }, () => expected - (steps[dimension] ?? 0))),
];

/** Of functions on answers to items. */
export const answerExamples: Readonly<Record<string, FunctionExample>> = {
  REVERSE: {
    sheet: [...answers, keys],
    formula: "=SURVEY.REVERSE(A1:C3, 1, 7, A7:C7)",
    result: [
      [7, 6, 6],
      [5, 5, 5],
      [4, "", 4],
    ],
  },
  SCORE: { sheet: [...answers, keys], formula: "=SURVEY.SCORE(A1:C4, 1, 7, A7:C7)", result: [[6.3333], [5], [4], [6.3333]] },
  FLAGS: {
    sheet: [
      [4, 4, 4, 4, 4, 4],
      [5, 6, 3, "", "", ""],
      [7, 2, "", "", "", ""],
    ],
    formula: "=SURVEY.FLAGS(A1:F3, 1, 7)",
    result: [
      ["respondent", "missing", "longestRun", "spread", "flags"],
      [1, 0, 6, 0, "same answer throughout"],
      [2, 3, 1, 1.5275, ""],
      [3, 4, 1, 3.5355, "more than half missing"],
    ],
  },
  GAP: {
    sheet: pairs,
    formula: "=SURVEY.GAP(A1:B5, C1:D5, 1, 7)",
    result: [
      ["item", "n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p"],
      [1, 5, 6.2, 4.4, -1.8, -3.4189, -0.1811, 0.0367],
      [2, 4, 4.5, 4.75, 0.25, -1.7522, 2.2522, 0.7177],
    ],
  },
  SERVQUAL: {
    sheet: [servqualRow(6, [0, 1, 1, 0, 2]), servqualRow(7, [1, 3, 2, 1, 3]), servqualRow(6, [1, 1, 2, 0, 1])],
    formula: "=SURVEY.SERVQUAL(A1:V3, W1:AR3)",
    result: [
      ["dimension", "n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p", "pHolm"],
      ["tangibles", 3, 6.3333, 5.6667, -0.6667, -2.1009, 0.7676, 0.1835, 0.3888],
      ["reliability", 3, 6.3333, 4.6667, -1.6667, -4.5351, 1.2018, 0.1296, 0.3888],
      ["responsiveness", 3, 6.3333, 4.6667, -1.6667, -3.1009, -0.2324, 0.0377, 0.1887],
      ["assurance", 3, 6.3333, 6, -0.3333, -1.7676, 1.1009, 0.4226, 0.4226],
      ["empathy", 3, 6.3333, 4.3333, -2, -4.4841, 0.4841, 0.0742, 0.2967],
      ["mean of the dimensions", 3, 6.3333, 5.0667, -1.2667, -2.8637, 0.3304, 0.0762, ""],
      ["mean of all items", 3, 6.3333, 5.0152, -1.3182, -2.9892, 0.3528, 0.0769, ""],
    ],
  },
  RATIO: {
    sheet: [
      [6, 5],
      [4, 5],
      [5, 5],
    ],
    formula: "=SURVEY.RATIO(A1:A3, B1:B3)",
    result: [[1.2], [0.8], [1]],
  },
  BAND: {
    sheet: [[1.2], [0.998], [0.85], [0.7]],
    formula: "=SURVEY.BAND(A1:A4, 0.005)",
    result: [["very satisfied"], ["satisfied"], ["just acceptable"], ["dissatisfied"]],
  },
  ZONE: {
    sheet: [
      [5, 7, 6],
      [6, 8, 5.5],
      [4, 6, 6.5],
    ],
    formula: "=SURVEY.ZONE(A1:A3, B1:B3, C1:C3)",
    result: [
      ["item", "adequacy", "superiority", "width", "position", "zone"],
      [1, 1, -1, 2, 0.5, "within the zone"],
      [2, -0.5, -2.5, 2, -0.25, "below the minimum"],
      [3, 2.5, 0.5, 2, 1.25, "above the desired level"],
    ],
  },
  ALPHA: {
    sheet: [...answers, keys],
    formula: "=SURVEY.ALPHA(A1:C6, 1, 7, A7:C7, TRUE)",
    result: [
      ["alpha", "ciLow", "ciHigh", "items", "n"],
      [0.9438, 0.7158, 0.9937, 3, 5],
    ],
  },
  OMEGA: {
    sheet: fourItems,
    formula: "=SURVEY.OMEGA(A1:D8, 1, 5)",
    result: [[0.7352]],
  },
  ITEMREST: {
    sheet: [...answers, keys],
    formula: "=SURVEY.ITEMREST(A1:C6, 1, 7, A7:C7)",
    result: [
      ["item", "n", "mean", "sd", "itemRest", "ciLow", "ciHigh", "alphaIfDeleted"],
      [1, 5, 5, 1.8708, 0.9538, 0.4515, 0.997, 0.8632],
      [2, 5, 4.8, 1.3038, 0.891, 0.0409, 0.9928, 0.9489],
      [3, 5, 5.2, 1.9235, 0.8847, 0.011, 0.9924, 0.9278],
    ],
  },
};
