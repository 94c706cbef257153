import { averageOverScale } from "./averageOverScale";
import { normalCdf, normalDensity } from "./normal";

/**
 * The p of a studentised range: the chance that the highest and the lowest of several means of one population differ by more than q
 * estimated standard errors of a mean. Tukey's and the Games-Howell comparisons rest on it, with q = sqrt(2) |t|.
 *
 * The chance for a known standard deviation, averaged over the estimated one; both integrals by the trapezoidal rule, which is exact to
 * about 1e-12 here, and both of the tail itself, so that a small p keeps its digits. R: `ptukey(q, means, df, lower.tail = FALSE)`, within
 * its error of about 1e-8. Source: Copenhaver and Holland (1988) for the double integral.
 *
 * @param means how many means are compared, 2 or more
 * @param df degrees of freedom of the standard deviation; Infinity when it is known
 * @example studentisedRangeUpperTail(3.5, 3, 20) // 0.0558...
 */
export function studentisedRangeUpperTail(q: number, means: number, df: number): number {
  if (q <= 0) return 1;
  const tail = rangeUpperTail(means);
  if (df === Infinity) return tail(q);
  const step = Math.min(0.1, 0.55 / Math.sqrt(2 * df + 2 * Math.log(means)));
  return Math.min(
    1,
    averageOverScale((s) => tail(q * s), df, { pull: (q * q) / 2, step }),
  );
}

/** The range is hardly ever wider: the chance is below the smallest number. */
const widest = 76;
/** Half the width of the region that matters around w / 2. */
const reach = 8.2;

/**
 * The chance that the range of `means` standard normal numbers exceeds w, as a function of w.
 *
 * With z for the highest: one minus the share of samples whose others lie within w below z. Written as a difference of powers that
 * does not cancel; what does not depend on w is computed once.
 */
function rangeUpperTail(means: number): (w: number) => number {
  const others = means - 1;
  const step = 0.4 / Math.sqrt(1 + Math.log(means / 2));
  const size = Math.ceil((widest / 2 + 2 * reach) / step);
  const below = new Float64Array(size);
  const weights = new Float64Array(size);
  let known = 0;
  const learn = (count: number): void => {
    for (; known < count; known++) {
      const z = known * step - reach;
      const share = normalCdf(z);
      below[known] = share;
      weights[known] = means * step * normalDensity(z) * share ** others;
    }
  };
  return (w) => {
    if (w > widest) return 0;
    const first = Math.floor(w / 2 / step);
    const last = Math.ceil((w / 2 + 2 * reach) / step);
    learn(last);
    let sum = 0;
    for (let i = first; i < last; i++) {
      const share = normalCdf(i * step - reach - w) / (below[i] as number);
      // 1 - (1 - share)^others, as share times a sum of powers.
      let powers = 1;
      for (let other = 1; other < others; other++) powers = 1 + powers * (1 - share);
      sum += (weights[i] as number) * share * powers;
    }
    return sum;
  };
}
