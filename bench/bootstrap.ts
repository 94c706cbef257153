import { shareIntervals } from "../src/stats/resampling/shareIntervals";
import { driverSurvey } from "./driverSurvey";
import { inR } from "./inR";
import { plainWeightDraws } from "./plainWeightDraws";
import type { Timing } from "./timed";
import { timed, timedAgainst } from "./timed";

const rows = 300;
const predictors = 22;
const resamples = 1000;

/** 1,000 bootstrap resamples of the relative weights of 22 predictors, 300 rows. */
export function bootstrapTimings(): Timing[] {
  const [outcome = new Float64Array(0), ...drivers] = driverSurvey(rows, predictors);
  const work = (): unknown => shareIntervals("relative-weights", outcome, drivers, { seed: 1, resamples });
  const rSeconds = inR(plainR);
  const name = "bootstrap-weights-1000";
  return rSeconds === undefined
    ? [timed(name, work, "plain TypeScript, ml-matrix", () => plainWeightDraws(outcome, drivers, resamples), 3)]
    : [timedAgainst(name, work, "plain R: cor, eigen", rSeconds)];
}

const plainR = `
set.seed(1)
common <- rnorm(${rows})
x <- replicate(${predictors}, common + rnorm(${rows}))
y <- common + rnorm(${rows})
p <- ${predictors}
started <- proc.time()[["elapsed"]]
draws <- t(replicate(${resamples}, {
  i <- sample(${rows}, replace = TRUE)
  R <- cor(cbind(x[i, ], y[i]))
  e <- eigen(R[1:p, 1:p], symmetric = TRUE)
  root <- e$vectors %*% (sqrt(e$values) * t(e$vectors))
  scores <- e$vectors %*% (crossprod(e$vectors, R[1:p, p + 1]) / sqrt(e$values))
  as.vector(root^2 %*% scores^2)
}))
intervals <- apply(draws, 2, quantile, c(0.025, 0.975))
cat(proc.time()[["elapsed"]] - started, "\\n")
`;
