import { groupsStandingOut } from "../groupsStandingOut";
import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { pText } from "../measureWords";
import { surveyItemName } from "../surveyItemName";
import type { IndexResult } from "./compute";
import type { IndexCut } from "./indexGroups";
import { blockName, shownBlocks } from "./tables";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;

const points = (figure: number | undefined): string => formatted(figure ?? 0, "index");

/** The index and how sure it is, weakest and strongest dimension, where most is to gain, groups and the last wave. */
export function indexHeadlines(result: IndexResult, messages: Messages): readonly string[] {
  const grouping = result.cuts.find(({ against, overall }) => against === "rest" && overall.length > 1);
  const waves = result.cuts.find(({ against }) => against === "before");
  return [
    overallSentence(result, messages),
    blockSentence(result, messages),
    roomSentence(result, messages),
    grouping && groupSentence(grouping, messages),
    waves && waveSentence(waves, result.confidence, messages),
  ].filter((sentence) => sentence !== undefined);
}

function overallSentence({ overall, definition, confidence, minimumGroup }: IndexResult, { weightedIndex }: Messages): string | undefined {
  const { n, index, low, high } = overall.line;
  if (index === undefined || (n !== undefined && n < minimumGroup)) return undefined;
  const range = low === undefined || high === undefined ? {} : { low: points(low), high: points(high), percent: percentText(confidence) };
  const given = { name: "", figure: points(index), n: n === undefined ? undefined : String(n), ...range };
  return weightedIndex.headlines.overall(given, definition);
}

function blockSentence(result: IndexResult, messages: Messages): string | undefined {
  const shown = shownBlocks(result)
    .filter(({ line }) => line.index !== undefined && (line.n === undefined || line.n >= result.minimumGroup))
    .sort((one, other) => (one.line.index ?? 0) - (other.line.index ?? 0));
  const [lowest, highest] = [shown[0], shown[shown.length - 1]];
  if (!lowest || !highest || shown.length < 2) return undefined;
  const named = (block: typeof lowest): { name: string; figure: string } => ({
    name: blockName(block, messages),
    figure: points(block.line.index),
  });
  const [top, bottom] = [lowest.line.high ?? lowest.line.index ?? 0, highest.line.low ?? highest.line.index ?? 0];
  return messages.weightedIndex.headlines.blocks(named(lowest), named(highest), top < bottom);
}

function roomSentence({ blocks, minimumGroup }: IndexResult, { weightedIndex, language }: Messages): string | undefined {
  const parts = blocks.flatMap(({ rated, measured }) => [
    ...rated
      .filter(({ n }) => n >= minimumGroup)
      .map(({ item, score, room = 0 }) => ({ name: surveyItemName(item, language), score, room })),
    ...measured.map(({ figure, room = 0 }) => ({ name: figure.name, score: figure.score, room })),
  ]);
  const [first, second] = parts.sort((one, other) => other.room - one.room);
  if (!first || !second || points(first.room) === points(second.room)) return undefined;
  const told = ({ name, score, room }: typeof first): { name: string; figure: string; room: string } => ({
    name,
    figure: points(score),
    room: points(room),
  });
  return weightedIndex.headlines.room(told(first), told(second));
}

function groupSentence({ cut, overall }: IndexCut, messages: Messages): string | undefined {
  const { headlines } = messages.weightedIndex;
  const found = groupsStandingOut(overall, level);
  if (!found) return undefined;
  const { first, others } = found;
  if (!first) return headlines.groupsAlike(cut.column);
  const difference = first.difference?.difference ?? 0;
  return headlines.group(
    {
      column: cut.column,
      group: first.name,
      index: points(first.line.index),
      difference: points(Math.abs(difference)),
      p: pText(first.pHolm ?? 1, messages),
      others,
    },
    difference < 0,
  );
}

function waveSentence({ overall }: IndexCut, confidence: number, { weightedIndex }: Messages): string | undefined {
  const [before, after] = overall.slice(-2);
  if (!before || !after?.difference) return undefined;
  const { difference, low, high } = after.difference;
  const direction = low > 0 ? "better" : high < 0 ? "worse" : "none";
  const signed = (figure: number): string => formatted(figure, "points");
  const [change, from, to] =
    direction === "none"
      ? [signed(difference), signed(low), signed(high)]
      : direction === "better"
        ? [points(difference), points(low), points(high)]
        : [points(-difference), points(-high), points(-low)];
  return weightedIndex.headlines.wave(
    { before: before.name, after: after.name, change, low: from, high: to, percent: percentText(confidence) },
    direction,
  );
}
