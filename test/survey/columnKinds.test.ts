import { describe, expect, it } from "vitest";
import type { ColumnKind } from "../../src/survey/columnKinds";
import type { GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import { known } from "./fixtures/questionnaires";

const respondents = 40;

/** What a column is taken for, between two others. */
function kindOf(header: string, cellOf: (row: number) => GridCell): ColumnKind {
  const rows = Array.from({ length: respondents }, (_, row) => ["x", "y", cellOf(row)]);
  const reading = readSurvey({ sheet: "S", row: 0, column: 0, cells: [["one", "two", header], ...rows] }, {}, known);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  const [, , third] = reading.survey.candidates;
  if (!third) throw new Error("The column is lost.");
  return third;
}

describe("a column looks like", () => {
  it.each<[string, string, (row: number) => GridCell]>([
    ["identity", "emp_id", (row) => `E${row}`],
    ["identity", "编号", (row) => row + 1],
    ["identity", "code", (row) => `a${row}`],
    ["group", "Department", (row) => ["Sales", "Legal", "IT"][row % 3] ?? ""],
    ["group", "性别", (row) => (row % 2) + 1],
    ["group", "Segment", (row) => ["A", "B"][row % 2] ?? ""],
    ["group", "whatever", (row) => ["red", "green", "blue"][row % 3] ?? ""],
    ["wave", "wave", (row) => (row < 20 ? 2025 : 2026)],
    ["wave", "季度", (row) => (row < 20 ? "2025Q1" : "2025Q2")],
    ["weight", "weight", (row) => 0.5 + (row % 7) / 7],
    ["recommend", "ltr", (row) => row % 11],
    ["recommend", "推荐意愿", (row) => row % 11],
    ["outcome", "Overall satisfaction", (row) => row % 11],
    ["item", "The queue", (row) => (row % 5) + 1],
    ["item", "The queue", (row) => (row === 3 ? "see note" : (row % 5) + 1)],
    ["item", "The queue", (row) => ["very dissatisfied", "neutral", "very satisfied"][row % 3] ?? ""],
    ["item", "Would you come again?", (row) => (row % 3 ? "yes" : "no")],
    ["open", "Comments", (row) => (row % 4 ? "" : `Word ${row}`)],
    ["open", "其他意见", (row) => (row % 2 ? `请延长营业时间 ${row}` : "")],
    ["open", "what else", (row) => `I would like to say number ${row} of my thoughts`],
    ["date", "date", (row) => `2026-03-${String((row % 28) + 1).padStart(2, "0")}`],
    ["date", "提交时间", (row) => 46000.5 + row],
    ["number", "spend", (row) => row * 13.5 + 4],
    ["empty", "later", () => ""],
  ])("%s: %s", (kind, header, cellOf) => {
    expect(kindOf(header, cellOf).kind).toBe(kind);
  });

  it("says why, what else it could be, and the ends of its ratings without a typing error", () => {
    expect(kindOf("The queue", (row) => (row === 7 ? 99 : (row % 5) + 1))).toEqual({
      column: 2,
      kind: "item",
      others: ["group", "outcome"],
      reasons: [{ code: "whole-numbers", min: 1, max: 5 }],
      range: { min: 1, max: 5 },
    });
  });

  it("never takes a weight for granted", () => {
    const rows = Array.from({ length: 6 }, (_, row) => [row, 1.5]);
    const reading = (options: Record<string, unknown>): unknown => {
      const read = readSurvey({ sheet: "S", row: 0, column: 0, cells: [["spend", "weight"], ...rows] }, options, known);
      return read.status === "read" ? read.survey.answers.weight && [...read.survey.answers.weight] : read.refusal;
    };
    expect(reading({})).toBeUndefined();
    expect(reading({ weight: "weight" })).toEqual(new Array(6).fill(1.5));
  });
});
