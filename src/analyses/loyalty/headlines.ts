import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { pText } from "../measureWords";
import type { LoyaltyCut, LoyaltyResult } from "./compute";
import type { GridCorner } from "./loyaltyGrid";
import { measureName } from "./measureTables";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;
const mostSentences = 5;

const points = (figure: number | undefined): string => formatted(figure ?? 0, "points");
const share = (figure: number | undefined): string => formatted(figure ?? 0, "share");

/** The score and how sure it is, measures, groups, what kind of customers there are, and the last wave: at most five sentences. */
export function loyaltyHeadlines(result: LoyaltyResult, messages: Messages): readonly string[] {
  const grouping = result.cuts.find(({ against, promoters }) => against === "rest" && promoters.length > 1);
  const waves = result.cuts.find(({ against }) => against === "before");
  return [
    scoreSentence(result, messages),
    ...measureSentences(result, messages),
    grouping && groupSentence(grouping, messages),
    gridSentence(result, messages),
    waves && waveSentence(result, waves, messages),
  ]
    .filter((sentence) => sentence !== undefined)
    .slice(0, mostSentences);
}

function scoreSentence({ recommendation, confidence, minimumGroup }: LoyaltyResult, { loyalty }: Messages): string | undefined {
  const found = recommendation?.score;
  if (found?.score === undefined || found.n < minimumGroup) return undefined;
  const { score, low = score, high = score, n, shares } = found;
  const given = {
    score: points(score),
    low: points(low),
    high: points(high),
    percent: percentText(confidence),
    n,
    promoters: share(shares?.promoters),
    detractors: share(shares?.detractors),
  };
  return loyalty.headlines.nps(given, low > 0 ? "more" : high < 0 ? "fewer" : "none");
}

function measureSentences({ measures, confidence, minimumGroup }: LoyaltyResult, messages: Messages): readonly string[] {
  const { headlines } = messages.loyalty;
  const shown = measures.filter((found) => found.share.n >= minimumGroup);
  const told = (found: (typeof measures)[number]): { name: string; figure: string; low: string; high: string; percent: string } => ({
    name: measureName(found, messages),
    figure: share(found.share.share),
    low: share(found.share.low),
    high: share(found.share.high),
    percent: percentText(confidence),
  });
  const good = shown
    .filter(({ measure }) => measure !== "complaint")
    .sort((one, other) => (other.share.share ?? 0) - (one.share.share ?? 0));
  const [best, lowest] = [good[0], good.length > 1 ? good[good.length - 1] : undefined];
  const isSure = best !== undefined && lowest !== undefined && (best.share.low ?? 0) > (lowest.share.high ?? 1);
  const complaint = shown.find(({ measure }) => measure === "complaint");
  return [
    ...(best ? [headlines.measures(told(best), lowest && told(lowest), isSure)] : []),
    ...(complaint ? [headlines.complaint(told(complaint))] : []),
  ];
}

function groupSentence({ cut, promoters }: LoyaltyCut, messages: Messages): string | undefined {
  const tested = promoters.filter(({ status, pHolm }) => status === "shown" && pHolm !== undefined);
  if (tested.length < 2) return undefined;
  const found = tested
    .filter(({ pHolm = 1 }) => pHolm < level)
    .sort((one, other) => (one.difference?.difference ?? 0) - (other.difference?.difference ?? 0));
  const first = found[0] && (found[0].difference?.difference ?? 0) < 0 ? found[0] : found[found.length - 1];
  if (!first) return messages.loyalty.headlines.groupsAlike(cut.column);
  const difference = first.difference?.difference ?? 0;
  return messages.loyalty.headlines.group(
    {
      column: cut.column,
      group: first.name,
      score: points(first.figure.score),
      difference: formatted(Math.abs(difference), "index"),
      p: pText(first.pHolm ?? 1, messages),
      others: tested.length > 2 ? found.length - 1 : undefined,
    },
    difference < 0,
  );
}

function gridSentence({ grid, minimumGroup }: LoyaltyResult, { loyalty }: Messages): string | undefined {
  if (!grid || grid.n < minimumGroup) return undefined;
  const { corners } = grid;
  const text = (corner: GridCorner): string => share(corners[corner].share);
  const risks = (["hostages", "mercenaries", "defectors"] as const)
    .map((corner) => ({ corner, figure: corners[corner] }))
    .sort((one, other) => (other.figure.share ?? 0) - (one.figure.share ?? 0));
  const [first, second] = risks;
  if (!first || !second) return undefined;
  const shares = {
    loyalists: text("loyalists"),
    hostages: text("hostages"),
    mercenaries: text("mercenaries"),
    defectors: text("defectors"),
  };
  return loyalty.headlines.grid(shares, first.corner, (first.figure.low ?? 0) > (second.figure.high ?? 1));
}

function waveSentence({ confidence }: LoyaltyResult, { promoters }: LoyaltyCut, { loyalty }: Messages): string | undefined {
  const [before, after] = promoters.slice(-2);
  if (!before || after?.difference?.difference === undefined) return undefined;
  const { difference, low = difference, high = difference } = after.difference;
  const direction = low > 0 ? "better" : high < 0 ? "worse" : "none";
  const change =
    direction === "worse" ? formatted(-difference, "index") : direction === "better" ? formatted(difference, "index") : points(difference);
  const range = direction === "worse" ? [formatted(-high, "index"), formatted(-low, "index")] : [points(low), points(high)];
  const ends = direction === "better" ? [formatted(low, "index"), formatted(high, "index")] : range;
  return loyalty.headlines.wave(
    { before: before.name, after: after.name, change, low: ends[0] ?? "", high: ends[1] ?? "", percent: percentText(confidence) },
    direction,
  );
}
