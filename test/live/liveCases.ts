/** Surveys with reports that follow them, and what these surveys are after people have changed their answers. */
import { questionnaires } from "../../src/questionnaires";
import type { Report } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import { completeCases, oneCaseEach, reportOf, run, type ContractCase } from "../analyses/contract/fixtures";

function isAlive({ blocks }: Report): boolean {
  return blocks.some((block) => block.kind === "table" && block.rows.some(({ live }) => live));
}

/** Enough people for every group, and few enough for thousands of formulas to be quick. */
const people = 64;

/** The case with some of its people, taken from all over the survey; with all of them where that leaves nothing to report, or few. */
function shortened(found: ContractCase): ContractCase {
  const grid = found.grid("en");
  const [header = [], ...rows] = grid.cells;
  const step = Math.floor(rows.length / people);
  if (step < 2 || found.name.includes("survey tool")) return found;
  const cells = [header, ...rows.filter((_, row) => row % step === 0)];
  const shorter = { ...found, name: `${found.name}, every ${step}th`, grid: () => ({ ...grid, cells }) };
  return run(shorter.grid(), found.analysis, found.options, "en").status === "complete" ? shorter : found;
}

/** One an analysis. */
export const liveCaseEach = oneCaseEach.map(shortened).filter((found) => isAlive(reportOf(found, "en")));

/** Other options of them, and answers as a survey tool exports them. */
export const furtherLiveCases = completeCases
  .filter(({ name }) => !name.endsWith("without groups") && !oneCaseEach.some((found) => found.name === name))
  .map(shortened)
  .filter((found) => isAlive(reportOf(found, "en")));

/** The same survey after people have changed their minds: some answers are others, some are taken back, and two more people answer. */
export function changed({ grid: gridOf, options }: ContractCase): Grid {
  const grid = gridOf("en");
  const reading = readSurvey(grid, options, questionnaires);
  if (reading.status === "refused") throw new Error("not read");
  const { readings, columns } = reading.survey;
  const [header = [], ...rows] = grid.cells;
  const scales = new Map(readings.map(({ column, scale }) => [(columns[column]?.position ?? 0) - grid.column, scale] as const));
  const answer = (cell: GridCell, row: number, column: number): GridCell => {
    const scale = scales.get(column);
    if (scale === undefined || typeof cell !== "number") return cell;
    if ((row * 5 + column * 3) % 23 === 0) return "";
    if ((row + column) % 7 !== 0 || !Number.isFinite(scale.max)) return cell;
    return cell < scale.max ? cell + 1 : scale.min;
  };
  const others = rows.map((line, row) => line.map((cell, column) => answer(cell, row, column)));
  return { ...grid, cells: [header, ...others, ...rows.slice(3, 5)] };
}

/** The report of the changed survey. */
export function changedReport(found: ContractCase): Report {
  const report = run(changed(found), found.analysis, found.options, "en");
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}
