import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { crossProductsOf } from "../src/stats/crossProducts";
import { pairwiseProductsOf } from "../src/stats/pairwise/pairwiseProducts";
import { pairwiseItemCovariances } from "../src/stats/reliability/pairwiseItemCovariances";
import { reliability, reliabilityOf } from "../src/stats/reliability/reliability";
import { inR } from "./inR";
import type { Timing } from "./timed";
import { timed, timedAgainst } from "./timed";

const respondents = 100_000;
const items = 44;
const missingShare = 0.05;

/** Answers 1 to 7 that share one factor; the same in every run. */
function answers(missing: number): Float64Array[] {
  const random = xoroshiro128plus(44);
  const uniform = (): number => uniformFloat64(random);
  const shared = Float64Array.from({ length: respondents }, () => uniform() + uniform() + uniform());
  return Array.from({ length: items }, () =>
    shared.map((level) => (uniform() < missing ? NaN : Math.min(7, Math.max(1, Math.round(level + 4 * uniform() + 0.5))))),
  );
}

/** The same in R: psych's alpha of answers that share one factor, made before the clock starts. */
function alphaInR(missing: number): number | undefined {
  return inR(`
    suppressMessages(library(psych))
    set.seed(44)
    n <- ${respondents}; k <- ${items}
    shared <- runif(n) + runif(n) + runif(n)
    x <- as.data.frame(lapply(seq_len(k), function(i) pmin(7, pmax(1, round(shared + 4 * runif(n) + 0.5)))))
    names(x) <- paste0("i", seq_len(k))
    if (${missing} > 0) for (i in seq_len(k)) x[runif(n) < ${missing}, i] <- NA
    cat(system.time(suppressWarnings(alpha(x)))[["elapsed"]], "\\n")
  `);
}

const plainPeer = "plain TypeScript, each statistic from the rows";

/** Alpha with if-deleted and item-rest figures of 100,000 respondents and 44 items, complete and with 5 % of the answers missing. */
export function reliabilityTimings(): Timing[] {
  const [complete, gaps] = [answers(0), answers(missingShare)];
  const ours = (): unknown => reliability(crossProductsOf(complete));
  const oursPairwise = (): unknown => {
    const covariances = pairwiseItemCovariances(pairwiseProductsOf(gaps));
    return covariances && reliabilityOf(covariances);
  };
  const beside = (name: string, work: () => unknown, missing: number, columns: readonly Float64Array[]): Timing => {
    const seconds = alphaInR(missing);
    if (seconds !== undefined) return timedAgainst(name, work, missing > 0 ? "psych::alpha with NA" : "psych::alpha", seconds);
    return timed(name, work, plainPeer, () => plainReliability(columns), 3);
  };
  return [
    beside("alpha-100k", ours, 0, complete),
    beside("alpha-100k-missing", oursPairwise, missingShare, gaps),
    timed("alpha-100k-missing-to-complete", oursPairwise, "our complete case", ours),
  ];
}

/** Alpha, and for each item alpha without it and its correlation with the sum of the others, as one would write it from the rows. */
function plainReliability(columns: readonly Float64Array[]): { alpha: number; items: { alpha: number; rest: number }[] } {
  return {
    alpha: plainAlpha(columns),
    items: columns.map((own, item) => {
      const others = columns.filter((_, other) => other !== item);
      return { alpha: plainAlpha(others), rest: plainCorrelation(own, sumOf(others)) };
    }),
  };
}

function plainAlpha(columns: readonly Float64Array[]): number {
  const variances = columns.map(plainVariance).reduce((sum, variance) => sum + variance, 0);
  return (columns.length / (columns.length - 1)) * (1 - variances / plainVariance(sumOf(columns)));
}

function sumOf(columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: respondents }, (_, row) => columns.reduce((sum, column) => sum + (column[row] ?? NaN), 0));
}

function plainMean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function plainVariance(column: Float64Array): number {
  const numbers = Array.from(column).filter((number) => !Number.isNaN(number));
  const mean = plainMean(numbers);
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1);
}

function plainCorrelation(first: Float64Array, second: Float64Array): number {
  const pairs = Array.from(first, (number, row) => [number, second[row] ?? NaN] as const).filter(([x, y]) => !Number.isNaN(x + y));
  const [meanX, meanY] = [plainMean(pairs.map(([x]) => x)), plainMean(pairs.map(([, y]) => y))];
  const sum = (term: (x: number, y: number) => number): number => pairs.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
