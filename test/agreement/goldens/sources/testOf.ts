import type { OneSampleT } from "../../../../src/stats/oneSampleT";
import type { Mirror } from "../mirror";

/** A mean and its test under the names of R's files. */
export function testOf({ n, mean, sd, standardError, low, high, t, df, p, dz }: OneSampleT): Readonly<Record<string, Mirror>> {
  return { n, mean, sd, se: standardError, ci_low: low, ci_high: high, t, df, p, cohen_dz: dz };
}
