import fQuantile from "@stdlib/stats-base-dists-f-quantile";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { chiSquareUpperTail } from "../../../src/stats/distributions/chiSquareUpperTail";
import { fUpperTail } from "../../../src/stats/distributions/fUpperTail";
import { normalDensity } from "../../../src/stats/distributions/normal";
import { broadcast } from "./broadcast";
import { chooseForEach, choosing } from "./chooseForEach";
import { conditionalFunctions } from "./conditionalFunctions";
import { asNumber, runtimeNumber, type RuntimeScalar, type RuntimeValue } from "./runtimeValues";

/** A function that takes the place of one of the library's. */
export interface LibraryFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/** A function of so many numbers; what is not a number comes out as `#NUM!`. */
function ofNumbers(arity: number, compute: (...numbers: number[]) => number): LibraryFunction {
  const one = (scalars: readonly RuntimeScalar[]): RuntimeScalar => {
    const numbers: number[] = [];
    for (const scalar of scalars) {
      const number = asNumber(scalar);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    return runtimeNumber(compute(...numbers));
  };
  return { minArity: arity, maxArity: arity, invoke: (args) => broadcast(args as RuntimeValue[], one) };
}

const only = (isDefined: boolean, compute: () => number): number => (isDefined ? compute() : Number.NaN);
const isShare = (p: number): boolean => p > 0 && p < 1;

/** Excel cuts degrees of freedom to a whole number, which must be at least 1. */
const ofDegrees = (df: number, compute: (degrees: number) => number): number => only(df >= 1, () => compute(Math.trunc(df)));

const normalInverse = ofNumbers(3, (p, mean, deviation) => only(isShare(p) && deviation > 0, () => normalQuantile(p, mean, deviation)));
const standardInverse = ofNumbers(1, (p) => only(isShare(p), () => normalQuantile(p, 0, 1)));
const normalShare = ofNumbers(4, (x, mean, deviation, cumulative) =>
  only(deviation > 0, () => (cumulative ? normalCdf(x, mean, deviation) : normalDensity((x - mean) / deviation) / deviation)),
);
const twoSidedInverse = ofNumbers(2, (p, df) =>
  ofDegrees(df, (degrees) => only(p > 0 && p <= 1, () => Math.abs(tQuantile(p / 2, degrees)))),
);

/** Rounds half away from zero, as the number reads in 15 digits: 1.005 to two places is 1.01. */
function roundedDecimally(number: number, digits: number): number {
  const places = Math.trunc(digits);
  if (number === 0 || places > 300) return number;
  const [mantissa = "0", exponent = "0"] = Math.abs(number).toExponential(14).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return Math.sign(number) * Number(`${shifted}e${-places}`);
}

/** Functions that the library calculates to fewer digits than Excel, or otherwise than Excel. */
export const correctedFunctions: ReadonlyMap<string, LibraryFunction> = new Map([
  ["NORM.S.INV", standardInverse],
  ["NORMSINV", standardInverse],
  ["NORM.INV", normalInverse],
  ["NORMINV", normalInverse],
  ["NORM.S.DIST", ofNumbers(2, (z, cumulative) => (cumulative ? normalCdf(z, 0, 1) : normalDensity(z)))],
  ["NORMSDIST", ofNumbers(1, (z) => normalCdf(z, 0, 1))],
  ["NORM.DIST", normalShare],
  ["NORMDIST", normalShare],
  [
    "CONFIDENCE.NORM",
    ofNumbers(3, (alpha, deviation, size) =>
      only(
        isShare(alpha) && deviation > 0 && size >= 1,
        () => (-normalQuantile(alpha / 2, 0, 1) * deviation) / Math.sqrt(Math.trunc(size)),
      ),
    ),
  ],
  [
    "CONFIDENCE.T",
    ofNumbers(3, (alpha, deviation, size) =>
      only(
        isShare(alpha) && deviation > 0 && size >= 2,
        () => (-tQuantile(alpha / 2, Math.trunc(size) - 1) * deviation) / Math.sqrt(Math.trunc(size)),
      ),
    ),
  ],
  ["T.INV", ofNumbers(2, (p, df) => ofDegrees(df, (degrees) => only(isShare(p), () => tQuantile(p, degrees))))],
  ["T.INV.2T", twoSidedInverse],
  ["TINV", twoSidedInverse],
  ["T.DIST.2T", ofNumbers(2, (x, df) => ofDegrees(df, (degrees) => only(x >= 0, () => 2 * tCdf(-x, degrees))))],
  ["T.DIST.RT", ofNumbers(2, (x, df) => ofDegrees(df, (degrees) => tCdf(-x, degrees)))],
  ["TDIST", ofNumbers(3, (x, df, tails) => ofDegrees(df, (degrees) => only(x >= 0, () => (tails === 2 ? 2 : 1) * tCdf(-x, degrees))))],
  ["CHISQ.DIST.RT", ofNumbers(2, (x, df) => ofDegrees(df, (degrees) => only(x >= 0, () => chiSquareUpperTail(x, degrees))))],
  ["CHIDIST", ofNumbers(2, (x, df) => ofDegrees(df, (degrees) => only(x >= 0, () => chiSquareUpperTail(x, degrees))))],
  [
    "F.DIST.RT",
    ofNumbers(3, (x, df1, df2) => ofDegrees(df1, (above) => ofDegrees(df2, (below) => only(x >= 0, () => fUpperTail(x, above, below))))),
  ],
  [
    "F.INV",
    ofNumbers(3, (p, df1, df2) => ofDegrees(df1, (above) => ofDegrees(df2, (below) => only(isShare(p), () => fQuantile(p, above, below))))),
  ],
  ["ROUND", ofNumbers(2, roundedDecimally)],
  [choosing, { minArity: 2, maxArity: 255, invoke: (args) => chooseForEach(args as RuntimeValue[]) }],
  ...conditionalFunctions,
]);
