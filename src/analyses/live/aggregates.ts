import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live } from "../../report/live";
import { numberCriterion } from "./criteria";

/** How many respondents have a number in the column. */
export function liveCount(of: LiveColumn): LiveFormula {
  return live`COUNT(${column(of)})`;
}

/** Their mean. */
export function liveMean(of: LiveColumn): LiveFormula {
  return live`AVERAGE(${column(of)})`;
}

/** Their SD with n - 1. A spread of nothing but rounding is none. */
export function liveSpread(of: LiveColumn): LiveFormula {
  return live`IF(STDEV.S(${column(of)})>${rounding},STDEV.S(${column(of)}),0)`;
}

/** Below this a spread is the rounding of equal numbers. */
const rounding = 1e-12;

/** Cells of the same row that hold a line's n, mean and SD. */
export interface LineCells {
  readonly n: string;
  readonly mean: string;
  readonly sd: string;
}

/** An end of the t interval of a mean, from other cells of the row; no number where all answers are equal. */
export function liveIntervalEnd(end: "low" | "high", { n, mean, sd }: LineCells, confidence: number): LiveFormula {
  const reach = live`T.INV.2T(${complement(confidence)},${figure(n)}-1)*${figure(sd)}/SQRT(${figure(n)})`;
  return live`IF(${figure(sd)}>0,${figure(mean)}${end === "low" ? "-" : "+"}${reach},NA())`;
}

/** Student's t of a mean against 0. */
export function liveT({ n, mean, sd }: LineCells): LiveFormula {
  return live`${figure(mean)}/(${figure(sd)}/SQRT(${figure(n)}))`;
}

/** Two-sided p of a t with df, both cells of the row. */
export function liveP(t: string, df: string): LiveFormula {
  return live`T.DIST.2T(ABS(${figure(t)}),${figure(df)})`;
}

/** The statistics of a line of gaps, by the ids that most tables use: n, `mean` under its own id, sd, ciLow, ciHigh, t, df, p, dz. */
export function liveMeanLine(of: LiveColumn, mean: string, confidence: number): Readonly<Record<string, LiveFormula>> {
  const cells: LineCells = { n: "n", mean, sd: "sd" };
  return {
    n: liveCount(of),
    [mean]: liveMean(of),
    sd: liveSpread(of),
    ciLow: liveIntervalEnd("low", cells, confidence),
    ciHigh: liveIntervalEnd("high", cells, confidence),
    t: liveT(cells),
    df: live`IF(${figure("n")}>1,${figure("n")}-1,NA())`,
    p: liveP("t", "df"),
    dz: live`${figure(mean)}/${figure("sd")}`,
  };
}

/** The share of the column's answers that are at least, or at most, a number. */
export function liveShare(of: LiveColumn, comparison: ">=" | "<=" | "=" | ">" | "<", answer: number): LiveFormula {
  return live`COUNTIFS(${column(of)},${numberCriterion(comparison, answer)})/COUNT(${column(of)})`;
}

/** 0.05 of 0.95, without the last digits' noise. */
export function complement(confidence: number): number {
  return Number((1 - confidence).toPrecision(12));
}
