import type { Language } from "../i18n/language";
import type { Grid, GridCell } from "../survey/grid";
import { samples } from "./samples/index";
import type { Sample, SampleRow } from "./samples/sample";
import { servqual1991 } from "./servqual/index";
import { shortHeader } from "./shortHeader";
import type { FilledTemplate, TemplateColumn } from "../survey/templateColumns";
import { templateColumns } from "../survey/templateColumns";

export { samples };

/** The questionnaire of the sample that one tries first. */
export const sampleQuestionnaire = servqual1991.id;

/**
 * Made-up answers to a questionnaire under short headers, as a survey tool exports them. The same in every run: believable levels that
 * hang together, some answers missing, a few respondents who answer everything alike, sites and waves where the questionnaire asks for
 * them. The seed stands in the questionnaire's file in `samples`.
 *
 * @throws RangeError for an id that no questionnaire has
 */
export function sampleSurvey(questionnaire: string, language: Language): Grid {
  const sample = sampleOf(questionnaire);
  const { ownColumns } = sample;
  const place = { sheet: "", row: 0, column: 0 };
  if (ownColumns) {
    const headers = Object.values(ownColumns).map((header) => header[language]);
    return { ...place, cells: [headers, ...cellsOf(sample.rows(language), Object.keys(ownColumns))] };
  }
  const { columns, rows } = sampleSheet(questionnaire, language);
  return { ...place, cells: [columns.map((column) => shortHeader(sample.questionnaire, column, language)), ...rows] };
}

/**
 * The same answers under the questionnaire's own words and ids, as its template holds them once it is filled in.
 *
 * @throws RangeError for an id that no questionnaire has
 */
export function sampleSheet(questionnaire: string, language: Language): FilledTemplate {
  const sample = sampleOf(questionnaire);
  const rows = sample.rows(language);
  const columns = templateColumns(sample.questionnaire).filter((column) => rows.some((row) => row[nameOf(column)] !== undefined));
  return { columns, rows: cellsOf(rows, columns.map(nameOf)) };
}

/**
 * The options with which an analysis runs on a sample: none where the questionnaire says all that it needs.
 *
 * @throws RangeError for an id that no questionnaire has
 */
export function sampleOptions(questionnaire: string, analysis: string, language: Language): Readonly<Record<string, unknown>> {
  return sampleOf(questionnaire).options?.(language)[analysis] ?? {};
}

function sampleOf(questionnaire: string): Sample {
  const found = samples.find((sample) => sample.questionnaire.id === questionnaire);
  if (!found) throw new RangeError(`There is no sample of "${questionnaire}".`);
  return found;
}

function nameOf({ part, name }: TemplateColumn): string {
  return `${part}.${name}`;
}

function cellsOf(rows: readonly SampleRow[], names: readonly string[]): readonly (readonly GridCell[])[] {
  return rows.map((row) => names.map((name) => row[name] ?? ""));
}
