import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live, quoted } from "../../report/live";
import type { Survey } from "../../survey/survey";
import { liveCount, liveMean } from "../live/aggregates";
import { anyNumber, numberCriterion } from "../live/criteria";
import type { LiveRows } from "../live/followed";
import { liveMeanP, liveReach } from "../live/intervals";
import type { ZoneResult } from "./compute";
import type { LiveZone } from "./liveZones";
import { liveZones } from "./liveZones";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of the report's tables, by row id. */
export interface ZoneLiveRows {
  readonly items: LiveRows;
  readonly dimensions: LiveRows;
  readonly overall: LiveRows;
  readonly respondents: LiveRows;
}

/** Formulas that give the figures of all lines from the answers as they stand; p adjusted over a table stays a number. */
export function zoneLiveRows(survey: Survey, result: ZoneResult, messages: Messages): ZoneLiveRows {
  const zones = liveZones(survey, result, messages);
  const isStrict = result.inconsistentRule === "leave-out";
  const line = (zone: LiveZone, meansOf: (level: LiveColumn) => LiveFormula, width: LiveFormula): Formulas =>
    lineFormulas(zone, meansOf, width, result.confidence, messages);
  const combined = (zone: LiveZone): Formulas => line(zone, liveMean, live`${figure("desired")}-${figure("minimum")}`);
  const itemLine = (zone: LiveZone): Formulas =>
    isStrict ? line(zone, (level) => meanOfConsistent(level, zone), meanOfWidths(zone)) : line(zone, liveMean, liveMean(zone.width));
  const rows = <Entry>(
    entries: readonly Entry[],
    own: readonly LiveZone[],
    idOf: (entry: Entry) => string,
    of: (zone: LiveZone) => Formulas,
  ): LiveRows =>
    new Map(
      entries.flatMap((entry, place) => {
        const zone = own[place];
        return zone ? [[idOf(entry), of(zone)] as const] : [];
      }),
    );
  return {
    items: rows(result.items, zones.items, ({ item }) => item.id, itemLine),
    dimensions: rows(result.dimensions, zones.dimensions, ({ dimension }) => dimension.id, combined),
    overall: new Map([["overall", { ...combined(zones.overall), ...unadjusted(zones.overall) }]]),
    respondents: rows(result.items, zones.items, ({ item }) => item.id, shareFormulas),
  };
}

function lineFormulas(
  zone: LiveZone,
  meanOf: (level: LiveColumn) => LiveFormula,
  width: LiveFormula,
  confidence: number,
  { zoneOfTolerance: { zones } }: Messages,
): Formulas {
  const { adequacy, superiority } = zone;
  const ofAdequacy = { n: live`${figure("n")}`, mean: live`${figure("adequacy")}` };
  const ofSuperiority = { n: liveCount(superiority), mean: live`${figure("superiority")}` };
  const [least, wished, felt] = [figure("minimum"), figure("desired"), figure("perceived")];
  const above = live`IF(${felt}>${wished},${quoted(zones.above)},${quoted(zones.within)})`;
  return {
    n: liveCount(adequacy),
    minimum: meanOf(zone.minimum),
    desired: meanOf(zone.desired),
    perceived: meanOf(zone.perceived),
    adequacy: liveMean(adequacy),
    adequacyLow: liveReach("low", adequacy, ofAdequacy, confidence),
    adequacyHigh: liveReach("high", adequacy, ofAdequacy, confidence),
    superiority: liveMean(superiority),
    superiorityLow: liveReach("low", superiority, ofSuperiority, confidence),
    superiorityHigh: liveReach("high", superiority, ofSuperiority, confidence),
    width,
    position: live`IF(${least}<${wished},(${felt}-${least})/(${wished}-${least}),NA())`,
    zone: live`IF(AND(COUNT(${least},${wished},${felt})=3,${least}<=${wished}),IF(${felt}<${least},${quoted(zones.below)},${above}),NA())`,
  };
}

/** p of the one line of its table. */
function unadjusted({ adequacy, superiority }: LiveZone): Formulas {
  const p = (of: LiveColumn, mean: string): LiveFormula => liveMeanP(of, { n: liveCount(of), mean: live`${figure(mean)}` });
  return { adequacyP: p(adequacy, "adequacy"), superiorityP: p(superiority, "superiority") };
}

/** The mean of a level without the respondents whose minimum lies above their desired level. */
function meanOfConsistent(level: LiveColumn, { width }: LiveZone): LiveFormula {
  const isBelow = live`${column(width)},${numberCriterion("<", 0)}`;
  return live`(SUM(${column(level)})-SUMIFS(${column(level)},${isBelow}))/(COUNT(${column(level)})-COUNTIFS(${column(level)},${anyNumber},${isBelow}))`;
}

function meanOfWidths({ width }: LiveZone): LiveFormula {
  return live`AVERAGEIFS(${column(width)},${column(width)},${numberCriterion(">=", 0)})`;
}

/** Where respondents' own answers lie: those with both differences have all three. */
function shareFormulas({ adequacy, superiority, width }: LiveZone): Formulas {
  const isZone = live`${column(width)},${numberCriterion(">=", 0)}`;
  const share = (criteria: LiveFormula): LiveFormula => live`COUNTIFS(${criteria})/${figure("respondents")}`;
  const [low, high] = [live`${column(adequacy)}`, live`${column(superiority)}`];
  return {
    respondents: live`COUNTIFS(${low},${anyNumber},${high},${anyNumber})`,
    below: share(live`${low},${numberCriterion("<", 0)},${isZone}`),
    within: share(live`${low},${numberCriterion(">=", 0)},${high},${numberCriterion("<=", 0)},${isZone}`),
    above: share(live`${high},${numberCriterion(">", 0)},${isZone}`),
    unplaced: share(live`${low},${anyNumber},${high},${anyNumber},${column(width)},${numberCriterion("<", 0)}`),
  };
}
