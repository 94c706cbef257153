import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import { tidy } from "../../survey/normalised";
import type { OptionReader } from "../../survey/optionReader";
import { placeOfColumn } from "../../survey/placeOfColumn";
import { readColumn } from "../../survey/readColumn";
import type { Survey } from "../../survey/survey";
import type { Outcome } from "../analysis";
import { pairedSurveyProblem } from "../pairedSurvey";
import type { Attribute, AttributeSource, ImportanceMethod } from "./attributes";
import { derivedMethods, isDerived } from "./attributes";
import { axisBlocks, dimensionAttributes, itemAttributes } from "./questionnaireAttributes";
import { labelOf } from "./labels";

export type AttributeReading = { readonly source: AttributeSource } | Exclude<Outcome<never>, { status: "complete" }>;

const methods: readonly ImportanceMethod[] = ["expectation", "points", ...derivedMethods, "stated"];
const anyNumber: AnswerScale = { min: -Infinity, max: Infinity };

/**
 * What the options ask for: a ready table (`attribute` with one column each of importance and performance), answers of any survey
 * (lists of columns), or the recognised questionnaire.
 */
export function readAttributes(survey: Survey, reader: OptionReader): AttributeReading {
  if (reader.has("attribute")) return readyTable(survey, reader);
  if (reader.has("performance")) return fromColumns(survey, reader);
  if (reader.has("importance")) return { status: "incomplete", incomplete: { code: "choose-columns" } };
  return fromQuestionnaire(survey, reader);
}

function readyTable(survey: Survey, reader: OptionReader): AttributeReading {
  const [names, importance, performance] = [reader.column("attribute"), reader.column("importance"), reader.column("performance")];
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (names === undefined || importance === undefined || performance === undefined)
    return { status: "incomplete", incomplete: { code: "choose-columns" } };
  const scale = reader.scale("scale");
  const importances = columnOf(survey, importance, scale ?? anyNumber);
  const performances = columnOf(survey, performance, scale ?? anyNumber);
  const attributes = (survey.columns[names]?.cells ?? []).flatMap((cell, row): Attribute[] => {
    const given = { importance: importances.answers[row] as number, performance: performances.answers[row] as number };
    if (Number.isNaN(given.importance) || Number.isNaN(given.performance)) return [];
    return [{ id: `attribute${row + 1}`, label: tidy(String(cell)) || `${row + 1}`, given }];
  });
  return {
    source: {
      method: "given",
      attributes,
      midpoint: middleOf(scale),
      ...(scale && { scale }),
      findings: [...wholeNumbersAside(importances.findings), ...wholeNumbersAside(performances.findings)],
      usesKeys: false,
    },
  };
}

/** Means between two answers are what a ready table holds. */
function wholeNumbersAside(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ kind }) => kind !== "not-whole");
}

function fromColumns(survey: Survey, reader: OptionReader): AttributeReading {
  const performance = reader.columns("performance") ?? [];
  const importance = reader.columns("importance");
  const method = reader.choice("method", ["stated", ...derivedMethods] as const, importance ? "stated" : "correlation");
  const scale = reader.scale("scale");
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (!scale) return { status: "incomplete", incomplete: { code: "choose-scale" } };
  if (importance && importance.length !== performance.length) {
    const [firstCount, secondCount] = [importance.length, performance.length];
    return { status: "refused", refusal: { code: "unequal-lists", first: "importance", second: "performance", firstCount, secondCount } };
  }
  if (method === "stated" && !importance) return { status: "incomplete", incomplete: { code: "choose-columns" } };
  const outcomeProblem = isDerived(method) ? problemOfOutcome(survey) : undefined;
  if (outcomeProblem) return outcomeProblem;
  const findings: Finding[] = [];
  const attributes: Attribute[] = [];
  for (const [place, column] of performance.entries()) {
    const other = importance?.[place];
    const rated = columnOf(survey, column, scale);
    const stated = other === undefined ? undefined : columnOf(survey, other, scale);
    findings.push(...(stated?.findings ?? []), ...rated.findings);
    const empty = [{ index: column, reading: rated }, ...(other !== undefined && stated ? [{ index: other, reading: stated }] : [])].find(
      ({ reading }) => reading.answers.every(Number.isNaN),
    );
    if (empty) return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, empty.index) } };
    const [own, its] = [survey.columns[column]?.header ?? "", survey.columns[other ?? column]?.header ?? ""];
    attributes.push({
      id: its,
      label: labelOf(its, own),
      performanceAnswers: rated.answers,
      ...(stated && { importanceAnswers: stated.answers }),
    });
  }
  return { source: { method, attributes, ...outcomeAndWeights(survey), midpoint: middleOf(scale), scale, findings, usesKeys: false } };
}

function fromQuestionnaire(survey: Survey, reader: OptionReader): AttributeReading {
  const blocks = axisBlocks(survey);
  const { importance = "expectation", performance } = blocks;
  const asksTwice = survey.questionnaire === undefined || survey.questionnaire.blocks.length > 1;
  const method = reader.choice("method", methods, asksTwice ? "expectation" : "correlation");
  const isStated = method === "expectation" || method === "stated";
  const problem = pairedSurveyProblem(survey, isStated ? [importance, performance] : [performance]);
  if (problem) return problem;
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const outcomeProblem = isDerived(method) ? problemOfOutcome(survey) : undefined;
  if (outcomeProblem) return outcomeProblem;
  if (method === "points" && survey.answers.points.length === 0) return { status: "incomplete", incomplete: { code: "choose-points" } };
  const { scale, scales } = survey;
  const middle = (block: string): number => middleOf(scales[block] ?? scale).performance ?? 0;
  const shared = { ...outcomeAndWeights(survey), scale, findings: [], usesKeys: true };
  if (method === "points") {
    const attributes = dimensionAttributes(survey, blocks);
    return { source: { ...shared, method, attributes, midpoint: { importance: 1 / attributes.length, performance: middle(performance) } } };
  }
  return {
    source: {
      ...shared,
      method: isStated ? (importance === "importance" ? "stated" : "expectation") : method,
      attributes: itemAttributes(survey, blocks),
      midpoint: { ...(isStated && { importance: middle(importance) }), performance: middle(performance) },
    },
  };
}

/** Importance can only be derived from an outcome that somebody answered. */
function problemOfOutcome(survey: Survey): Exclude<AttributeReading, { source: unknown }> | undefined {
  const { answers, roles } = survey;
  if (!answers.outcome) return { status: "incomplete", incomplete: { code: "choose-outcome" } };
  if (!answers.outcome.every(Number.isNaN)) return undefined;
  return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, roles.outcome ?? -1) } };
}

function outcomeAndWeights({ answers, columns, roles }: Survey): Pick<AttributeSource, "outcome" | "outcomeHeader" | "weights"> {
  const weights = answers.weight && { weights: answers.weight };
  if (!answers.outcome) return { ...weights };
  return { ...weights, outcome: answers.outcome, outcomeHeader: columns[roles.outcome ?? -1]?.header ?? "" };
}

function middleOf(scale: AnswerScale | undefined): AttributeSource["midpoint"] {
  const middle = scale && (scale.min + scale.max) / 2;
  return middle === undefined ? {} : { importance: middle, performance: middle };
}

function columnOf(survey: Survey, index: number, scale: AnswerScale): ReturnType<typeof readColumn> {
  return readColumn(survey.columns[index] ?? { header: "", position: 0, cells: [] }, survey.rows, scale);
}
