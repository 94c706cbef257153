import { covariances, crossProductsOf } from "../src/stats/crossProducts";
import { pairwiseCovariances } from "../src/stats/pairwise/pairwiseCovariances";
import { pairwiseProductsOf } from "../src/stats/pairwise/pairwiseProducts";
import { inR } from "./inR";
import type { Timing } from "./timed";
import { timed, timedAgainst } from "./timed";

const items = 44;

/** Times covariance matrices beside R's `cov()`, and shows that the time grows with the rows and not faster. */
export function covarianceTimings(): Timing[] {
  const answers = columns(100_000, items);
  const holes = answers.map((column, j) => column.map((x, i) => ((i * 31 + j * 17) % 20 === 0 ? NaN : x)));
  const million = columns(1_000_000, 10);
  const tenth = million.map((column) => column.subarray(0, 100_000));
  const work = (): unknown => covariances(crossProductsOf(answers));
  const pairwise = (): unknown => pairwiseCovariances(pairwiseProductsOf(holes));
  return [
    against("covariance-100k", work, "cov(x)", () => plainCovariances(answers)),
    against("covariance-pairwise-100k", pairwise, 'cov(x, use = "pairwise")', () => plainPairwise(holes)),
    timed(
      "covariance-1m",
      () => crossProductsOf(million),
      "100,000 x 10, ten times",
      () => {
        for (let time = 0; time < 10; time++) crossProductsOf(tenth);
      },
    ),
  ];
}

function columns(rows: number, size: number): Float64Array[] {
  return Array.from({ length: size }, (_, j) => Float64Array.from({ length: rows }, (__, i) => 1 + ((i * (j + 3) + (i >> 3) * 5) % 7)));
}

/** R where it is installed, plain loops where it is not. */
function against(name: string, work: () => unknown, call: string, plain: () => unknown): Timing {
  const seconds = inR(`
    set.seed(1)
    x <- matrix(as.numeric(sample(1:7, 1e5 * ${items}, TRUE)), ncol = ${items})
    ${call.includes("pairwise") ? "x[runif(length(x)) < 0.05] <- NA" : ""}
    cat(min(replicate(3, system.time(${call})[["elapsed"]])), "\\n")
  `);
  return seconds === undefined ? timed(name, work, "plain loops", plain, 3) : timedAgainst(name, work, `R's ${call}`, seconds);
}

function plainCovariances(answers: readonly Float64Array[]): number[] {
  const means = answers.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
  return answers.flatMap((x, j) =>
    answers.slice(j).map((y, k) => {
      let sum = 0;
      for (let i = 0; i < x.length; i++) sum += ((x[i] ?? 0) - (means[j] ?? 0)) * ((y[i] ?? 0) - (means[j + k] ?? 0));
      return sum / (x.length - 1);
    }),
  );
}

function plainPairwise(answers: readonly Float64Array[]): number[] {
  return answers.flatMap((x, j) =>
    answers.slice(j).map((y) => {
      let [n, sumX, sumY, sum] = [0, 0, 0, 0];
      for (let i = 0; i < x.length; i++) {
        const [one, other] = [x[i] ?? NaN, y[i] ?? NaN];
        if (Number.isNaN(one) || Number.isNaN(other)) continue;
        n++;
        sumX += one;
        sumY += other;
        sum += one * other;
      }
      return (sum - (sumX * sumY) / n) / (n - 1);
    }),
  );
}
