import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import { sampleQuestionnaire, sampleSurvey } from "../../src/questionnaires/sample";
import { servqual1991 } from "../../src/questionnaires/servqual/index";
import type { GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";

const { items } = servqual1991;
const count = items.length;

function read(header: readonly string[], above: readonly (readonly GridCell[])[] = [], options: Record<string, unknown> = {}): Survey {
  const answers = [1, 2, 3].map((row) => header.map((_, column) => ((row + column) % 7) + 1));
  const reading = readSurvey({ sheet: "S", row: 0, column: 0, cells: [...above, header, ...answers] }, options, questionnaires);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  return reading.survey;
}

function inOrder(survey: Survey): boolean {
  const { expectation, perception } = survey.roles;
  return expectation.every((column, item) => column === item) && perception.every((column, item) => column === count + item);
}

const blockwise = (first: (item: number) => string, second: (item: number) => string): string[] => [
  ...items.map((_, item) => first(item)),
  ...items.map((_, item) => second(item)),
];
const label = (item: number, language: "en" | "zh-CN" = "en"): string => items[item]?.label[language] ?? "";

describe("item columns are recognised", () => {
  it.each<[string, string[]]>([
    [
      "E1 … P22",
      blockwise(
        (i) => `E${i + 1}`,
        (i) => `P${i + 1}`,
      ),
    ],
    [
      "e_01 … p_22",
      blockwise(
        (i) => `e_${String(i + 1).padStart(2, "0")}`,
        (i) => `p_${String(i + 1).padStart(2, "0")}`,
      ),
    ],
    [
      "full-width Ｅ１",
      blockwise(
        (i) => `Ｅ${i + 1}`,
        (i) => `Ｐ${i + 1}`,
      ),
    ],
    [
      "E1 with a label and a line break",
      blockwise(
        (i) => `E${i + 1} ${label(i, "zh-CN")}\n${label(i)}`,
        (i) => `P${i + 1} ${label(i, "zh-CN")}\n${label(i)}`,
      ),
    ],
    [
      "期望1 … 感知22",
      blockwise(
        (i) => `期望${i + 1}`,
        (i) => `感知${i + 1}`,
      ),
    ],
    [
      "期望-1 …",
      blockwise(
        (i) => `期望-${i + 1}. ${label(i, "zh-CN")}`,
        (i) => `感知-${i + 1}. ${label(i, "zh-CN")}`,
      ),
    ],
    [
      "Q1 (E) … Q1 (P)",
      blockwise(
        (i) => `Q${i + 1} (E)`,
        (i) => `Q${i + 1} (P)`,
      ),
    ],
    [
      "1_expectation",
      blockwise(
        (i) => `${i + 1}_expectation`,
        (i) => `${i + 1}_perception`,
      ),
    ],
    [
      "expectation of a label",
      blockwise(
        (i) => `Expectation: ${label(i)}`,
        (i) => `Perception: ${label(i)}`,
      ),
    ],
    [
      "Q1 … Q44",
      blockwise(
        (i) => `Q${i + 1}`,
        (i) => `Q${count + i + 1}`,
      ),
    ],
    [
      "the same labels twice",
      blockwise(
        (i) => label(i),
        (i) => label(i),
      ),
    ],
    [
      "our statements",
      blockwise(
        (i) => items[i]?.statements.expectation?.en ?? "",
        (i) => items[i]?.statements.perception?.en ?? "",
      ),
    ],
    [
      "our statements in Chinese",
      blockwise(
        (i) => items[i]?.statements.expectation?.["zh-CN"] ?? "",
        (i) => items[i]?.statements.perception?.["zh-CN"] ?? "",
      ),
    ],
  ])("from %s", (_, header) => {
    const survey = read(header);
    expect(survey.recognition).toMatchObject({ basis: "guessed", matched: 44, expected: 44 });
    expect(inOrder(survey)).toBe(true);
  });

  it("from bands over numbered columns, in either order of the blocks", () => {
    const numbers = blockwise(
      (i) => String(i + 1),
      (i) => String(i + 1),
    );
    const header = numbers.map((number) => `Q${number}`);
    const band = header.map((_, column) => (column === 0 ? "感知 Perception" : column === count ? "期望 Expectation" : ""));
    const survey = read(header, [["Customer survey"], band]);
    expect(survey.roles.perception[0]).toBe(0);
    expect(survey.roles.expectation[0]).toBe(count);
    expect(survey.recognition.matched).toBe(44);
  });

  it("between other columns, whatever their order", () => {
    const survey = read(["id", "site", ...items.flatMap((_, i) => [`P${i + 1}`, `E${i + 1}`]), "osat"]);
    expect(survey.roles.perception[3]).toBe(2 + 6);
    expect(survey.roles.expectation[3]).toBe(2 + 7);
    expect(survey.roles.outcome).toBe(46);
  });

  it("from our sample in both languages, with its other columns", () => {
    for (const language of ["en", "zh-CN"] as const) {
      const reading = readSurvey(sampleSurvey(sampleQuestionnaire, language), {}, questionnaires);
      if (reading.status === "refused") throw new Error(reading.refusal.code);
      const { roles, recognition, respondents } = reading.survey;
      expect(recognition.matched).toBe(44);
      expect(respondents).toBe(240);
      expect(roles).toMatchObject({ points: [47, 48, 49, 50, 51], outcome: 52, wave: 1, groups: [2] });
    }
  });
});

describe("the version", () => {
  it("is told by headers that are the statements themselves", () => {
    const header = blockwise(
      (i) => items[i]?.statements.expectation?.en ?? "",
      (i) => items[i]?.statements.perception?.en ?? "",
    );
    const survey = read(header);
    expect(survey.questionnaire?.id).toBe("servqual-1991");
    expect(survey.recognition.alternatives).toEqual(["servqual-1991"]);
  });
});

describe("what headers cannot tell", () => {
  it("is left open: both wordings fit until one is chosen", () => {
    const header = blockwise(
      (i) => `E${i + 1}`,
      (i) => `P${i + 1}`,
    );
    expect(read(header).recognition.alternatives).toEqual(["servqual-1988", "servqual-1991"]);
    expect(read(header, [], { questionnaire: "servqual-1988" }).recognition).toMatchObject({ basis: "declared", alternatives: [] });
  });

  it("is not guessed from a few chance hits", () => {
    expect(read(["id", "E1", "P1", "city", "age"]).recognition.basis).toBe("none");
  });
});
