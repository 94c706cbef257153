import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live, quoted } from "../../report/live";
import { criticalNormal } from "../../stats/distributions/normal";
import type { Survey } from "../../survey/survey";
import { complement, liveCount } from "../live/aggregates";
import { anyNumber } from "../live/criteria";
import type { LiveRows } from "../live/followed";
import { liveItem } from "../live/liveItem";
import { liveSum, shortEnough } from "../live/withCount";
import type { ReliabilityResult } from "./compute";
import type { LiveScaleItem } from "./liveScales";
import { scaleItem, squaresColumn, totalColumn } from "./liveScales";
import type { ScaleResult } from "./scaleResult";
import { wholeScale } from "./scaleResult";
import { enough, rounding } from "./verdict";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of the tables of scales and items, by row id. */
export interface ReliabilityLiveRows {
  readonly scales: LiveRows;
  readonly items: LiveRows;
}

/**
 * Formulas of alpha with Feldt's interval, and of each item within its own scale. What comes of factors, halves and pairs of answers, and an
 * item among all items, stay numbers.
 */
export function reliabilityLiveRows(survey: Survey, result: ReliabilityResult, messages: Messages): ReliabilityLiveRows {
  const columns = new Map(result.set.items.map((item) => [item, liveItem(survey, item.answers)]));
  const scales = new Map<string, Formulas>();
  const items = new Map<string, Formulas>();
  const whole = result.scales.find(({ id }) => id === wholeScale);
  // Where every item has a dimension of its own, the whole has no items for whom it is the scale.
  const isOwn = (scale: ScaleResult, dimension: string | undefined): boolean =>
    scale !== whole || !result.scales.some((other) => other.dimension !== undefined && other.dimension.id === dimension);
  for (const scale of result.scales) {
    const of = scale.items.flatMap((item) => columns.get(item) ?? []);
    if (of.length < scale.items.length) continue;
    const total = totalColumn(scale, of, messages);
    const own = scale.items.map((item, place) => scaleItem(item, of[place] ?? total, total, messages));
    const isAll = scale.items.every((item) => isOwn(scale, item.dimension));
    const variances = isAll
      ? live`(${liveSum(own.map(({ complete }) => live`VAR.S(${column(complete)})`))})`
      : variancesBySquares(of, total, squaresColumn(scale, of, messages));
    scales.set(scale.id, shortEnough(scaleFormulas(scale, total, variances, result.confidence, messages)));
    scale.items.forEach((item, place) => {
      const found = own[place];
      if (found && isOwn(scale, item.dimension)) items.set(item.id, shortEnough(itemFormulas(found, own, isAll, result.confidence)));
    });
  }
  return { scales, items };
}

function scaleFormulas(scale: ScaleResult, total: LiveColumn, variances: LiveFormula, confidence: number, messages: Messages): Formulas {
  const size = scale.items.length;
  const n = { n: liveCount(total) };
  if (size < 2) return n;
  const df = live`${figure("n")}-1`;
  const end = (probability: number): LiveFormula => live`1-(1-${figure("alpha")})*F.INV(${probability},${df},(${df})*${size - 1})`;
  const outside = complement(confidence) / 2;
  return {
    ...n,
    alpha: live`${size}/${size - 1}*(1-${variances}/VAR.S(${column(total)}))`,
    ciLow: end(1 - outside),
    ciHigh: end(outside),
    verdict: verdictFormula(messages),
  };
}

/** As `verdictOf`. */
function verdictFormula({ reliability: { verdicts } }: Messages): LiveFormula {
  const [alpha, low, high] = [figure("alpha"), figure("ciLow"), figure("ciHigh")];
  const [yes, probably] = [quoted(verdicts.yes), quoted(verdicts.probably)];
  const [no, doubtful] = [quoted(verdicts.no), quoted(verdicts.doubtful)];
  const reaches = live`IF(N(${low})>=${enough},${yes},${probably})`;
  const fails = live`IF(${high}<${enough},${no},${doubtful})`;
  const known = live`IF(${alpha}<${-rounding},${quoted(verdicts.opposed)},IF(${alpha}>=${enough},${reaches},${fails}))`;
  return live`IF(ISNUMBER(${alpha}),${known},${quoted(verdicts.unknown)})`;
}

/** The sum of the items' variances, without a column for each. */
function variancesBySquares(items: readonly LiveColumn[], total: LiveColumn, squares: LiveColumn): LiveFormula {
  const sums = liveSum(items.map((of) => live`SUMIFS(${column(of)},${column(total)},${anyNumber})^2`));
  return live`((SUM(${column(squares)})-(${sums})/${figure("n")})/(${figure("n")}-1))`;
}

function itemFormulas({ complete, rest }: LiveScaleItem, own: readonly LiveScaleItem[], isAll: boolean, confidence: number): Formulas {
  const [itemRest, size] = [figure("itemRest"), own.length];
  const end = (sign: "-" | "+"): LiveFormula =>
    live`FISHERINV(FISHER(${itemRest})${sign}${criticalNormal(confidence)}/SQRT(${figure("n")}-3))`;
  const others = own.filter((other) => other.complete !== complete).map((other) => live`VAR.S(${column(other.complete)})`);
  return {
    n: liveCount(complete),
    mean: live`IF(${figure("n")}>1,AVERAGE(${column(complete)}),NA())`,
    sd: live`STDEV.S(${column(complete)})`,
    itemRest: live`CORREL(${column(complete)},${column(rest)})`,
    itemRestLow: end("-"),
    itemRestHigh: end("+"),
    ...(size > 2 && isAll && { alphaIfDeleted: live`${size - 1}/${size - 2}*(1-(${liveSum(others)})/VAR.S(${column(rest)}))` }),
  };
}
