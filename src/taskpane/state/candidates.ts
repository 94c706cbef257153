/** Which columns could play a role besides the questions: only these are offered in the lists. */
import type { GridCell } from "../../survey/grid";
import type { Survey, SurveyColumn } from "../../survey/survey";
import { onceFor } from "./onceFor";

const fewestGroups = 2;
const mostGroups = 30;

export interface Candidates {
  /** Headers of text columns with 2 to 30 different entries. */
  readonly groups: readonly string[];
  /** The same, and columns of few numbers such as a year. */
  readonly waves: readonly string[];
  /** Headers of number columns that are no question. */
  readonly outcomes: readonly string[];
}

function answered(column: SurveyColumn): readonly GridCell[] {
  return column.cells.filter((cell) => String(cell).trim() !== "");
}

function mostlyNumbers(cells: readonly GridCell[]): boolean {
  return cells.filter((cell) => typeof cell === "number").length > cells.length / 2;
}

function distinct(cells: readonly GridCell[]): number {
  return new Set(cells.map((cell) => String(cell).trim())).size;
}

/** The columns that may be chosen as groups, wave and outcome; what was recognised is always among them. */
export const candidatesOf: (survey: Survey) => Candidates = onceFor((survey) => {
  const { roles, columns } = survey;
  const questions = new Set([...Object.values(roles.blocks).flat(), ...roles.points]);
  const groups = new Set<string>();
  const waves = new Set<string>();
  const outcomes = new Set<string>();
  columns.forEach((column, position) => {
    if (questions.has(position)) return;
    const cells = answered(column);
    const count = distinct(cells);
    const few = count >= fewestGroups && count <= mostGroups;
    const numbers = mostlyNumbers(cells);
    if (roles.groups.includes(position) || (few && !numbers)) groups.add(column.header);
    if (roles.wave === position || few) waves.add(column.header);
    if (roles.outcome === position || (numbers && count >= fewestGroups)) outcomes.add(column.header);
  });
  return { groups: [...groups], waves: [...waves], outcomes: [...outcomes] };
});
