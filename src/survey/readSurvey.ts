import type { AnswerScale } from "./answerScale";
import { assignRoles } from "./assignRoles";
import type { CaseWeighting } from "./caseWeights";
import { caseWeights } from "./caseWeights";
import { columnKinds } from "./columnKinds";
import type { Grid } from "./grid";
import { OptionReader } from "./optionReader";
import { asPeriods } from "./periods";
import type { Questionnaire } from "./questionnaire";
import { readAnswers } from "./readAnswers";
import { readKeys, withDimensions } from "./readKeys";
import { readMargins } from "./readMargins";
import type { Refusal } from "./refusal";
import type { ResponseTable } from "./responseTable";
import { readTable } from "./responseTable";
import type { SettledItems } from "./settleItems";
import { settleItems } from "./settleItems";
import type { Roles, Survey, SurveyAnswers } from "./survey";

export type SurveyReading =
  { readonly status: "read"; readonly survey: Survey } | { readonly status: "refused"; readonly refusal: Refusal };

/** Until a questionnaire or an option says otherwise. */
const usualScale: AnswerScale = { min: 1, max: 7 };

/**
 * Reads a grid as a survey: finds header and respondents, recognises the questionnaire and the part each column plays, reads the
 * answers, applies the keys once, and keeps everything odd as findings with addresses.
 *
 * @param options `questionnaire`, `items` (columns that are a questionnaire of their own), `dimensions` (items by name of dimension),
 *   `reversed` (item ids, numbers or headers; replaces the questionnaire's keys), `scale`, a block's id (`expectation`, `perception`,
 *   `minimum` …), `weights`, `weight`, `outcome`, `outcomeScale`, `recommend`, `groups`, `wave`, `identity`, `open`: columns by header;
 *   what is absent is guessed; `margins` (shares of groups in the population by header), to which the case weights are raked
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
  const settled = settleItems(table, reader, known);
  const questionnaire = settled.questionnaire && withDimensions(reader, table, settled.blocks, settled.questionnaire);
  const roles = assignRoles(table, reader, { ...settled, ...(questionnaire && { questionnaire }) });
  const keys = readKeys(reader, table, roles.blocks, questionnaire);
  const scales = scalesOf(questionnaire, settled, reader.scale("scale"));
  const plan = { roles, keys, scales: settled.isScaleOpen ? {} : scales, outcomeScale: reader.scale("outcomeScale"), questionnaire, known };
  const reading = readAnswers(table, plan);
  const { answers, weighting } = weighted(reading.answers, roles, table, reader, options);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const { alternatives } = settled.recognition;
  const columns = asPeriods(table.columns, [...(roles.wave === undefined ? [] : [roles.wave]), ...roles.groups]);
  const survey: Survey = {
    source: table.source,
    columns,
    dated: columns.flatMap((column, index) => (column === table.columns[index] ? [] : [index])),
    respondents: table.rows.length,
    rows: table.rows,
    ...(questionnaire && { questionnaire }),
    recognition: { ...settled.recognition, alternatives: reader.has("reversed") ? [] : alternatives },
    scale: (questionnaire && scales[questionnaire.mainBlock]) ?? reader.scale("scale") ?? usualScale,
    scaleKnown: !settled.isScaleOpen && (questionnaire !== undefined || reader.has("scale")),
    scales,
    keys,
    roles,
    answers,
    readings: reading.readings,
    ...(weighting && { weighting }),
    candidates: columnKinds(table, roles, known),
    findings: [...table.findings, ...reading.findings],
  };
  return { status: "read", survey };
}

/** The answers with their case weights, raked where there are margins; a column that only our template names may be empty. */
function weighted(
  { weight: column, ...answers }: SurveyAnswers,
  roles: Roles,
  table: ResponseTable,
  reader: OptionReader,
  options: Readonly<Record<string, unknown>>,
): { readonly answers: SurveyAnswers; readonly weighting?: CaseWeighting } {
  const margins = readMargins(options, table, reader);
  const isUsed = column && (reader.has("weight") || column.some((weight) => weight > 0));
  const base = isUsed ? { weights: column, column: table.columns[roles.weight ?? -1]?.header ?? "" } : undefined;
  if (reader.refusal || (!base && margins.length === 0)) return { answers };
  const found = caseWeights(base, margins);
  if ("weights" in found) return { answers: { ...answers, weight: found.weights }, weighting: found.weighting };
  reader.refuse(found.refusal);
  return { answers };
}

/** A block has its own scale, else the one given, else the questionnaire's. */
function scalesOf(
  questionnaire: Questionnaire | undefined,
  { itemScale }: SettledItems,
  given: AnswerScale | undefined,
): Readonly<Record<string, AnswerScale>> {
  if (!questionnaire) return {};
  return Object.fromEntries(
    questionnaire.blocks.map(({ id, scale }) => {
      const isMain = id === questionnaire.mainBlock;
      return [id, (isMain ? (given ?? itemScale) : undefined) ?? scale ?? given ?? questionnaire.scale];
    }),
  );
}
