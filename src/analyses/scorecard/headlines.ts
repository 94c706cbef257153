import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { surveyItemName } from "../surveyItemName";
import type { ScorecardGrouping, ScorecardResult } from "./compute";
import { categoryCell } from "./tables";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;
const itemsNamed = 2;

/** Among more raters than this there is always somebody at either end. */
const mostForRange = 30;

const share = (figure: number | undefined): string => formatted(figure ?? 0, "share");

/** How far the company has come, which category is weakest, where to begin in it, and on what raters disagree. */
export function scorecardHeadlines(result: ScorecardResult, messages: Messages): readonly string[] {
  return [
    extremesSentence(result, messages),
    beginSentence(result, messages),
    overallSentence(result, messages),
    spreadSentence(result, messages),
    ...result.groupings.slice(0, 1).map((grouping) => groupSentence(grouping, messages)),
  ].filter((sentence) => sentence !== undefined);
}

function extremesSentence(result: ScorecardResult, messages: Messages): string | undefined {
  const { whole, weakest, strongest, pExtremes } = result;
  if (weakest === strongest) return undefined;
  const named = (place: number): { name: string; figure: string } => ({
    name: categoryCell(result, place, messages).text,
    figure: share(whole.categories[place]?.percent),
  });
  const isAgreed = [weakest, strongest].every((place) => whole.categories[place]?.sd === 0);
  const sure = pExtremes === undefined ? (isAgreed ? "agreed" : "unknown") : pExtremes < level ? "yes" : "no";
  return messages.scorecard.headlines.extremes(named(weakest), named(strongest), sure);
}

function beginSentence({ set, weakest, items }: ScorecardResult, { scorecard, language }: Messages): string | undefined {
  const category = set.dimensions[weakest];
  const lowest = set.items
    .flatMap((item, index) => {
      const mean = items[index]?.mean;
      return item.dimension === category?.id && mean !== undefined ? [{ name: surveyItemName(item, language), mean }] : [];
    })
    .sort((one, other) => one.mean - other.mean)
    .slice(0, itemsNamed);
  if (lowest.length === 0 || set.items.length < 2) return undefined;
  const named = lowest.map(({ name, mean }) => ({ name, figure: formatted(mean, "mean") }));
  return scorecard.headlines.begin(category?.name[language] ?? "", named, String(set.scale.max));
}

function overallSentence({ whole, confidence }: ScorecardResult, { scorecard }: Messages): string | undefined {
  const { n, total, maximum, percent, ciLow, ciHigh } = whole.overall;
  if (total === undefined) return undefined;
  const interval = ciLow === undefined ? undefined : { percent: percentText(confidence), low: share(ciLow), high: share(ciHigh) };
  return scorecard.headlines.overall({ n, total: formatted(total, "index"), maximum: String(maximum), share: share(percent) }, interval);
}

/** Where the totals of the raters lie furthest apart, measured against the maximum. */
function spreadSentence(result: ScorecardResult, messages: Messages): string | undefined {
  const widest = result.whole.categories
    .map(({ sd = 0, maximum, lowest = 0, highest = 0, n }, place) => ({ spread: sd / maximum, place, lowest, highest, maximum, n }))
    .sort((one, other) => other.spread - one.spread)[0];
  if (!widest || widest.n < 2 || widest.n > mostForRange || widest.spread === 0 || result.whole.categories.length < 2) return undefined;
  const total = (figure: number): string => formatted(figure, "index");
  return messages.scorecard.headlines.spread(
    categoryCell(result, widest.place, messages).text,
    total(widest.lowest),
    total(widest.highest),
    String(widest.maximum),
  );
}

function groupSentence({ cut, groups }: ScorecardGrouping, { scorecard }: Messages): string | undefined {
  const tested = groups.filter(({ statuses, pHolm }) => statuses.overall === "shown" && pHolm !== undefined);
  if (tested.length < 2) return undefined;
  const found = tested
    .filter(({ pHolm = 1 }) => pHolm < level)
    .map((group) => ({ group, difference: (group.card.overall.percent ?? 0) - (group.rest ?? 0) }))
    .sort((one, other) => one.difference - other.difference);
  const first = found[0] && found[0].difference < 0 ? found[0] : found[found.length - 1];
  if (!first) return scorecard.headlines.groupsAlike(cut.column);
  const { name, card, rest, pHolm = 1 } = first.group;
  const p = pHolm < 0.001 ? "< 0.001" : `= ${formatted(pHolm, "probability")}`;
  return scorecard.headlines.group(
    { column: cut.column, group: name, share: share(card.overall.percent), rest: share(rest), p },
    first.difference < 0,
  );
}
