import type { LiveColumn, LiveFormula } from "../../report/live";
import { figure, live } from "../../report/live";
import { liveIntervalEnd } from "./aggregates";
import type { LiveGroup } from "./byGroup";
import { liveGroupReach } from "./intervals";
import { membersOf } from "./respondents";
import { withCount } from "./withCount";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** How small groups are kept back on a sheet that follows its answers. */
export interface LivePrivacy {
  readonly minimum: number;
  /** What stands in the place of a figure: "fewer than 5". */
  readonly hidden: string;
}

const [n, mean] = [live`${figure("n")}`, live`${figure("mean")}`];

/** A group's n, mean, SD and t interval by the ids n, mean, sd, ciLow and ciHigh. */
export function liveGroupLevel(of: LiveColumn, group: LiveGroup, confidence: number, { minimum, hidden }: LivePrivacy): Formulas {
  const members = membersOf(group);
  const cells = { n: "n", mean: "mean", sd: "sd" };
  const others = {
    mean: members.mean(of),
    sd: members.spread(of, n, mean),
    ciLow: liveIntervalEnd("low", cells, confidence),
    ciHigh: liveIntervalEnd("high", cells, confidence),
  };
  return withCount(members.count(of), others, minimum, hidden);
}

/** The same for a table without a column of SD. */
export function liveGroupInterval(of: LiveColumn, group: LiveGroup, confidence: number, { minimum, hidden }: LivePrivacy): Formulas {
  const members = membersOf(group);
  const others = {
    mean: members.mean(of),
    ciLow: liveGroupReach("low", of, group, { n, mean }, confidence),
    ciHigh: liveGroupReach("high", of, group, { n, mean }, confidence),
  };
  return withCount(members.count(of), others, minimum, hidden);
}
