/** Surveys that say little or nothing, made from one that says something. */
import type { RawOptions } from "../../../src/analyses/analysis";
import { analysisById } from "../../../src/analyses/index";
import type { Language } from "../../../src/i18n/language";
import type { Grid } from "../../../src/survey/grid";
import type { ContractCase } from "./fixtures";
import { surveyOf, withAnswers, withRows } from "./fixtures";

/** What is left of a survey. */
export interface Degenerate {
  readonly name: string;
  readonly grid: (found: ContractCase, language: Language) => Grid;
  /** Beside those of the case. */
  readonly options?: (found: ContractCase, language: Language) => RawOptions;
}

/** Groups and wave by name, for analyses that take them: columns that do not vary are nobody's guess. */
export function groupOptions(found: ContractCase, language: Language): RawOptions {
  const { roles, columns } = surveyOf(found, language);
  const declared = analysisById(found.analysis).options.map(({ id }) => id);
  const groups = roles.groups.flatMap((index) => columns[index]?.header ?? []);
  const wave = columns[roles.wave ?? -1]?.header;
  return {
    ...(declared.includes("groups") && groups.length > 0 && { groups }),
    ...(declared.includes("wave") && wave !== undefined && { wave }),
  };
}

/** The same cell in every row, column by column: the first that is filled. */
function repeated(found: ContractCase, language: Language): Grid {
  const [, ...rows] = found.grid(language).cells;
  return withAnswers(found, language, (_, __, column) => rows.map((cells) => cells[column] ?? "").find((cell) => cell !== "") ?? "");
}

/** Analyses in which raters who agree on every item are a result; what they say of them is held to the contract too. */
export const agreementIsResult: ReadonlySet<string> = new Set(["checklist", "ranking", "scorecard"]);

/** Nothing can be said of these. */
export const hopeless: readonly Degenerate[] = [
  { name: "nothing at all", grid: (found, language) => ({ ...found.grid(language), cells: [] }) },
  { name: "headers alone", grid: (found, language) => withRows(found.grid(language), () => []) },
  { name: "no answer from anybody", grid: (found, language) => withAnswers(found, language, () => "") },
  { name: "one row", grid: (found, language) => withRows(found.grid(language), (rows) => rows.slice(0, 1)) },
  {
    name: "one row with answers among rows without",
    grid: (found, language) => withAnswers(found, language, (cell, row) => (row === 0 ? cell : "")),
  },
  { name: "one and the same number in every answer", grid: (found, language) => withAnswers(found, language, () => 1) },
];

/** Everybody gives the same answers, though not the same to every question. */
export const unanimous: readonly Degenerate[] = [
  { name: "the answers of the first respondent from everybody", grid: repeated },
  {
    name: "the same, where groups and waves are named",
    options: groupOptions,
    grid: repeated,
  },
];

/** Something may be said of these, but little that needs spread. */
export const poor: readonly Degenerate[] = [
  { name: "two rows", grid: (found, language) => withRows(found.grid(language), (rows) => rows.slice(0, 2)) },
  {
    name: "two rows, with no group too small to be shown",
    options: (found) => (analysisById(found.analysis).options.some(({ id }) => id === "minimumGroup") ? { minimumGroup: 1 } : {}),
    grid: (found, language) => withRows(found.grid(language), (rows) => rows.slice(0, 2)),
  },
  {
    name: "words in every answer",
    grid: (found, language) => withAnswers(found, language, () => (language === "en" ? "splendid" : "很好")),
  },
  {
    name: "a single item",
    grid: (found, language) => {
      const { roles, columns } = surveyOf(found, language);
      const [header = []] = found.grid(language).cells;
      const others = new Set(
        Object.values(roles.blocks).flatMap((block) => block.slice(1).flatMap((index) => columns[index ?? -1]?.header ?? [])),
      );
      const kept = header.map((cell) => !others.has(String(cell)));
      const grid = found.grid(language);
      return { ...grid, cells: grid.cells.map((cells) => cells.filter((_, column) => kept[column])) };
    },
  },
  {
    name: "everyone in one group",
    options: groupOptions,
    grid: (found, language) => {
      const { roles, columns } = surveyOf(found, language);
      const cuts = new Set([...roles.groups, roles.wave ?? -1].flatMap((index) => columns[index]?.header ?? []));
      const grid = found.grid(language);
      const [header = []] = grid.cells;
      const [first = []] = grid.cells.slice(1);
      return withRows(grid, (rows) =>
        rows.map((cells) => cells.map((cell, column) => (cuts.has(String(header[column])) ? (first[column] ?? "") : cell))),
      );
    },
  },
];
