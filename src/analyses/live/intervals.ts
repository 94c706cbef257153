import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, live } from "../../report/live";
import { complement } from "./aggregates";
import type { LiveGroup } from "./byGroup";
import { criterion, squareColumn } from "./byGroup";

/** Below these a spread is the rounding of equal numbers. */
const [leastSpread, leastVariance] = [1e-12, 1e-12];

/** A mean and how many numbers it is of, mostly figures of the same row. */
export interface LiveMean {
  readonly n: LiveFormula;
  readonly mean: LiveFormula;
}

/** An end of the t interval of a column's mean, in tables that show no SD; no number where all are equal. */
export function liveReach(end: "low" | "high", of: LiveColumn, { n, mean }: LiveMean, confidence: number): LiveFormula {
  const spread = live`STDEV.S(${column(of)})`;
  return live`IF(${spread}>${leastSpread},${mean}${sign(end)}T.INV.2T(${complement(confidence)},${n}-1)*${spread}/SQRT(${n}),NA())`;
}

/** Two-sided p of a column's mean against 0, by Student's t. */
export function liveMeanP(of: LiveColumn, { n, mean }: LiveMean): LiveFormula {
  const spread = live`STDEV.S(${column(of)})`;
  return live`IF(${spread}>${leastSpread},T.DIST.2T(ABS(${mean})/(${spread}/SQRT(${n})),${n}-1),NA())`;
}

/** The end of the interval for the respondents of a group: the variance comes from the sum of squares, as Excel 2016 has no STDEV.S under a condition. */
export function liveGroupReach(
  end: "low" | "high",
  of: LiveColumn,
  group: LiveGroup,
  { n, mean }: LiveMean,
  confidence: number,
): LiveFormula {
  const squares = live`SUMIFS(${column(squareColumn(of))},${column(group.names)},${criterion(group)})`;
  const variance = live`(${squares}-${n}*${mean}^2)/(${n}-1)`;
  const reach = live`T.INV.2T(${complement(confidence)},${n}-1)*SQRT(${variance}/${n})`;
  return live`IF(${variance}>${leastVariance},${mean}${sign(end)}${reach},NA())`;
}

function sign(end: "low" | "high"): string {
  return end === "low" ? "-" : "+";
}
