import { favourableCuts } from "../analyses/favourable/favourableCuts";
import { boxCountsOf, boxShares } from "../stats/proportions/boxes";
import { netPromoterScore, promoterCountsOf } from "../stats/proportions/netPromoterScore";
import { proportionOf } from "../stats/proportions/proportion";
import type { AnswerScale } from "../survey/answerScale";
import { answerColumns, answerList } from "./answerColumns";
import type { CellRows, Cells } from "./cells";
import { incomplete, wrong } from "./failure";
import { requireNumbers, requireSameShape } from "./readArguments";
import { tableRows } from "./tableRows";

const confidenceOfShares = 0.95;
const promoterScale: AnswerScale = { min: 0, max: 10 };
const anyCount: AnswerScale = { min: 0, max: Number.MAX_SAFE_INTEGER };

/**
 * The net promoter score of all answers in a range; with `detail` the people behind it and its 95 % interval.
 *
 * @throws CustomFunctions.Error `#N/A` without an answer from 0 to 10
 */
export function promoterCells(answers: Cells, detail: boolean): CellRows {
  const { n, promoters, passives, detractors, score, low, high } = netPromoterScore(
    promoterCountsOf(answerList(answers, promoterScale)),
    confidenceOfShares,
  );
  if (score === undefined) throw incomplete((sentences) => sentences.noRecommendation);
  if (!detail) return [[score]];
  const heading = ["n", "promoters", "passives", "detractors", "score", "ciLow", "ciHigh"] as const;
  return tableRows(heading, [{ n, promoters, passives, detractors, score, ciLow: low, ciHigh: high }]);
}

/**
 * The share of favourable answers for each item, with Wilson's 95 % interval, and the shares of the others.
 *
 * @param boxes how many of the highest answers are favourable; absent, those above the middle of the scale
 * @throws CustomFunctions.Error `#VALUE!` if the highest and lowest boxes meet, `#N/A` without an answer
 */
export function favourableTable(answers: Cells, scale: AnswerScale, boxes: number | undefined): CellRows {
  const cuts = favourableCuts(scale, boxes);
  if (!cuts) throw wrong((sentences) => sentences.boxesMeet(boxes ?? 0, scale.min, scale.max));
  return tableRows(
    ["item", "n", "favourable", "ciLow", "ciHigh", "neutral", "unfavourable"],
    answerColumns(answers, scale).map((column, place) => {
      const counts = boxCountsOf(column, cuts);
      const { top, bottom } = boxShares(counts, confidenceOfShares);
      const neutral = counts.n > 0 ? (counts.n - counts.good - counts.bad) / counts.n : undefined;
      return { item: place + 1, n: counts.n, favourable: top.share, ciLow: top.low, ciHigh: top.high, neutral, unfavourable: bottom.share };
    }),
  );
}

/**
 * A share with Wilson's interval for each count and its n, one row each.
 *
 * @throws CustomFunctions.Error `#VALUE!` if the shapes differ or a count is above its n, `#N/A` without a count with an n
 */
export function intervalTable(counts: Cells, bases: Cells, confidence: number): CellRows {
  requireSameShape(counts, bases);
  const totals = answerList(bases, anyCount);
  const found = answerList(counts, anyCount).map((count, place) => (Number.isNaN(totals[place]) ? NaN : count));
  requireNumbers(found);
  return tableRows(
    ["share", "ciLow", "ciHigh"],
    Array.from(found, (count, place) => {
      if (Number.isNaN(count)) return { share: undefined, ciLow: undefined, ciHigh: undefined };
      const n = totals[place] ?? 0;
      if (count > n) throw wrong((sentences) => sentences.countAboveN(count, n));
      const { share, low, high } = proportionOf({ count, n }, confidence);
      return { share, ciLow: low, ciHigh: high };
    }),
  );
}
