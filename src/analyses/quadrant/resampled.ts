import { correlationImportance, meanOver } from "./measure";
import { resampledImportances } from "./derived";
import type { Attribute, AttributeSource } from "./attributes";
import { isDerived } from "./attributes";
import type { Point } from "./quadrant";

/** A statistic of a resample, from how often each respondent was drawn; undefined when it cannot be computed. */
type Resampled = (counts: Float64Array) => number | undefined;

/**
 * The points of a resample of respondents. The answers are laid out once, so that a resample costs a few passes over plain numbers.
 *
 * Case weights multiply how often a respondent was drawn.
 *
 * @returns a function of how often each respondent was drawn; its points are in the order of the attributes
 */
export function resampledPoints(
  attributes: readonly Attribute[],
  source: AttributeSource,
): (counts: Float64Array) => (Point | undefined)[] {
  const { method, weights } = source;
  const mean = weights && meanOver(weights, undefined).level;
  const shares = mean === undefined ? undefined : weights?.map((weight) => weight / mean);
  const fromModel = isDerived(method) && method !== "correlation" ? resampledImportances(attributes, source, method) : undefined;
  const prepared = attributes.map((attribute) => ({
    importance: fromModel
      ? undefined
      : source.method === "correlation"
        ? resampledCorrelation(attribute, source)
        : resampledMean(attribute.importanceAnswers),
    performance: resampledMean(attribute.performanceAnswers),
  }));
  return (counts) => {
    const levels = fromModel?.(counts);
    const weighted = shares ? counts.map((count, row) => count * (shares[row] as number)) : counts;
    return prepared.map(({ importance, performance }, index) => {
      const point = { importance: importance ? importance(weighted) : levels?.[index], performance: performance(weighted) };
      return point.importance === undefined || point.performance === undefined
        ? undefined
        : { importance: point.importance, performance: point.performance };
    });
  };
}

/** Passes over the respondents that one resample takes: keeps large surveys quick. */
export function passes(attributes: readonly Attribute[], source: AttributeSource): number {
  const { method } = source;
  if (isDerived(method) && method !== "correlation") return attributes.length * 4 + (attributes.length + 2) ** 2;
  return attributes.length * (method === "correlation" ? 8 : 4);
}

function resampledMean(answers: Float64Array | undefined): Resampled {
  if (!answers) return () => undefined;
  const answered = answers.map((answer) => (Number.isNaN(answer) ? 0 : 1));
  const filled = answers.map((answer) => (Number.isNaN(answer) ? 0 : answer));
  return (counts) => {
    const n = dot(counts, answered);
    return n > 0 ? dot(counts, filled) / n : undefined;
  };
}

/** Centred first: sums of squares of answers lose no digits then. */
function resampledCorrelation(attribute: Attribute, source: AttributeSource): Resampled {
  const { performanceAnswers, outcome } = { ...attribute, outcome: source.outcome };
  if (!performanceAnswers || !outcome || correlationImportance(attribute, source).level === undefined) return () => undefined;
  const both = performanceAnswers.map((answer, i) => (Number.isNaN(answer + (outcome[i] as number)) ? 0 : 1));
  const [centreX, centreY] = [meanOver(performanceAnswers, undefined).level ?? 0, meanOver(outcome, undefined).level ?? 0];
  const x = both.map((is, i) => (is ? (performanceAnswers[i] as number) - centreX : 0));
  const y = both.map((is, i) => (is ? (outcome[i] as number) - centreY : 0));
  const [xx, yy, xy] = [x.map((own) => own * own), y.map((own) => own * own), x.map((own, i) => own * (y[i] as number))];
  return (counts) => {
    const n = dot(counts, both);
    if (n < 2) return undefined;
    const [sumX, sumY] = [dot(counts, x), dot(counts, y)];
    const [squaresX, squaresY] = [dot(counts, xx) - (sumX * sumX) / n, dot(counts, yy) - (sumY * sumY) / n];
    return squaresX > 1e-12 && squaresY > 1e-12 ? (dot(counts, xy) - (sumX * sumY) / n) / Math.sqrt(squaresX * squaresY) : undefined;
  };
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += (first[i] as number) * (second[i] as number);
  return sum;
}
