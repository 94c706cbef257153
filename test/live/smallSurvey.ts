import { analyse } from "../../src/analyses/analyse";
import type { Report } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import type { Questionnaire, Wording } from "../../src/survey/questionnaire";

/** Three people's expectations and perceptions of three items, and where they were; numbers, a blank and a text. */
export const smallGrid: Grid = {
  sheet: "Sheet1",
  row: 0,
  column: 0,
  cells: [
    ["E1", "E2", "E3", "P1", "P2", "P3", "Site"],
    [7, 6, 5, 5, 6, 4, "North"],
    [6, 7, 6, 6, 5, "", "South"],
    [5, 6, 7, 4, 4, 3, "north "],
    [7, 7, 6, 3, 6, 5, "South"],
    [6, 5, 7, 7, 2, 6, "North"],
    [7, 6, 5, 5, 5, 5, "South"],
  ],
};

const both = (text: string): Wording => ({ en: text, "zh-CN": text });

/** Two dimensions of three items, the last one worded the other way round. */
const small: Questionnaire = {
  id: "small",
  name: both("Small"),
  scale: { min: 1, max: 7 },
  labels: { en: [], "zh-CN": [] },
  blocks: [
    { id: "expectation", name: both("expectation"), marks: ["E"] },
    { id: "perception", name: both("perception"), marks: ["P"] },
  ],
  mainBlock: "perception",
  dimensions: [
    { id: "look", name: both("look") },
    { id: "help", name: both("help") },
  ],
  items: [1, 2, 3].map((number) => ({
    id: `item${number}`,
    number,
    dimension: number < 3 ? "look" : "help",
    key: number < 3 ? 1 : -1,
    label: both(`item ${number}`),
    statements: {},
  })),
  background: [],
  analyses: [],
  instructions: { en: [], "zh-CN": [] },
};

export const smallOptions = {
  questionnaire: "small",
  expectation: ["E1", "E2", "E3"],
  perception: ["P1", "P2", "P3"],
  groups: ["Site"],
};

/** The SERVQUAL report of a small survey. */
export function smallReport(cells: readonly (readonly GridCell[])[] = smallGrid.cells, options: object = {}): Report {
  const request = { analyses: ["servqual"], language: "en", date: "2026-11-21", version: "1" } as const;
  const [report] = analyse({
    ...request,
    grid: { ...smallGrid, cells },
    options: { ...smallOptions, ...options },
    declared: [small],
  }).reports;
  if (report?.status !== "complete") throw new Error(report?.sentence);
  return report;
}
