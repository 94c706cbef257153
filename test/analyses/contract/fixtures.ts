/**
 * The surveys of the contract: for every analysis of the menu one on which it is complete, found by itself, so that an analysis that is
 * added is held to the contract without a word about it here.
 */
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import { analyses, analysisById } from "../../../src/analyses/index";
import type { Language } from "../../../src/i18n/language";
import { questionnaires } from "../../../src/questionnaires/index";
import { sampleSurvey } from "../../../src/questionnaires/sample";
import type { AnyReport, Report } from "../../../src/report/tree";
import type { Grid, GridCell } from "../../../src/survey/grid";
import { readSurvey } from "../../../src/survey/readSurvey";
import type { Survey } from "../../../src/survey/survey";
import { csvGrid } from "../../agreement/files";

/** An analysis of a survey with options. */
export interface ContractCase {
  readonly name: string;
  readonly analysis: string;
  /** The survey in the words of a language: the same numbers in both. */
  readonly grid: (language: Language) => Grid;
  readonly options: RawOptions;
}

/** What an analysis cannot do without and no sample says. */
const neededOptions: Readonly<Record<string, RawOptions>> = { targets: { target: 4 } };

/** Other ways to compute that are held to the contract too. */
const furtherOptions: readonly { readonly analysis: string; readonly sample: string; readonly options: RawOptions }[] = [
  { analysis: "servqual", sample: "servqual-1988", options: { missingRule: "complete", confidence: 0.9 } },
  { analysis: "quadrant", sample: "servqual-1991", options: { method: "correlation", crosshair: "median" } },
  { analysis: "quadrant", sample: "servqual-1991", options: { method: "points" } },
  { analysis: "loyalty", sample: "satisfaction", options: {} },
  { analysis: "scorecard", sample: "programme-check", options: {} },
  { analysis: "favourable", sample: "satisfaction", options: { boxes: 2 } },
  { analysis: "compare", sample: "satisfaction", options: { method: "kruskal-wallis", adjustment: "bh" } },
];

/** Runs one analysis on a grid, whatever comes of it. */
export function run(grid: Grid, analysis: string, options: RawOptions, language: Language): AnyReport {
  const [report] = analyse({ grid, analyses: [analysis], options, language, date: "2026-11-21", version: "1" }).reports;
  if (!report) throw new Error(`No report of ${analysis}.`);
  return report;
}

const grids = new Map<string, Grid>();

function sampleGrid(questionnaire: string, language: Language): Grid {
  const key = `${questionnaire} ${language}`;
  const grid = grids.get(key) ?? { ...sampleSurvey(questionnaire, language), sheet: "S" };
  grids.set(key, grid);
  return grid;
}

function questionnaireOption(sample: string): RawOptions {
  return questionnaires.find(({ id }) => id === sample)?.items.length === 0 ? {} : { questionnaire: sample };
}

function sampleCase(analysis: string, sample: string, options: RawOptions): ContractCase {
  const said = Object.keys(options).length > 0 ? ` with ${JSON.stringify(options)}` : "";
  return {
    name: `${analysis} on the sample of ${sample}${said}`,
    analysis,
    grid: (language) => sampleGrid(sample, language),
    options: { ...questionnaireOption(sample), ...options },
  };
}

const made = new Map<string, Report>();

function keyOf({ name }: ContractCase, language: Language, survey: Language): string {
  return `${name} ${language} ${survey}`;
}

/** What comes of a case in English; a report is kept for the tests that follow. */
function attempt(found: ContractCase): AnyReport {
  const report = run(found.grid("en"), found.analysis, found.options, "en");
  if (report.status === "complete") made.set(keyOf(found, "en", "en"), report);
  return report;
}

/** The first sample on which an analysis is complete, those of the questionnaires that name it before the others. */
function firstComplete(analysis: string): ContractCase | undefined {
  const names = (id: string): number => (questionnaires.find((one) => one.id === id)?.analyses.includes(analysis) ? 0 : 1);
  const samples = questionnaires.map(({ id }) => id).sort((one, other) => names(one) - names(other));
  for (const sample of samples) {
    const found = sampleCase(analysis, sample, neededOptions[analysis] ?? {});
    if (run(found.grid("en"), analysis, found.options, "en").status === "complete") return found;
  }
  return undefined;
}

/** Analyses with the survey that suits them best; undefined where no sample does, which a test of its own reports. */
export const mainCases: ReadonlyMap<string, ContractCase | undefined> = new Map(analyses.map(({ id }) => [id, firstComplete(id)]));

const main = [...mainCases.values()].flatMap((found) => (found ? [found] : []));

/** The same without groups and waves, where the analysis can do without. */
const ungrouped = main.flatMap((found): ContractCase[] => {
  const declared = analysisById(found.analysis).options.map(({ id }) => id);
  const without = { ...(declared.includes("groups") && { groups: [] }), ...(declared.includes("wave") && { wave: false }) };
  if (Object.keys(without).length === 0) return [];
  const options = { ...found.options, ...without };
  const candidate = { ...found, name: `${found.name} without groups`, options };
  return attempt(candidate).status === "incomplete" ? [] : [candidate];
});

const rawGrid = csvGrid("servqual_raw.csv");

const raw: ContractCase = {
  name: "servqual on answers from a survey tool",
  analysis: "servqual",
  grid: () => rawGrid,
  options: { questionnaire: "servqual-1988", groups: ["site", "gender"], wave: "wave", weights: ["W1", "W2", "W3", "W4", "W5"] },
};

/** Everything the renderers have to draw. */
export const completeCases: readonly ContractCase[] = [
  ...main,
  ...ungrouped,
  ...furtherOptions
    .filter(({ analysis }) => analyses.some(({ id }) => id === analysis))
    .map(({ analysis, sample, options }) => sampleCase(analysis, sample, options)),
  raw,
];

/** One case an analysis, for what takes long. */
export const oneCaseEach: readonly ContractCase[] = main;

/** The report of a case on the survey in the words of `survey`, which is the report's language unless said otherwise. */
export function reportOf(found: ContractCase, language: Language, survey: Language = language): Report {
  const { name, analysis, grid, options } = found;
  const key = keyOf(found, language, survey);
  const known = made.get(key);
  if (known) return known;
  const report = run(grid(survey), analysis, options, language);
  if (report.status !== "complete") throw new Error(`${name}: ${report.sentence}`);
  made.set(key, report);
  return report;
}

const surveys = new Map<string, Survey>();

/** The survey as the analyses see it. */
export function surveyOf({ name, grid, options }: ContractCase, language: Language): Survey {
  const known = surveys.get(`${name} ${language}`);
  if (known) return known;
  const reading = readSurvey(grid(language), options, questionnaires);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  surveys.set(`${name} ${language}`, reading.survey);
  return reading.survey;
}

/** The grid with other cells below its headers; columns that say who answered, in which group and when stay. */
export function withAnswers(
  found: ContractCase,
  language: Language,
  answer: (cell: GridCell, row: number, column: number) => GridCell,
): Grid {
  const grid = found.grid(language);
  const { roles, columns } = surveyOf(found, language);
  const kept = new Set([...roles.groups, roles.wave ?? -1, roles.identity ?? -1].flatMap((index) => columns[index]?.header ?? []));
  const [header = [], ...rows] = grid.cells;
  return {
    ...grid,
    cells: [
      header,
      ...rows.map((cells, row) => cells.map((cell, column) => (kept.has(String(header[column])) ? cell : answer(cell, row, column)))),
    ],
  };
}

/** The grid with the rows that `choose` gives. */
export function withRows(grid: Grid, choose: (rows: readonly (readonly GridCell[])[]) => readonly (readonly GridCell[])[]): Grid {
  const [header = [], ...rows] = grid.cells;
  return { ...grid, cells: [header, ...choose(rows)] };
}
