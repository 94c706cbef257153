import type { OneSampleT } from "../stats/oneSampleT";
import { oneSampleT } from "../stats/oneSampleT";
import type { Level } from "./level";
import { levelOf } from "./level";
import type { ToleranceZone } from "./toleranceZone";
import { tolerancePosition, toleranceZone } from "./toleranceZone";
import type { ToleranceMoments } from "./toleranceMoments";

/** The zone of tolerance of one item over respondents. What cannot be computed is absent. */
export interface ZoneOfTolerance {
  readonly minimum: Level;
  readonly desired: Level;
  readonly perceived: Level;
  /** perceived - minimum (measure of service adequacy), paired by respondent, against 0. */
  readonly adequacy: OneSampleT;
  /** perceived - desired (measure of service superiority), paired, against 0. */
  readonly superiority: OneSampleT;
  /** desired - minimum, paired. */
  readonly width: OneSampleT;
  /** The same from the means of all answers of each level, and where the perceived mean lies in the zone: 0 at minimum, 1 at desired. */
  readonly adequacyOfMeans?: number;
  readonly superiorityOfMeans?: number;
  readonly widthOfMeans?: number;
  readonly positionOfMeans?: number;
  /** Where the perceived mean lies. */
  readonly zone?: ToleranceZone;
  /** Mean of the respondents' own positions, over those whose zone has a width. */
  readonly position: Level;
  /** Respondents with all three answers, and the share of them in each zone; the rest contradict themselves. */
  readonly respondents: number;
  readonly shares?: Readonly<Record<ToleranceZone, number>>;
  /** Respondents whose minimum lies above their desired level, left out or not. */
  readonly inconsistent: number;
}

/**
 * The zone of tolerance of an item: how far the service is above the least that people accept and below what they wish for.
 *
 * Conventions: differences are paired by respondent, with SD n - 1 and a t interval; the zone and the position of the means use
 * each level's own answers; a level on an edge counts as within. R: `t.test(perceived - minimum)`. Source: Parasuraman, Zeithaml and
 * Berry (1994); position as service quality relative to the zone's width.
 *
 * @param confidence of the intervals
 * @example zoneOfTolerance({ minimum: { n: 9, mean: 4, squares: 0 }, desired: { n: 9, mean: 8, squares: 0 }, perceived: { n: 9, mean: 5, squares: 0 }, adequacy: { n: 9, mean: 1, squares: 8 }, superiority: { n: 9, mean: -3, squares: 8 }, width: { n: 9, mean: 4, squares: 0 }, position: { n: 9, mean: 0.25, squares: 1 }, respondents: 9, zones: { below: 3, within: 6, above: 0 }, inconsistent: 0 }).positionOfMeans // 0.25
 */
export function zoneOfTolerance(moments: ToleranceMoments, confidence = 0.95): ZoneOfTolerance {
  const [minimum, desired, perceived] = [levelOf(moments.minimum), levelOf(moments.desired), levelOf(moments.perceived)];
  const { below, within, above } = moments.zones;
  const { respondents } = moments;
  return {
    minimum,
    desired,
    perceived,
    adequacy: oneSampleT(moments.adequacy, confidence),
    superiority: oneSampleT(moments.superiority, confidence),
    width: oneSampleT(moments.width, confidence),
    ...ofMeans(minimum.mean, desired.mean, perceived.mean),
    position: levelOf(moments.position),
    respondents,
    ...(respondents > 0 && { shares: { below: below / respondents, within: within / respondents, above: above / respondents } }),
    inconsistent: moments.inconsistent,
  };
}

type OfMeans = Pick<ZoneOfTolerance, "adequacyOfMeans" | "superiorityOfMeans" | "widthOfMeans" | "positionOfMeans" | "zone">;

function ofMeans(minimum: number | undefined, desired: number | undefined, perceived: number | undefined): OfMeans {
  const zone = toleranceZone(perceived ?? NaN, minimum ?? NaN, desired ?? NaN);
  const positionOfMeans = tolerancePosition(perceived ?? NaN, minimum ?? NaN, desired ?? NaN);
  return {
    ...(perceived !== undefined && minimum !== undefined && { adequacyOfMeans: perceived - minimum }),
    ...(perceived !== undefined && desired !== undefined && { superiorityOfMeans: perceived - desired }),
    ...(desired !== undefined && minimum !== undefined && { widthOfMeans: desired - minimum }),
    ...(positionOfMeans !== undefined && { positionOfMeans }),
    ...(zone && { zone }),
  };
}
