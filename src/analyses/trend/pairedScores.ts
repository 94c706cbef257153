import { meanScore } from "../../survey/meanScore";
import type { MissingRule } from "../../survey/missingRule";
import type { Survey } from "../../survey/survey";
import type { Measure } from "../measures";

/** Expectation, perception and their gap of the same respondents, one score a respondent each. */
export interface PairedScores {
  /** What it is the gap of: `gap` overall, or a dimension. */
  readonly measure: Measure;
  readonly expectation: Float64Array;
  readonly perception: Float64Array;
}

type Columns = Pick<PairedScores, "expectation" | "perception"> & { readonly gap: Float64Array };

/**
 * The gaps of a survey that asks what is expected beside what is perceived: overall first, then by dimension. Empty without both, or
 * where they are asked on different scales.
 *
 * Paired by item and respondent, then the mean of the items under the missing rule; the overall gap is the mean of the dimensions of
 * those who have all of them, as in the SERVQUAL report; without dimensions the mean of the items.
 */
export function pairedScores({ questionnaire, answers, scales, scale }: Survey, rule: MissingRule): readonly PairedScores[] {
  if (!questionnaire) return [];
  const { mainBlock, dimensions, items } = questionnaire;
  const [expected, perceived] = [scales.expectation ?? scale, scales[mainBlock] ?? scale];
  if (mainBlock === "expectation" || expected.min !== perceived.min || expected.max !== perceived.max) return [];
  const pairs = items.flatMap(({ dimension }, place) => {
    const columns = paired(answers.blocks.expectation?.[place], answers.blocks[mainBlock]?.[place]);
    return columns ? [{ dimension, columns }] : [];
  });
  if (pairs.length === 0) return [];
  const ofDimensions = dimensions.flatMap(({ id, name }) => {
    const own = pairs.filter(({ dimension }) => dimension === id).map(({ columns }) => columns);
    return own.length > 0 ? [{ id, name, items: own.length, columns: combined(own, rule) }] : [];
  });
  const isByDimension = ofDimensions.length > 1;
  const overall = isByDimension
    ? combined(
        ofDimensions.map(({ columns }) => columns),
        "complete",
      )
    : combined(
        pairs.map(({ columns }) => columns),
        rule,
      );
  const scored = ({ gap, ...columns }: Columns, measure: Omit<Measure, "scores">): PairedScores => ({
    ...columns,
    measure: { ...measure, scores: gap },
  });
  return [
    scored(overall, { id: "gap", kind: "gap", items: pairs.length }),
    ...(isByDimension
      ? ofDimensions.map(({ id, name, items: count, columns }) => scored(columns, { id, kind: "dimension", label: name, items: count }))
      : []),
  ];
}

function paired(expectation: Float64Array | undefined, perception: Float64Array | undefined): Columns | undefined {
  if (!expectation || !perception) return undefined;
  const gap = perception.map((answer, i) => answer - (expectation[i] as number));
  const whereBoth = (column: Float64Array): Float64Array => column.map((answer, i) => (Number.isNaN(gap[i]) ? NaN : answer));
  return { expectation: whereBoth(expectation), perception: whereBoth(perception), gap };
}

function combined(parts: readonly Columns[], rule: MissingRule): Columns {
  const of = (column: keyof Columns): Float64Array =>
    meanScore(
      parts.map((part) => part[column]),
      rule,
    );
  return { expectation: of("expectation"), perception: of("perception"), gap: of("gap") };
}
