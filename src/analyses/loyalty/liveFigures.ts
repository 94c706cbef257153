import type { FigureCell, LiveColumn, LiveFormula } from "../../report/live";
import { figure, live } from "../../report/live";
import { criticalNormal } from "../../stats/distributions/normal";
import { numberCriterion } from "../live/criteria";
import type { LiveReading } from "../live/liveReading";
import type { LiveRespondents } from "../live/respondents";
import { liveWilsonEnd } from "../live/wilson";
import type { LoyaltyMeasure } from "./loyaltyMeasures";
import type { PromoterMap } from "./recommendation";

export type Formulas = Readonly<Record<string, LiveFormula>>;

/** A row in formulas: of how many people it is, and its other cells by column id. */
export interface LiveLine {
  readonly n: LiveFormula;
  readonly others: Formulas;
}

/** Of the net promoter score, on answers from 0 to 10. */
const usual: PromoterMap = { promoters: 9, detractors: 6 };

/** The net promoter score among some respondents: see `promoterScore`. */
export function livePromoterLine(of: LiveColumn, map: PromoterMap | undefined, confidence: number, among: LiveRespondents): LiveLine {
  const { promoters, detractors } = map ?? usual;
  const [n, above, below, nps] = [figure("n"), figure("promoters"), figure("detractors"), figure("nps")];
  const reach = live`${criticalNormal(confidence)}*${figure("se")}`;
  return {
    n: among.count(of),
    others: {
      promoters: among.countWhere(of, numberCriterion(">=", promoters)),
      passives: live`${n}-${above}-${below}`,
      detractors: among.countWhere(of, numberCriterion("<=", detractors)),
      nps: live`100*(${above}-${below})/${n}`,
      se: live`SQRT(MAX(0,10000*(${above}+${below})/${n}-${nps}^2)/${n})`,
      ciLow: live`${nps}-${reach}`,
      ciHigh: live`${nps}+${reach}`,
      promoterShare: live`${above}/${n}`,
      passiveShare: live`${figure("passives")}/${n}`,
      detractorShare: live`${below}/${n}`,
    },
  };
}

/** The share of those who say yes to a measure: see `peopleShare`. */
export function liveShareLine(
  { of, isTurned }: LiveReading,
  { scale, cut }: Pick<LoyaltyMeasure, "scale" | "cut">,
  confidence: number,
  among: LiveRespondents,
): LiveLine {
  const yes = isTurned ? numberCriterion("<=", scale.min + scale.max - cut) : numberCriterion(">=", cut);
  return { n: among.count(of), others: { count: among.countWhere(of, yes), ...liveShareCells(confidence) } };
}

/** The share of a row with its count and n. */
export function liveShareCells(confidence: number): Formulas {
  const [share, n] = [figure("share"), figure("n")];
  return {
    share: live`${figure("count")}/${n}`,
    shareLow: liveWilsonEnd("low", share, n, confidence),
    shareHigh: liveWilsonEnd("high", share, n, confidence),
  };
}

/** A figure of the other side of a comparison. */
type Side = (column: string) => FigureCell;

/** A score against everybody outside the group, whose counts are those of all less the group's: see `promoterDifference`. */
export function livePromoterAgainstRest(all: Side, own: Side, confidence: number): Formulas {
  const [difference, nps] = [figure("difference"), figure("nps")];
  const rest = (id: string): LiveFormula => live`(${all(id)}-${own(id)})`;
  const score = live`(${nps}-${difference})`;
  const variance = live`MAX(0,10000*(${rest("promoters")}+${rest("detractors")})/${rest("n")}-${score}^2)/${rest("n")}`;
  return {
    difference: live`${nps}-100*(${rest("promoters")}-${rest("detractors")})/${rest("n")}`,
    ...normalTest(live`SQRT(${own("se")}^2+${variance})`, confidence),
  };
}

/** A score against that of the wave before. */
export function livePromoterAgainstBefore(before: Side, confidence: number): Formulas {
  return {
    difference: live`${figure("nps")}-${before("nps")}`,
    ...normalTest(live`SQRT(${figure("se")}^2+${before("se")}^2)`, confidence),
  };
}

function normalTest(standardError: LiveFormula, confidence: number): Formulas {
  const [difference, high, critical] = [figure("difference"), figure("differenceHigh"), criticalNormal(confidence)];
  return {
    differenceLow: live`${difference}-${critical}*${standardError}`,
    differenceHigh: live`${difference}+${critical}*${standardError}`,
    // What the interval reaches is so many standard errors.
    p: live`2*NORM.S.DIST(-ABS(${difference})*${critical}/(${high}-${difference}),TRUE)`,
  };
}

/** A share against that of everybody outside the group: Newcombe's interval and the chi-square test, see `twoProportions`. */
export function liveShareAgainstRest(all: Side, confidence: number): Formulas {
  const [share, n, difference] = [figure("share"), figure("n"), figure("shareDifference")];
  const others = live`(${all("n")}-${n})`;
  const rest = live`(${share}-${difference})`;
  const distance = (end: "low" | "high", from: FigureCell | LiveFormula): LiveFormula =>
    live`(${liveWilsonEnd(end, from, others, confidence)}-${from})^2`;
  return {
    shareDifference: live`${share}-(${all("count")}-${figure("count")})/${others}`,
    shareDifferenceLow: live`${difference}-SQRT((${share}-${figure("shareLow")})^2+${distance("high", rest)})`,
    shareDifferenceHigh: live`${difference}+SQRT((${figure("shareHigh")}-${share})^2+${distance("low", rest)})`,
    p: live`2*NORM.S.DIST(-ABS(${difference})/SQRT(${all("share")}*(1-${all("share")})*(1/${n}+1/${others})),TRUE)`,
  };
}
