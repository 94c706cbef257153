import type { Report } from "../../report/tree";
import type { SheetPlan } from "../layout/sheetPlan";
import { sheetName } from "../layout/sheetName";
import { loadMarks, marksOf, sourceMark, sourceOf, type Marks } from "../marks";
import { tablePrefix } from "../layout/tableLayout";
import { ExcelProblem } from "../problem";
import type { Connection } from "../run";
import { answersMarkOf } from "../sources/answersMark";
import type { AnswersName } from "./answersName";
import type { ReportOrigin } from "./origin";
import { tableNames } from "./writeTables";

/** A sheet with its marks; none where it is not ours. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly marks: Marks;
}

/** What is in the workbook before a run. */
export interface WorkbookSurvey {
  /** No sheet can be added. */
  readonly isProtected: boolean;
  readonly sheets: readonly MarkedSheet[];
  /** Named ranges, and tables with the sheet they stand on. */
  readonly names: readonly { readonly name: string; readonly sheetId?: string }[];
}

/** Where a report goes. */
export interface Target {
  readonly report: Report;
  readonly plan: SheetPlan;
  /** An existing sheet's id; undefined for a new sheet. */
  readonly sheetId: string | undefined;
  readonly sheetName: string;
  /** What the existing sheet was marked with. */
  readonly marks: Marks;
  /** True when the existing sheet has the plan's structure, so that only contents change. */
  readonly sameStructure: boolean;
  readonly generation: number;
  /** One a table of the plan; unused where the structure is the same. */
  readonly tables: readonly string[];
}

/** Two requests: what sheets there are and what they are marked with. */
export async function surveyWorkbook({ send }: Connection): Promise<WorkbookSurvey> {
  const loaded = await send(({ workbook }) => ({
    sheets: workbook.worksheets.load("items/id,items/name"),
    tables: workbook.tables.load("items/name,items/worksheet/id"),
    names: workbook.names.load("items/name"),
    protection: workbook.protection.load("protected"),
  }));
  const sheets = loaded.sheets.items.map(({ id, name }) => ({ id, name }));
  const tables = loaded.tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id }));
  const names = [...tables, ...loaded.names.items.map(({ name }) => ({ name }))];
  const marks = await send(({ workbook }) => sheets.map(({ id }) => loadMarks(workbook.worksheets.getItem(id))));
  return {
    names,
    isProtected: loaded.protection.protected,
    sheets: sheets.map((sheet, index) => {
      const properties = marks[index];
      return { ...sheet, marks: properties === undefined ? {} : marksOf(properties) };
    }),
  };
}

/** The sheet and first cell of a source: answers that were added at the bottom or the side keep it. */
function anchorOf(mark: string): string {
  const { sheet, address } = sourceOf(mark);
  return `${sheet}!${address.split(":")[0] ?? ""}`;
}

/**
 * The sheet an earlier run made of the same analysis: the one marked with the answers' name, which goes along when they move; else with where
 * they stood at the last run, or stand now; else one whose source starts at the same cell, because a survey grows.
 *
 * @param sources marks to look for, the first found counts
 */
function findSheet(
  report: Report,
  named: AnswersName | undefined,
  sources: readonly string[],
  survey: WorkbookSurvey,
  used: ReadonlySet<string>,
): MarkedSheet | undefined {
  const nameOf = (marks: Marks): string => answersMarkOf(marks.answers)?.name ?? "";
  const free = survey.sheets.filter(
    ({ id, marks }) =>
      marks.report === report.analysis && marks.source !== undefined && !used.has(id) && named?.elsewhere.has(nameOf(marks)) !== true,
  );
  const alike = [(mark: string) => mark, anchorOf].flatMap((part) =>
    sources.flatMap((source) => free.find(({ marks }) => part(marks.source ?? "") === part(source)) ?? []),
  );
  return free.find(({ marks }) => nameOf(marks) === named?.name) ?? alike[0];
}

/**
 * The sheets that an earlier run made of the same analyses and source, one a report; undefined where there is none.
 *
 * @param named the answers' name, where they have one
 */
export function earlierSheets(
  reports: readonly Report[],
  origin: ReportOrigin,
  survey: WorkbookSurvey,
  named?: AnswersName,
): readonly (MarkedSheet | undefined)[] {
  const sources = [...(origin.before === undefined ? [] : [origin.before]), origin].map(({ sheet, address }) => sourceMark(sheet, address));
  const used = new Set<string>();
  return reports.map((report) => {
    const sheet = findSheet(report, named, sources, survey, used);
    if (sheet !== undefined) used.add(sheet.id);
    return sheet;
  });
}

/**
 * Decides what the sheets and tables of reports are called, and which sheets can keep their looks.
 *
 * @param found the sheets of an earlier run, one a plan
 * @param reserved sheet names that are to be taken by others
 * @throws ExcelProblem `protected` when a new sheet is needed and none can be added
 */
export function chooseTargets(
  plans: readonly { readonly report: Report; readonly plan: SheetPlan }[],
  found: readonly (MarkedSheet | undefined)[],
  survey: WorkbookSurvey,
  reserved: readonly string[] = [],
): readonly Target[] {
  const names = [...survey.sheets.map(({ name }) => name), ...reserved];
  const taken = new Set<string>();
  const emptied = new Set(
    plans.flatMap(({ plan }, index) => {
      const sheet = found[index];
      return sheet !== undefined && sheet.marks.structure !== plan.structure ? [sheet.id] : [];
    }),
  );
  if (survey.isProtected && found.includes(undefined)) throw new ExcelProblem("protected", "the structure of the workbook");
  for (const { name, sheetId } of survey.names) {
    if (sheetId === undefined || !name.startsWith(tablePrefix) || !emptied.has(sheetId)) taken.add(name.toLowerCase());
  }
  return plans.map(({ report, plan }, index): Target => {
    const sheet = found[index];
    if (sheet !== undefined) {
      const { id, name, marks } = sheet;
      const sameStructure = marks.structure === plan.structure;
      const generation = Number.parseInt(marks.generation ?? "0", 10) || 0;
      const tables = sameStructure ? [] : tableNames(plan, taken);
      return {
        report,
        plan,
        sheetId: id,
        sheetName: name,
        marks,
        sameStructure,
        generation: sameStructure ? generation : generation + 1,
        tables,
      };
    }
    const name = sheetName(report.title, names);
    names.push(name);
    return {
      report,
      plan,
      sheetId: undefined,
      sheetName: name,
      marks: {},
      sameStructure: false,
      generation: 1,
      tables: tableNames(plan, taken),
    };
  });
}
