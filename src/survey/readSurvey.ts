import { answerLabels } from "./answerLabels";
import type { AnswerScale } from "./answerScale";
import type { Finding } from "./finding";
import type { Grid } from "./grid";
import { guessGroup, guessOutcome, guessPoints, guessWave } from "./guessRoles";
import { matchItemColumns } from "./matchColumns";
import { normalised } from "./normalised";
import { OptionReader } from "./optionReader";
import { pointsFindings } from "./pointsFindings";
import type { Key, Questionnaire } from "./questionnaire";
import { readColumn } from "./readColumn";
import type { Refusal } from "./refusal";
import type { ResponseTable } from "./responseTable";
import { readTable } from "./responseTable";
import { keyedColumn } from "./reverseKeyed";
import type { Recognition, Roles, Survey, SurveyAnswers } from "./survey";

export type SurveyReading =
  { readonly status: "read"; readonly survey: Survey } | { readonly status: "refused"; readonly refusal: Refusal };

/** Points are shared out of 100; overall satisfaction is asked from 0 to 10 unless `outcomeScale` says otherwise. */
const pointScale: AnswerScale = { min: 0, max: 100 };
const outcomeScale: AnswerScale = { min: 0, max: 10 };

/** Columns matched, of those expected, from which on headers are taken for the questionnaire's. */
const recognisedShare = 0.5;

/**
 * Reads a grid as a survey: finds header and respondents, recognises the questionnaire and the part each column plays, reads the
 * answers, applies the keys once, and keeps everything odd as findings with addresses.
 *
 * @param options `questionnaire`, `reversed` (item ids, numbers or headers; replaces the questionnaire's keys), `scale`,
 *   `expectation`, `perception`, `weights`, `outcome`, `outcomeScale`, `groups`, `wave`: columns by header; what is absent is guessed
 * @param known the questionnaires to choose from, in order of preference
 */
export function readSurvey(grid: Grid, options: Readonly<Record<string, unknown>>, known: readonly Questionnaire[]): SurveyReading {
  const read = readTable(grid);
  if ("refusal" in read) return { status: "refused", refusal: read.refusal };
  const { table } = read;
  const reader = new OptionReader(
    options,
    table.columns.map(({ header }) => header),
  );
  const { questionnaire, recognition, items } = recognise(table, reader, known);
  const roles = assignRoles(table, reader, questionnaire, items);
  refuseSharedColumn(table, reader, roles);
  const scale = reader.scale("scale") ?? questionnaire?.scale ?? { min: 1, max: 7 };
  const keys = readKeys(reader, table, roles, questionnaire);
  const { answers, findings } = readAnswers(table, roles, keys, scale, reader.scale("outcomeScale") ?? outcomeScale, questionnaire);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const survey: Survey = {
    source: table.source,
    columns: table.columns,
    respondents: table.rows.length,
    rows: table.rows,
    ...(questionnaire && { questionnaire }),
    recognition,
    scale,
    keys,
    roles,
    answers,
    findings: [...table.findings, ...findings],
  };
  return { status: "read", survey };
}

type ItemRoles = Pick<Roles, "expectation" | "perception">;

function recognise(
  table: ResponseTable,
  reader: OptionReader,
  known: readonly Questionnaire[],
): { questionnaire: Questionnaire | undefined; recognition: Recognition; items: ItemRoles } {
  const id = reader.text("questionnaire");
  const declared = known.find((candidate) => candidate.id === id);
  if (id !== undefined && !declared)
    reader.refuse({ code: "unknown-questionnaire", given: id, known: known.map((candidate) => candidate.id) });
  const candidates = (declared ? [declared] : known).map((candidate) => ({ candidate, ...matchItemColumns(table, candidate) }));
  const most = Math.max(0, ...candidates.map(({ matched }) => matched));
  const fitting = candidates.filter(({ matched }) => matched === most);
  const [best] = fitting;
  if (!best)
    return {
      questionnaire: undefined,
      recognition: { basis: "none", matched: 0, expected: 0, alternatives: [] },
      items: { expectation: [], perception: [] },
    };
  const { candidate, matched, expectation, perception } = best;
  const expected = candidate.items.length * candidate.blocks.length;
  const basis = declared ? "declared" : matched >= expected * recognisedShare || reader.has("expectation") ? "guessed" : "none";
  const settled = declared !== undefined || basis === "none" || reader.has("reversed");
  const alternatives = settled ? [] : fitting.map((other) => other.candidate.id);
  const items = { expectation, perception };
  return { questionnaire: basis === "none" ? undefined : candidate, recognition: { basis, matched, expected, alternatives }, items };
}

function assignRoles(table: ResponseTable, reader: OptionReader, questionnaire: Questionnaire | undefined, items: ItemRoles): Roles {
  const outcome = reader.has("outcome") ? reader.column("outcome") : guessOutcome(table);
  const wave = reader.has("wave") ? reader.column("wave") : guessWave(table);
  const guessedGroup = guessGroup(table);
  return {
    expectation: chosenItems(reader, "expectation", questionnaire) ?? items.expectation,
    perception: chosenItems(reader, "perception", questionnaire) ?? items.perception,
    points: reader.columns("weights") ?? (questionnaire ? guessPoints(table, questionnaire) : []),
    ...(outcome !== undefined && { outcome }),
    groups: reader.columns("groups") ?? (guessedGroup === undefined ? [] : [guessedGroup]),
    ...(wave !== undefined && { wave }),
  };
}

/** A column that stands for expectation and perception at once would make a gap of zero. */
function refuseSharedColumn(table: ResponseTable, reader: OptionReader, { expectation, perception }: Roles): void {
  const shared = perception.find((column) => column !== undefined && expectation.includes(column));
  if (shared !== undefined)
    reader.refuse({ code: "column-named-twice", column: table.columns[shared]?.header ?? "", option: "expectation, perception" });
}

/** Columns named one by one must be as many as the questionnaire has items. */
function chosenItems(
  reader: OptionReader,
  block: "expectation" | "perception",
  questionnaire: Questionnaire | undefined,
): readonly number[] | undefined {
  const columns = reader.columns(block);
  if (!columns || !questionnaire) return columns;
  const [firstCount, secondCount] = [columns.length, questionnaire.items.length];
  if (firstCount !== secondCount) reader.refuse({ code: "unequal-lists", first: block, second: questionnaire.id, firstCount, secondCount });
  return columns;
}

function readKeys(reader: OptionReader, table: ResponseTable, roles: Roles, questionnaire: Questionnaire | undefined): readonly Key[] {
  const declared = questionnaire?.items.map(({ key }) => key) ?? [];
  const reversed = reader.list("reversed");
  if (!reversed || !questionnaire) return declared;
  const keys = questionnaire.items.map((): Key => 1);
  for (const given of reversed) {
    const name = normalised(given);
    const index = questionnaire.items.findIndex(({ id, number }, item) => {
      const columns = [roles.expectation[item], roles.perception[item]];
      return (
        name === id ||
        name === String(number) ||
        columns.some((column) => column !== undefined && normalised(table.columns[column]?.header ?? "") === name)
      );
    });
    if (index >= 0) keys[index] = -1;
    else reader.refuse({ code: "unknown-column", column: given, option: "reversed", known: questionnaire.items.map(({ id }) => id) });
  }
  return keys;
}

function readAnswers(
  table: ResponseTable,
  roles: Roles,
  keys: readonly Key[],
  scale: AnswerScale,
  scaleOfOutcome: AnswerScale,
  questionnaire: Questionnaire | undefined,
): { answers: SurveyAnswers; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const labels = questionnaire && answerLabels(questionnaire);
  const read = (index: number, itsScale: AnswerScale, itsLabels?: ReadonlyMap<string, number>, whole = true): Float64Array => {
    const column = table.columns[index] ?? { header: "", position: 0, cells: [] };
    const reading = readColumn(column, table.rows, itsScale, itsLabels, whole);
    findings.push(...reading.findings);
    return reading.answers;
  };
  const keyed = (columns: Roles["expectation"]): (Float64Array | undefined)[] =>
    columns.map((index, item) => (index === undefined ? undefined : keyedColumn(read(index, scale, labels), keys[item] ?? 1, scale)));
  const expectation = keyed(roles.expectation);
  const perception = keyed(roles.perception);
  const points = roles.points.map((index) => read(index, pointScale, undefined, false));
  const outcome = roles.outcome === undefined ? undefined : read(roles.outcome, scaleOfOutcome, undefined, false);
  findings.push(...pointsFindings(table, roles.points, points));
  return { answers: { expectation, perception, points, ...(outcome && { outcome }) }, findings };
}
