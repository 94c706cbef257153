import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { questionnaires } from "../../src/questionnaires/index";
import { readDeclaration } from "../../src/survey/declaration";
import { declaredQuestionnaire } from "../../src/survey/declaredQuestionnaire";
import type { GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";

const headers = ["id", "text", "dimension", "key", "scale min", "scale max"];
const items: GridCell[][] = [
  ["park1", "There is always a free place.", "Parking", "+", 1, 6],
  ["park2", "I have to walk far.", "Parking", "-", "", ""],
  ["food1", "The canteen tastes good to me.", "Canteen", "", 1, 6],
  ["food2", "The canteen is quick.", "canteen ", 1, "", "6"],
];

function read(cells: readonly (readonly GridCell[])[]) {
  return readDeclaration({ sheet: "Mine", row: 2, column: 1, cells });
}

function declaration(cells: readonly (readonly GridCell[])[]) {
  const found = read(cells);
  if (found.status === "refused") throw new Error(JSON.stringify(found.refusal));
  return found.declaration;
}

describe("a declared questionnaire", () => {
  it("is read with its name, scale, keys and dimensions, in either language", () => {
    const english = declaration([["Name", "At work"], ["", ""], headers, ...items]);
    const chinese = declaration([
      ["名称", "At work"],
      ["编号", "题目", "维度", "计分方向", "量表最小值", "量表最大值"],
      ...items.map(([code = "", text = "", dimension = "", key = "", ...ends]) => [
        code,
        text,
        dimension,
        key === "-" ? "反向" : "正向",
        ...ends,
      ]),
    ]);
    expect(english).toEqual(chinese);
    const { id, scale, dimensions, items: found } = declaredQuestionnaire(english);
    expect([id, scale]).toEqual(["own-at-work", { min: 1, max: 6 }]);
    expect(dimensions.map(({ name }) => name.en)).toEqual(["Parking", "canteen"]);
    expect(found.map(({ key, dimension }) => [key, dimension])).toEqual([
      [1, "dimension1"],
      [-1, "dimension1"],
      [1, "dimension2"],
      [1, "dimension2"],
    ]);
  });

  it("takes the sheet's name where it has none, and gives Chinese names an id too", () => {
    expect(declaration([headers, ...items]).name).toBe("Mine");
    const { id } = declaredQuestionnaire({ ...declaration([headers, ...items]), name: "员工停车" });
    expect(id).toMatch(/^own-[0-9a-f]{16}$/);
  });

  it("is recognised by its texts or its codes among the built-in ones, and its answers are turned by its keys", () => {
    const own = declaredQuestionnaire(declaration([headers, ...items]));
    const texts = items.map(([, text = ""]) => text);
    const words = ["parking space", "long walk", "good taste", "quick service"];
    const coded = declaredQuestionnaire(declaration([headers, ...items.map(([, ...rest], index) => [words[index] ?? "", ...rest])]));
    for (const [questionnaire, header] of [
      [own, texts],
      [coded, words],
    ] as const) {
      const cells = [
        ["site", ...header],
        ["A", 1, 2, 3, 4],
        ["B", 6, 5, 4, 3],
        ["A", 2, 2, 3, ""],
        ["B", 4, 4, 4, 4],
      ];
      const reading = readSurvey({ sheet: "S", row: 0, column: 0, cells }, {}, [questionnaire, ...questionnaires]);
      if (reading.status === "refused") throw new Error(reading.refusal.code);
      const { survey } = reading;
      expect(survey.questionnaire?.id).toBe(questionnaire.id);
      expect(survey.recognition.alternatives).toEqual([questionnaire.id]);
      expect([...(survey.answers.blocks.answers?.[1] ?? [])]).toEqual([5, 2, 5, 3]);
    }
  });

  it("has short names that differ, whatever the texts", () => {
    const long = "How satisfied are you with the way in which we answer the telephone";
    const { items: found } = declaredQuestionnaire(
      declaration([headers, ["a", `${long} in the morning?`, "", "", 1, 5], ["b", `${long} at night?`]]),
    );
    const labels = found.map(({ label }) => label.en);
    expect(new Set(labels).size).toBe(2);
    expect(labels.every((label) => label.length <= 45)).toBe(true);
  });
});

describe("a wrong declaration", () => {
  const row = (change: Partial<Record<number, GridCell>>, of = 1): GridCell[][] =>
    items.map((line, index) => line.map((cell, column) => (index === of ? (change[column] ?? cell) : cell)));
  it.each([
    ["missing-column", "B3", [headers.slice(0, 5), ...items]],
    ["no-items", "C4", [headers]],
    ["missing-code", "B5", [headers, ...row({ 0: "" })]],
    ["repeated-code", "B5", [headers, ...row({ 0: "PARK1" })]],
    ["missing-text", "C5", [headers, ...row({ 1: " " })]],
    ["repeated-text", "C5", [headers, ...row({ 1: "there is always a free place." })]],
    ["bad-key", "E5", [headers, ...row({ 3: "maybe" })]],
    ["bad-end", "F5", [headers, ...row({ 4: 1.5 })]],
    ["bad-end", "G4", [headers, ...row({ 5: "#N/A" }, 0)]],
    ["ends-crossed", "G4", [headers, ...row({ 5: 1 }, 0)]],
    ["other-scale", "G5", [headers, ...row({ 5: 7 })]],
    ["missing-scale", "F4", [headers, ...row({ 4: "" }, 0)]],
  ] as const)("is refused: %s in %s, with a sentence in both languages that names the cell", (problem, address, cells) => {
    const found = read(cells);
    expect(found).toMatchObject({ status: "refused", refusal: { code: "bad-declaration", problem, address } });
    if (found.status === "read") return;
    for (const language of languages) {
      const sentence = messagesFor(language).refusal(found.refusal);
      if (problem !== "missing-column") expect(sentence).toContain(address);
      expect(sentence).not.toContain("undefined");
    }
  });

  it("of more items than anyone asks is refused where they begin to be too many", () => {
    const many = Array.from({ length: 201 }, (_, index) => [`q${index}`, `text ${index}`, "", "", 1, 5]);
    expect(read([headers, ...many])).toMatchObject({ refusal: { problem: "too-many-items", address: "B204" } });
  });
});
