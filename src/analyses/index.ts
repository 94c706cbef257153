import type { Analysis } from "./analysis";
import { audit } from "./audit/index";
import { checklist } from "./checklist/index";
import { compare } from "./compare/index";
import { drivers } from "./drivers/index";
import { favourable } from "./favourable/index";
import { frequencies } from "./frequencies/index";
import { linkage } from "./linkage/index";
import { loyalty } from "./loyalty/index";
import { quadrant } from "./quadrant/index";
import { ranking } from "./ranking/index";
import { reliability } from "./reliability/index";
import { satisfactionRatio } from "./satisfaction-ratio/index";
import { scorecard } from "./scorecard/index";
import { serviceGaps } from "./service-gaps/index";
import { servqual } from "./servqual/index";
import { targets } from "./targets/index";
import { trend } from "./trend/index";
import { valueMap } from "./value-map/index";
import { weightedIndex } from "./weighted-index/index";
import { zoneOfTolerance } from "./zone-of-tolerance/index";

/** The analyses in the order of the menu. */
export const analyses: readonly Analysis[] = [
  servqual,
  quadrant,
  satisfactionRatio,
  zoneOfTolerance,
  serviceGaps,
  favourable,
  scorecard,
  weightedIndex,
  loyalty,
  drivers,
  reliability,
  compare,
  trend,
  targets,
  linkage,
  valueMap,
  frequencies,
  checklist,
  ranking,
  audit,
];

/**
 * The analysis of an id.
 *
 * @throws RangeError when there is none
 */
export function analysisById(id: string): Analysis {
  const found = analyses.find((analysis) => analysis.id === id);
  if (!found) throw new RangeError(`There is no analysis "${id}".`);
  return found;
}
