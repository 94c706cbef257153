import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language";
import { questionnaires } from "../../src/questionnaires/index";
import type { Questionnaire } from "../../src/survey/questionnaire";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";
import { templateId } from "../../src/survey/templateIds";

const declared = questionnaires.filter(({ items }) => items.length > 0);
const both = declared.flatMap((questionnaire) => languages.map((language) => ({ id: questionnaire.id, language, questionnaire })));

interface Asked {
  readonly block: string;
  readonly item: string;
}

/** Every block in turn, with all items. */
function asked({ blocks, items }: Questionnaire): Asked[] {
  return blocks.flatMap(({ id }) => items.map((item) => ({ block: id, item: item.id })));
}

function read(questionnaire: Questionnaire, above: readonly string[][], headers: readonly string[]): Survey {
  const list = asked(questionnaire);
  const rows = Array.from({ length: 10 }, (_, row) =>
    list.map(({ block }, column) => {
      const { min, max } = questionnaire.blocks.find(({ id }) => id === block)?.scale ?? questionnaire.scale;
      return min + ((row * 3 + column) % (max - min + 1));
    }),
  );
  const reading = readSurvey({ sheet: "S", row: 0, column: 0, cells: [...above, headers, ...rows] }, {}, questionnaires);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  return reading.survey;
}

/** Whether every column plays the part it was written for. */
function isInPlace({ roles, questionnaire }: Survey, list: readonly Asked[]): boolean {
  return list.every(({ block, item }, column) => {
    const place = questionnaire?.items.findIndex(({ id }) => id === item) ?? -1;
    return roles.blocks[block]?.[place] === column;
  });
}

describe("every built-in questionnaire", () => {
  it.each(both)("$id in $language is known by the ids of its template", ({ id, language, questionnaire }) => {
    const list = asked(questionnaire);
    const ids = list.map(({ block, item }) => templateId(id, block, item));
    const headers = list.map(({ item }) => questionnaire.items.find((candidate) => candidate.id === item)?.label[language] ?? "");
    const survey = read(questionnaire, [ids], headers);
    expect(survey.recognition).toMatchObject({ basis: "template", alternatives: [id] });
    expect(isInPlace(survey, list)).toBe(true);
    expect(survey.questionnaire?.items.map(({ label }) => label)).toEqual(questionnaire.items.map(({ label }) => label));
  });

  it.each(both)("$id in $language is recognised by its statements", ({ id, language, questionnaire }) => {
    const list = asked(questionnaire);
    const headers = list.map(({ block, item }) => {
      const { statements, label } = questionnaire.items.find((candidate) => candidate.id === item) ?? {};
      return statements?.[block]?.[language] ?? label?.[language] ?? "";
    });
    const survey = read(questionnaire, [], headers);
    expect(survey.recognition.alternatives).toContain(id);
    expect(survey.recognition.matched).toBe(list.length);
    expect(isInPlace(survey, list)).toBe(true);
    expect(survey.questionnaire?.dimensions).toEqual(questionnaire.dimensions);
  });

  it.each(both)("$id in $language is recognised by numbers and labels under the names of its blocks", ({ id, language, questionnaire }) => {
    const list = asked(questionnaire);
    const headers = list.map(({ block, item }) => {
      const found = questionnaire.items.find((candidate) => candidate.id === item);
      const name = questionnaire.blocks.length > 1 ? questionnaire.blocks.find((candidate) => candidate.id === block)?.marks.at(-1) : "";
      return `${name ?? ""}${found?.number ?? ""} ${found?.label[language] ?? ""}`;
    });
    const survey = read(questionnaire, [], headers);
    expect(survey.recognition.alternatives).toContain(id);
    expect(isInPlace(survey, list)).toBe(true);
  });
});

describe("questionnaires of the same shape", () => {
  it("are not taken for each other: a survey in other words stays unrecognised", () => {
    for (const { items, scale } of declared) {
      const headers = items.map(({ number }) => `my own statement ${"abcdefghij"[number % 10] ?? ""} of ${number}`);
      const rows = Array.from({ length: 10 }, (_, row) =>
        headers.map((__, column) => scale.min + ((row + column) % (scale.max - scale.min + 1))),
      );
      const reading = readSurvey({ sheet: "S", row: 0, column: 0, cells: [headers, ...rows] }, {}, questionnaires);
      expect(reading.status === "read" && reading.survey.recognition.basis).toBe("none");
    }
  });

  it("single words in other headers do not make one", () => {
    const headers = [
      "product range",
      "after-sales service",
      "the people at the desk",
      "waiting time",
      "image of the city",
      "money spent",
      "worry",
    ];
    const rows = Array.from({ length: 10 }, (_, row) => headers.map((__, column) => 1 + ((row + column) % 7)));
    const reading = readSurvey({ sheet: "S", row: 0, column: 0, cells: [headers, ...rows] }, {}, questionnaires);
    expect(reading.status === "read" && reading.survey.recognition.basis).toBe("none");
  });
});
