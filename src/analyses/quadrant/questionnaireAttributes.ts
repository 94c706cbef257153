import { meanScore } from "../../survey/meanScore";
import type { Survey } from "../../survey/survey";
import type { Attribute } from "./attributes";

/** Where a questionnaire asks how important its items are, and how well the provider does. */
export interface AxisBlocks {
  /** The block of importance; else of what is expected, which stands for it; absent where neither was asked. */
  readonly importance?: string;
  /** The main block. */
  readonly performance: string;
}

/** The blocks that stand for the two axes. */
export function axisBlocks({ questionnaire, roles }: Survey): AxisBlocks {
  const performance = questionnaire?.mainBlock ?? "perception";
  const others = (questionnaire?.blocks ?? []).filter(({ id }) => id !== performance).map(({ id }) => id);
  const isAsked = (id: string): boolean => roles.blocks[id]?.some((column) => column !== undefined) === true;
  const importance = ["importance", "expectation", "expected"].find((id) => others.includes(id) && isAsked(id));
  return { performance, ...(importance !== undefined && { importance }) };
}

/** The items of the questionnaire with importance and performance, both keyed. The report names them. */
export function itemAttributes({ questionnaire, answers }: Survey, blocks: AxisBlocks): readonly Attribute[] {
  return (questionnaire?.items ?? []).map(({ id, number, dimension }, index): Attribute => {
    const importanceAnswers = answers.blocks[blocks.importance ?? ""]?.[index];
    const performanceAnswers = answers.blocks[blocks.performance]?.[index];
    return {
      id,
      label: String(number),
      ...(dimension !== undefined && { dimension }),
      ...(importanceAnswers && { importanceAnswers }),
      ...(performanceAnswers && { performanceAnswers }),
    };
  });
}

/** The dimensions: importance from each respondent's share of points, performance from the mean of at least half its items. */
export function dimensionAttributes({ questionnaire, answers, respondents }: Survey, { performance }: AxisBlocks): readonly Attribute[] {
  const sums = Float64Array.from({ length: respondents }, (_, i) => answers.points.reduce((sum, column) => sum + (column[i] as number), 0));
  return (questionnaire?.dimensions ?? []).map(({ id }, index): Attribute => {
    const columns = (questionnaire?.items ?? []).flatMap(({ dimension }, item) => {
      const column = answers.blocks[performance]?.[item];
      return dimension === id && column ? [column] : [];
    });
    const points = answers.points[index] ?? new Float64Array(respondents).fill(NaN);
    const importanceAnswers = points.map((own, i) => ((sums[i] as number) > 0 ? own / (sums[i] as number) : NaN));
    return { id, label: id, dimension: id, importanceAnswers, performanceAnswers: meanScore(columns, "half") };
  });
}
