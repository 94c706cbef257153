import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live } from "../../report/live";
import type { LiveGroup } from "../live/byGroup";
import { criterion, liveGroupCount, liveGroupMean } from "../live/byGroup";
import { anyNumber } from "../live/criteria";
import { liveGroupReach } from "../live/intervals";
import { liveSum, shortEnough, withCount } from "../live/withCount";
import type { RatioResult } from "./compute";
import type { Formulas, LineWords } from "./liveLines";
import { bandCriteria, bandOfMeans, ratioOf } from "./liveLines";
import type { LivePair, LiveRatios } from "./liveRatios";
import { bandColumns } from "./ratioTableColumns";

/** The formulas of a group's row over all items; its difference from the others stays a number. */
export function groupFormulas({ pairs, ratio, gap }: LiveRatios, group: LiveGroup, result: RatioResult, words: LineWords): Formulas {
  const { confidence, minimumGroup } = result;
  const counted = (criteria: readonly LiveFormula[]): LiveFormula =>
    liveSum(
      pairs.map(
        (pair) => live`COUNTIFS(${within(group)}${criteria.reduce((list, each) => live`${list},${column(pair.ratio)},${each}`, live``)})`,
      ),
    );
  const ratings = counted([anyNumber]);
  const ratioMean = { n: live`${figure("n")}`, mean: live`${figure("meanRatio")}` };
  const gapMean = { n: liveGroupCount(gap, group), mean: live`${figure("gap")}` };
  const others = {
    ...Object.fromEntries(bandColumns.map((id) => [id, live`(${counted(bandCriteria[id])})/(${ratings})`])),
    meanRatio: liveGroupMean(ratio, group),
    ciLow: liveGroupReach("low", ratio, group, ratioMean, confidence),
    ciHigh: liveGroupReach("high", ratio, group, ratioMean, confidence),
    ratioOfMeans: ratioOfSums(pairs, group, result),
    band: bandOfMeans(words.bands),
    gap: liveGroupMean(gap, group),
    gapLow: liveGroupReach("low", gap, group, gapMean, confidence),
    gapHigh: liveGroupReach("high", gap, group, gapMean, confidence),
  };
  return shortEnough(withCount(liveGroupCount(ratio, group), others, minimumGroup, words.hidden));
}

function ratioOfSums(pairs: readonly LivePair[], group: LiveGroup, result: RatioResult): LiveFormula {
  const sumOf = (of: LiveColumn): LiveFormula => live`SUMIFS(${column(of)},${within(group)})`;
  return ratioOf(liveSum(pairs.map(({ gap }) => sumOf(gap))), liveSum(pairs.map(({ expected }) => sumOf(expected))), result);
}

/** The first criterion of `COUNTIFS` and `SUMIFS`. */
function within(group: LiveGroup): LiveFormula {
  return live`${column(group.names)},${criterion(group)}`;
}
