import type { LiveFormula } from "../../report/live";
import { column, figure, live, quoted } from "../../report/live";
import { complement } from "../live/aggregates";
import type { LiveGroup } from "../live/byGroup";
import { criterion } from "../live/byGroup";
import { shortEnough, withCount } from "../live/withCount";
import type { LiveScored } from "./liveScores";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** Below this the sum of squared deviations is rounding. */
const rounding = 1e-9;

/** What the formulas of every line share. */
export interface LineSettings {
  readonly confidence: number;
  readonly minimum: number;
  /** Words for a figure that is kept back. */
  readonly hidden: string;
}

/** n, index and t interval of everybody's scores, or of a group's: see `indexLine`. None where they would be too long for Excel. */
export function liveIndexLine(
  { scores, kept }: LiveScored,
  { confidence, minimum, hidden }: LineSettings,
  group?: LiveGroup,
  more: Formulas = {},
): Formulas {
  const [n, index] = [figure("n"), figure("index")];
  const own = group ? live`(${column(group.names)}&""=${quoted(group.name)})*` : live``;
  const count = group ? live`SUMIFS(${column(kept)},${column(group.names)},${criterion(group)})` : live`SUM(${column(kept)})`;
  const squares = live`SUMPRODUCT(${own}(${scores}-${index}*${column(kept)})^2)`;
  const reach = live`T.INV.2T(${complement(confidence)},${n}-1)*SQRT(${squares}/(${n}-1)/${n})`;
  const mean = shortEnough({ index: live`SUMPRODUCT(${own}${scores})/${n}` });
  const interval = shortEnough({ ciLow: live`IF(${squares}>${rounding},${index}-${reach},NA())` });
  const ends = interval.ciLow ? { ...interval, ciHigh: live`2*${index}-${figure("ciLow")}` } : {};
  return withCount(count, mean.index ? { ...mean, ...ends, ...more } : {}, minimum, hidden);
}

/** The index of a group less that of everybody outside it, from the table of everybody; none where one of them is a single person. */
export function liveRestDifference(line: string): LiveFormula {
  const [n, index] = [figure("n"), figure("index")];
  const [all, whole] = [figure("n", line, "index"), figure("index", line, "index")];
  return live`IF(AND(${n}>1,${all}-${n}>1),${index}-(${all}*${whole}-${n}*${index})/(${all}-${n}),NA())`;
}
