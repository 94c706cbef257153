import type { AnswerScale } from "./answerScale";
import type { Finding } from "./finding";
import { fittingLabels, labelSets } from "./labelSets";
import { pointsFindings } from "./pointsFindings";
import type { BackgroundQuestion, Key, Questionnaire, ScaleLabels } from "./questionnaire";
import { readColumn } from "./readColumn";
import type { ResponseTable } from "./responseTable";
import { keyedColumn } from "./reverseKeyed";
import type { AnswerReading, ItemAnswers, Roles, SurveyAnswers, SurveyColumn } from "./survey";

/** Points are shared out of 100; overall satisfaction and the likelihood to recommend are asked from 0 to 10 unless said otherwise. */
const pointScale: AnswerScale = { min: 0, max: 100 };
const tenScale: AnswerScale = { min: 0, max: 10 };
const weightScale: AnswerScale = { min: 0, max: Infinity };

export interface ReadingPlan {
  readonly roles: Roles;
  readonly keys: readonly Key[];
  /** By block id; a block without a scale is not read. */
  readonly scales: Readonly<Record<string, AnswerScale | undefined>>;
  readonly outcomeScale: AnswerScale | undefined;
  readonly questionnaire: Questionnaire | undefined;
  readonly known: readonly Questionnaire[];
}

/** Reads the columns of every role as numbers, applies the keys once, and keeps what was odd. */
export function readAnswers(
  table: ResponseTable,
  plan: ReadingPlan,
): { readonly answers: SurveyAnswers; readonly readings: readonly AnswerReading[]; readonly findings: readonly Finding[] } {
  const { roles, questionnaire } = plan;
  const findings: Finding[] = [];
  const readings: AnswerReading[] = [];
  const read = (
    id: string,
    index: number,
    scale: AnswerScale,
    key: Key,
    labels?: ReadonlyMap<string, number>,
    whole = true,
  ): Float64Array => {
    const reading = readColumn(columnAt(table, index), table.rows, scale, labels, whole);
    findings.push(...reading.findings);
    readings.push({ id, column: index, scale, key, labels: labels ?? noLabels });
    return keyedColumn(reading.answers, key, scale);
  };
  const sets = labelSets(plan.known);
  const blocks = Object.fromEntries(
    Object.entries(roles.blocks).map(([id, columns]): [string, ItemAnswers] => {
      const scale = plan.scales[id];
      const block = questionnaire?.blocks.find((candidate) => candidate.id === id);
      if (!scale) return [id, columns.map(() => undefined)];
      const answered = columns.flatMap((index) => (index === undefined ? [] : [columnAt(table, index)]));
      const labels = fittingLabels(answered, scale, [...ownLabels(questionnaire, block?.labels), ...sets]);
      const keyOf = (item: number): Key => (block?.unkeyed ? 1 : (plan.keys[item] ?? 1));
      return [
        id,
        columns.map((index, item) => (index === undefined ? undefined : read(readingId(id, item), index, scale, keyOf(item), labels))),
      ];
    }),
  );
  const rated = (index: number | undefined, role: BackgroundQuestion["role"], given?: AnswerScale): Float64Array | undefined => {
    if (index === undefined) return undefined;
    const scale = given ?? questionnaire?.background.find((question) => question.role === role && question.scale)?.scale ?? tenScale;
    return read(role, index, scale, 1, fittingLabels([columnAt(table, index)], scale, sets), false);
  };
  const points = roles.points.map((index, dimension) => read(readingId("points", dimension), index, pointScale, 1, undefined, false));
  const outcome = rated(roles.outcome, "outcome", plan.outcomeScale);
  const recommend = rated(roles.recommend, "recommend");
  const weight = roles.weight === undefined ? undefined : read("weight", roles.weight, weightScale, 1, undefined, false);
  findings.push(...pointsFindings(table, roles.points, points));
  const answers: SurveyAnswers = {
    blocks,
    expectation: blocks.expectation ?? [],
    perception: blocks.perception ?? [],
    points,
    ...(outcome && { outcome }),
    ...(recommend && { recommend }),
    ...(weight && { weight }),
  };
  return { answers, readings, findings };
}

const noLabels: ReadonlyMap<string, number> = new Map();

/**
 * The id of the reading of a block's item, both as the roles have them; the item counts from 0.
 *
 * @example readingId("perception", 2) // "perception.2"
 */
export function readingId(block: string, item: number): string {
  return `${block}.${item}`;
}

function ownLabels(questionnaire: Questionnaire | undefined, block: ScaleLabels | undefined): readonly ScaleLabels[] {
  return [...(block ? [block] : []), ...(questionnaire ? [questionnaire.labels] : [])];
}

function columnAt(table: ResponseTable, index: number): SurveyColumn {
  return table.columns[index] ?? { header: "", position: 0, cells: [] };
}
