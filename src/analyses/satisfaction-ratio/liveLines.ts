import type { RatioBand } from "../../i18n/satisfactionRatio";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live, quoted } from "../../report/live";
import { toleranceOfMeans } from "../../survey/satisfactionRatio";
import { liveCount, liveMean } from "../live/aggregates";
import { anyNumber, numberCriterion } from "../live/criteria";
import { liveReach } from "../live/intervals";
import { liveSum, shortEnough, wholeColumns, withCount } from "../live/withCount";
import type { RatioResult } from "./compute";
import type { LivePair, LiveRatios } from "./liveRatios";
import { bandColumns } from "./ratioTableColumns";

/** What the report says of bands and hidden figures. */
export interface LineWords {
  readonly bands: Readonly<Record<RatioBand, string>>;
  readonly hidden: string;
}

export type Formulas = Readonly<Record<string, LiveFormula>>;

/** Ends of the bands, as near to 0.8 and 1 as `satisfactionBand` takes for rounding. */
const [acceptableFrom, belowOne, aboveOne] = [0.799999999999, 0.999999999999, 1.000000000001];

/** Which ratios make a band, as criteria of `COUNTIFS`. */
export const bandCriteria: Readonly<Record<(typeof bandColumns)[number], readonly LiveFormula[]>> = {
  dissatisfied: [numberCriterion("<", acceptableFrom)],
  acceptable: [numberCriterion(">=", acceptableFrom), numberCriterion("<", belowOne)],
  satisfied: [numberCriterion(">=", belowOne), numberCriterion("<=", aboveOne)],
  verySatisfied: [numberCriterion(">", aboveOne)],
};

/** The formulas of a line over several items. */
export function lineFormulas(columns: LiveRatios, result: RatioResult, { bands, hidden }: LineWords): Formulas {
  const { ratio, gap, pairs } = columns;
  const { confidence, minimumGroup } = result;
  const gapMean = { n: liveCount(gap), mean: live`${figure("gap")}` };
  const ratioMean = { n: live`${figure("n")}`, mean: live`${figure("meanRatio")}` };
  const counted = (id: (typeof bandColumns)[number]): LiveFormula =>
    liveSum(pairs.map((pair) => live`COUNTIFS(${criteriaOf(pair.ratio, bandCriteria[id])})`));
  const ratings = live`COUNT(${wholeColumns(pairs.map((pair) => pair.ratio))})`;
  const others = {
    ...Object.fromEntries(bandColumns.map((id) => [id, live`(${counted(id)})/${ratings}`])),
    meanRatio: liveMean(ratio),
    ciLow: liveReach("low", ratio, ratioMean, confidence),
    ciHigh: liveReach("high", ratio, ratioMean, confidence),
    ratioOfMeans: ratioOfSums(pairs, result),
    band: bandOfMeans(bands),
    gap: liveMean(gap),
    gapLow: liveReach("low", gap, gapMean, confidence),
    gapHigh: liveReach("high", gap, gapMean, confidence),
  };
  return shortEnough(withCount(liveCount(ratio), others, minimumGroup, hidden));
}

/** The formulas of an item, whose row shows the two means as well. */
export function itemFormulas(columns: LiveRatios, result: RatioResult, words: LineWords): Formulas {
  const [pair] = columns.pairs;
  if (!pair) return {};
  const { isTo100, scale, minimumGroup } = result;
  const perceived = live`AVERAGEIFS(${column(pair.perceived)},${column(pair.gap)},${anyNumber})`;
  const own = {
    expected: liveMean(pair.expected),
    perceived: isTo100 ? live`(${perceived}-${scale.min})*100/${scale.max - scale.min}` : perceived,
    ratioOfMeans: live`IF(${figure("expected")}>0,${figure("perceived")}/${figure("expected")},NA())`,
    withoutRatio: live`${liveCount(pair.gap)}-${liveCount(pair.ratio)}`,
  };
  return { ...lineFormulas(columns, result, words), ...withCount(liveCount(pair.ratio), own, minimumGroup, words.hidden) };
}

/** The text of a band by the ratio of means beside it. */
export function bandOfMeans(bands: LineWords["bands"]): LiveFormula {
  const ratio = figure("ratioOfMeans");
  const text = (band: RatioBand): string => quoted(bands[band]);
  const below = live`IF(${ratio}>=${acceptableFrom},${text("acceptable")},${text("dissatisfied")})`;
  const other = live`IF(${ratio}>1,${text("very-satisfied")},${below})`;
  return live`IF(ABS(${ratio}-1)<=${toleranceOfMeans + 1e-12},${text("satisfied")},${other})`;
}

/** All that was perceived over all that was expected, 1 and the gaps over what was expected; nothing expected is an error by itself. */
function ratioOfSums(pairs: readonly LivePair[], result: RatioResult): LiveFormula {
  const sumOf = (of: (pair: LivePair) => LiveColumn): LiveFormula => live`SUM(${wholeColumns(pairs.map(of))})`;
  return ratioOf(
    sumOf(({ gap }) => gap),
    sumOf(({ expected }) => expected),
    result,
  );
}

/** No ratio where less than nothing was expected, which only a scale below zero allows. */
export function ratioOf(gaps: LiveFormula, expected: LiveFormula, { isTo100, scale }: RatioResult): LiveFormula {
  const ratio = live`1+(${gaps})/(${expected})`;
  return scale.min < 0 && !isTo100 ? live`IF(${expected}>0,${ratio},NA())` : ratio;
}

function criteriaOf(of: LiveColumn, criteria: readonly LiveFormula[]): LiveFormula {
  return criteria.reduce((list, each, index) => live`${list}${index === 0 ? "" : ","}${column(of)},${each}`, live``);
}
