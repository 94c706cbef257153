import { describe, expect, it } from "vitest";
import { servqual1991 } from "../../src/questionnaires/servqual/index";
import { answerLabels } from "../../src/survey/answerLabels";
import type { GridCell } from "../../src/survey/grid";
import { readAnswer } from "../../src/survey/readAnswer";

const scale = { min: 1, max: 7 };
const labels = answerLabels(servqual1991);

describe("readAnswer", () => {
  it.each<[GridCell, number]>([
    [5, 5],
    ["5", 5],
    [" 6 ", 6],
    ["\u00a05", 5],
    ["５", 5],
    ["4.0", 4],
    ["5.", 5],
    ["+3", 3],
    ["7 - Strongly agree", 7],
    ["1 - Strongly disagree", 1],
    ["７ - 非常同意", 7],
    ["7 非常同意", 7],
    ["4：一般", 4],
    ["6分", 6],
    ["Strongly agree", 7],
    ["strongly  DISAGREE", 1],
    ["非常不同意", 1],
    [3.5, 3.5],
    ["3,5", 3.5],
  ])("%j is the answer %d", (cell, answer) => {
    expect(readAnswer(cell, scale, labels)).toMatchObject({ kind: "answer", answer });
  });

  it.each<GridCell>(["", "  ", "N/A", "n/a", "NA", "—", "-", "–", "无", "不适用", "未回答", "don't know", "Don’t know", "#N/A", "?"])(
    "%j is missing",
    (cell) => {
      expect(readAnswer(cell, scale, labels).kind).toBe("missing");
    },
  );

  it.each<GridCell>([0, 8, 99, -1, "9", "99 - other"])("%j lies off the scale", (cell) => {
    expect(readAnswer(cell, scale, labels).kind).toBe("off-scale");
  });

  it.each<GridCell>([
    true,
    false,
    "abc",
    "see comment",
    "5-6",
    "5/7",
    "5 or 6",
    "1,000",
    "#VALUE!",
    "2024-03-05",
    "=1+1",
    "4 5",
    NaN,
    Infinity,
  ])("%j is invalid", (cell) => {
    expect(readAnswer(cell, scale, labels).kind).toBe("invalid");
  });

  it("notes a number between two answers, and a label that became a number", () => {
    expect(readAnswer(3.5, scale)).toEqual({ kind: "answer", answer: 3.5, note: "not-whole" });
    expect(readAnswer("6分", scale)).toEqual({ kind: "answer", answer: 6, note: "read-as-number" });
  });
});
