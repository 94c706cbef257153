import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { analyses } from "../../src/analyses/index";
import { languages } from "../../src/i18n/language";
import { questionnaires } from "../../src/questionnaires/index";
import { sampleOptions, sampleSheet, sampleSurvey } from "../../src/questionnaires/sample";
import type { Grid } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";

const both = questionnaires.flatMap((questionnaire) => languages.map((language) => ({ id: questionnaire.id, language, questionnaire })));
const declared = both.filter(({ questionnaire }) => questionnaire.items.length > 0);

function templateGrid(id: string, language: (typeof languages)[number]): Grid {
  const { columns, rows } = sampleSheet(id, language);
  return {
    sheet: "S",
    row: 0,
    column: 0,
    cells: [columns.map((column) => column.id), columns.map(({ header }) => header[language]), ...rows],
  };
}

function read(grid: Grid): Survey {
  const reading = readSurvey(grid, {}, questionnaires);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  return reading.survey;
}

describe.each(declared)("the sample of $id in $language", ({ id, language, questionnaire }) => {
  const survey = read(templateGrid(id, language));

  it("is read as its own questionnaire with certainty, and without anything odd", () => {
    expect(survey.questionnaire?.id).toBe(id);
    expect(survey.recognition).toMatchObject({ basis: "template", alternatives: [id] });
    const odd = survey.findings.filter(({ kind }) => kind !== "read-as-number");
    expect(odd).toEqual([]);
  });

  it("fits its questionnaire by its headers alone, long or short", () => {
    const { cells, ...place } = templateGrid(id, language);
    for (const grid of [{ ...place, cells: cells.slice(1) }, sampleSurvey(id, language)]) {
      const { recognition, questionnaire: found } = read(grid);
      expect([found?.id, ...recognition.alternatives]).toContain(id);
      expect(recognition.matched).toBe(survey.recognition.matched);
    }
  });

  it("has missing answers, and one or more who answer everything alike", () => {
    const main = survey.answers.blocks[questionnaire.mainBlock] ?? [];
    const all = main.flatMap((column) => [...(column ?? [])]);
    const isSmall = survey.respondents < 15;
    expect(all.some(Number.isNaN)).toBe(!isSmall);
    const raw = Object.values(survey.roles.blocks).flatMap((columns) => columns.flatMap((column) => survey.columns[column ?? -1] ?? []));
    const alike = survey.rows.filter((_, row) => {
      const given = raw.map(({ cells }) => cells[row]).filter((cell) => cell !== "");
      return given.length > 4 && new Set(given).size === 1;
    });
    if (!isSmall && id !== "service-candidate") expect(alike.length).toBeGreaterThan(0);
    // Where one can only say yes or no, some honest people answer everything alike.
    expect(alike.length).toBeLessThan(survey.respondents * (survey.scale.max - survey.scale.min > 1 ? 0.1 : 0.2));
  });
});

describe.each(both)("the analyses of the sample of $id in $language", ({ id, language, questionnaire }) => {
  const there = questionnaire.analyses.filter((wanted) => analyses.some((analysis) => analysis.id === wanted));

  it("are named in the declaration, and complete as far as they are there", () => {
    expect(questionnaire.analyses).not.toEqual([]);
    const grid = questionnaire.items.length > 0 ? templateGrid(id, language) : sampleSurvey(id, language);
    for (const analysis of there) {
      const options = sampleOptions(id, analysis, language);
      const { reports } = analyse({ grid, analyses: [analysis], options, language, date: "2026-11-21", version: "1" });
      const ended = reports.map((report) => (report.status === "complete" ? "complete" : JSON.stringify(report)));
      expect(ended, analysis).toEqual(["complete"]);
    }
  });
});

describe("the samples", () => {
  it.each(questionnaires)("of $id hold the same numbers in both languages, and the same ones every time", ({ id }) => {
    const [english = [], chinese = []] = languages.map((language) => sampleSurvey(id, language).cells);
    const numbers = (cells: Grid["cells"]) => cells.map((row) => row.map((cell) => (typeof cell === "number" ? cell : "")));
    expect(numbers(english)).toEqual(numbers(chinese));
    expect(sampleSurvey(id, "en").cells).toEqual(english);
  });

  it("have groups and waves where their questionnaire asks for them", () => {
    for (const questionnaire of questionnaires) {
      const { columns } = sampleSheet(questionnaire.id, "en");
      for (const { id, role, optional } of questionnaire.background) {
        if ((role === "group" && !optional) || role === "wave") expect(columns.map(({ name }) => name)).toContain(id);
      }
    }
  });
});
