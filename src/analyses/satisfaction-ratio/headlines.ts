import { groupsStandingOut } from "../groupsStandingOut";
import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { pText } from "../measureWords";
import type { RatioResult } from "./compute";
import type { RatioCut } from "./ratioGroups";
import { lineStatus } from "./tables";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;
const itemsNamed = 3;
const mostSentences = 5;

const ratioText = (figure: number | undefined): string => formatted(figure ?? 0, "mean");

/** Whether customers get what they expect, which questions fall short and which exceed, groups and the last wave. */
export function ratioHeadlines(result: RatioResult, messages: Messages): readonly string[] {
  const grouping = result.cuts.find(({ against, groups }) => against === "rest" && groups.length > 1);
  const waves = result.cuts.find(({ against }) => against === "before");
  return [
    overallSentence(result, messages),
    ...itemSentences(result, messages),
    grouping && groupSentence(grouping, messages),
    waves && waveSentence(waves, result.confidence, messages),
  ]
    .filter((sentence) => sentence !== undefined)
    .slice(0, mostSentences);
}

function overallSentence({ overall, confidence }: RatioResult, { satisfactionRatio }: Messages): string | undefined {
  const { ratio, ratings, gap } = overall;
  const { mean, low = mean, high = mean } = ratio;
  if (mean === undefined || low === undefined || high === undefined) return undefined;
  const { shares, ratioOfMeans } = ratings;
  // A few who expected little lift the mean of ratios above 1: it decides nothing where the gap does not agree.
  const isBelow = high < 1 && (gap.high ?? gap.mean ?? 0) < 0;
  const isAbove = low > 1 && (gap.low ?? gap.mean ?? 0) > 0;
  return satisfactionRatio.headlines.overall(
    {
      ratio: ratioText(mean),
      low: ratioText(low),
      high: ratioText(high),
      percent: percentText(confidence),
      ratioOfMeans: ratioText(ratioOfMeans),
      gap: formatted(gap.mean ?? 0, "difference"),
      below: formatted((shares?.dissatisfied ?? 0) + (shares?.acceptable ?? 0), "share"),
    },
    isBelow ? "below" : isAbove ? "above" : "at",
  );
}

function itemSentences(result: RatioResult, { satisfactionRatio, language }: Messages): readonly string[] {
  const { headlines } = satisfactionRatio;
  const shown = result.items
    .filter(({ line }) => lineStatus(line, result) === "shown" && line.ratio.mean !== undefined)
    .sort((one, other) => (one.line.ratio.mean ?? 0) - (other.line.ratio.mean ?? 0));
  if (shown.length === 0) return [];
  const told = ({ item, line }: (typeof shown)[number]): { name: string; figure: string } => ({
    name: item.label[language],
    figure: ratioText(line.ratio.mean),
  });
  const below = shown.filter(({ line }) => (line.ratio.high ?? line.ratio.mean ?? 1) < 1);
  const above = shown.filter(({ line }) => (line.ratio.low ?? line.ratio.mean ?? 1) > 1).reverse();
  return [
    below.length > 0
      ? headlines.worst(below.slice(0, itemsNamed).map(told), below.length, shown.length)
      : headlines.noneBelow(shown.length),
    ...(above.length > 0 ? [headlines.above(above.slice(0, itemsNamed).map(told), above.length)] : []),
  ];
}

function groupSentence({ cut, groups }: RatioCut, messages: Messages): string | undefined {
  const { headlines } = messages.satisfactionRatio;
  const found = groupsStandingOut(groups, level);
  if (!found) return undefined;
  const { first, others } = found;
  if (!first) return headlines.groupsAlike(cut.column);
  const difference = first.difference?.difference ?? 0;
  return headlines.group(
    {
      column: cut.column,
      group: first.name,
      ratio: ratioText(first.line.ratio.mean),
      difference: ratioText(Math.abs(difference)),
      p: pText(first.pHolm ?? 1, messages),
      others,
    },
    difference < 0,
  );
}

function waveSentence({ groups }: RatioCut, confidence: number, { satisfactionRatio }: Messages): string | undefined {
  const [before, after] = groups.slice(-2);
  if (!before || !after?.difference) return undefined;
  const { difference, low, high } = after.difference;
  const signed = (figure: number): string => formatted(figure, "difference");
  return satisfactionRatio.headlines.wave(
    {
      before: before.name,
      after: after.name,
      change: signed(difference),
      low: signed(low),
      high: signed(high),
      percent: percentText(confidence),
    },
    low > 0 ? "better" : high < 0 ? "worse" : "none",
  );
}
