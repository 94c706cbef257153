import type { FigureCell, LiveFormula } from "../../report/live";
import { live } from "../../report/live";
import { criticalNormal } from "../../stats/distributions/normal";

/**
 * An end of Wilson's interval of a share: see `wilsonInterval`. No number without answers.
 *
 * @param share the cell or formula of the share
 * @param n of how many it is a share; an effective number need not be whole
 */
export function liveWilsonEnd(
  end: "low" | "high",
  share: FigureCell | LiveFormula,
  n: FigureCell | LiveFormula,
  confidence: number,
): LiveFormula {
  const square = criticalNormal(confidence) ** 2;
  const reach = live`SQRT(${share}*(1-${share})*${n}/${square}+0.25)`;
  return live`${share}+(0.5-${share}${end === "low" ? "-" : "+"}${reach})/(${n}/${square}+1)`;
}
