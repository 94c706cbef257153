import { crossProductsOf } from "../src/stats/crossProducts";
import type { DriverCorrelations } from "../src/stats/importance/driverCorrelations";
import { driverCorrelations } from "../src/stats/importance/driverCorrelations";
import { shapley } from "../src/stats/importance/shapley";
import { bruteForceShapley } from "./bruteForceShapley";
import { driverSurvey } from "./driverSurvey";
import { inR } from "./inR";
import type { Timing } from "./timed";
import { timed, timedAgainst } from "./timed";

/** As many predictors as a regression for every subset can do in reasonable time. */
const feasible = 15;

/**
 * Exact Shapley shares of R2 over all subsets, beside one regression for every subset at 15 predictors, its time multiplied by how many
 * times more subsets there are. That flatters the peer, whose regressions would also grow.
 */
export function shapleyTimings(): Timing[] {
  const small = modelOf(feasible);
  const { peerSeconds } = timed(
    "",
    () => undefined,
    "one solve a subset",
    () => bruteForceShapley(small),
    2,
  );
  const rSeconds = inR(bruteForceInR(feasible));
  return [22, 25].flatMap((size) => {
    const correlations = modelOf(size);
    const times = 2 ** (size - feasible);
    const scaled = `of ${feasible} predictors, times 2^${size - feasible}`;
    const work = (): unknown => shapley(correlations);
    return [
      timedAgainst(`shapley-${size}`, work, `one solve a subset, plain TypeScript ${scaled}`, peerSeconds * times),
      ...(rSeconds === undefined ? [] : [timedAgainst(`shapley-${size}-r`, work, `one solve a subset, R ${scaled}`, rSeconds * times)]),
    ];
  });
}

function modelOf(size: number): DriverCorrelations {
  const correlations = driverCorrelations(crossProductsOf(driverSurvey(300, size)));
  if (!correlations) throw new RangeError("A column is constant.");
  return correlations;
}

function bruteForceInR(size: number): string {
  return `
p <- ${size}
set.seed(1)
common <- rnorm(300)
x <- replicate(p, common + rnorm(300))
R <- cor(x)
r <- as.vector(cor(x, common + rnorm(300)))
members <- function(mask) which(bitwAnd(mask, bitwShiftL(1L, 0:(p - 1L))) != 0)
started <- proc.time()[["elapsed"]]
r2 <- numeric(2^p)
for (mask in 1:(2^p - 1)) {
  s <- members(mask)
  r2[mask + 1] <- sum(r[s] * solve(R[s, s, drop = FALSE], r[s]))
}
sizes <- vapply(0:(2^p - 1), function(mask) length(members(mask)), 0L)
weight <- 1 / (p * choose(p - 1, 0:(p - 1)))
lmg <- vapply(1:p, function(j) {
  without <- which(bitwAnd(0:(2^p - 1), bitwShiftL(1L, j - 1L)) == 0)
  sum(weight[sizes[without] + 1] * (r2[without + 2^(j - 1)] - r2[without]))
}, 0)
stopifnot(abs(sum(lmg) - r2[2^p]) < 1e-9)
cat(proc.time()[["elapsed"]] - started, "\\n")
`;
}
