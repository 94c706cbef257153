import type { LiveColumn, LiveFormula } from "../../report/live";
import { figure, live } from "../../report/live";
import { numberCriterion } from "../live/criteria";
import type { LiveRespondents } from "../live/respondents";
import { liveWilsonEnd } from "../live/wilson";
import type { LiveCuts, LiveScores } from "./liveColumns";

/** A line in formulas: of how many people it is, and its other cells by column id. */
export interface LiveLine {
  readonly n: LiveFormula;
  readonly others: Readonly<Record<string, LiveFormula>>;
}

const opposite = { ">": "<=", ">=": "<", "<": ">=", "<=": ">" } as const;
const own = { n: live`${figure("n")}`, mean: live`${figure("mean")}`, share: figure("favourable"), answers: figure("answers") };

/** A single item among some respondents: see `itemLine`. */
export function liveItemLine(of: LiveColumn, { isGood, isBad }: LiveCuts, confidence: number, among: LiveRespondents): LiveLine {
  const good = numberCriterion(isGood.comparison, isGood.answer);
  const bad = numberCriterion(isBad.comparison, isBad.answer);
  const between = [numberCriterion(opposite[isBad.comparison], isBad.answer), numberCriterion(opposite[isGood.comparison], isGood.answer)];
  return {
    n: among.count(of),
    others: {
      unfavourable: live`${among.countWhere(of, bad)}/${own.n}`,
      neutral: live`${among.countWhere(of, ...between)}/${own.n}`,
      favourable: live`${among.countWhere(of, good)}/${own.n}`,
      ciLow: liveWilsonEnd("low", own.share, own.n, confidence),
      ciHigh: liveWilsonEnd("high", own.share, own.n, confidence),
      mean: among.mean(of),
      sd: among.spread(of, own.n, own.mean),
    },
  };
}

/**
 * Several items together among some respondents: see `scoreLine`. The interval is taken at the effective number of answers; where
 * everybody has the same share that is the number of people.
 */
export function liveScoreLine({ score, answers, good, bad }: LiveScores, confidence: number, among: LiveRespondents): LiveLine {
  const { n, mean, share, answers: all } = own;
  const deviations = live`${among.sumOfSquares(good)}-2*${share}*${among.sumOfProducts(good, answers)}+${share}^2*${among.sumOfSquares(answers)}`;
  // Rounded, so that equal shares deviate by nothing at all and the number of people comes in.
  const effective = live`IFERROR(MIN(${all},${share}*(1-${share})*${all}^2*(${n}-1)/${n}/ROUND(${deviations},9)),${n})`;
  return {
    n: among.count(score),
    others: {
      answers: among.sum(answers),
      unfavourable: live`${among.sum(bad)}/${all}`,
      neutral: live`(${all}-${among.sum(bad)}-${among.sum(good)})/${all}`,
      favourable: live`${among.sum(good)}/${all}`,
      ciLow: liveWilsonEnd("low", share, effective, confidence),
      ciHigh: liveWilsonEnd("high", share, effective, confidence),
      mean: among.mean(score),
      sd: among.spread(score, n, mean),
    },
  };
}

/** The share or the mean of a line alone, where no other cell of the line stands beside it. */
export function liveLineFigure(
  of: LiveColumn | LiveScores,
  what: "favourable" | "mean",
  { isGood }: LiveCuts,
  among: LiveRespondents,
): { readonly n: LiveFormula; readonly formula: LiveFormula } {
  const column = "score" in of ? of.score : of;
  const n = among.count(column);
  if (what === "mean") return { n, formula: among.mean(column) };
  return "score" in of
    ? { n, formula: live`${among.sum(of.good)}/${among.sum(of.answers)}` }
    : { n, formula: live`${among.countWhere(of, numberCriterion(isGood.comparison, isGood.answer))}/${n}` };
}
