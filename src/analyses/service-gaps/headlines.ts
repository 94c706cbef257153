import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import type { Survey } from "../../survey/survey";
import type { ServiceGapsResult } from "./compute";
import { inside, isReal, widestInside } from "./findings";
import type { GapLine } from "./gapLines";
import { ratedName } from "./tables";

const itemsNamed = 3;
const signed = (number: number): string => formatted(number, "difference");

/** What customers feel, where it arises, how sure that is and what usually helps: at most five sentences. */
export function serviceGapsHeadlines(survey: Survey, result: ServiceGapsResult, messages: Messages): readonly string[] {
  const { serviceGaps: words } = messages;
  const lines = result.overall.map(({ line }) => line).filter(({ isHidden }) => !isHidden);
  const tested = inside(lines).filter(({ test }) => test);
  const widest = widestInside(tested);
  const first = widest ?? lines.find((line) => line.gap === 5 && isReal(line) && line.difference < 0);
  return [
    customersSentence(survey, lines, result.confidence, messages),
    ...(tested.length > 0
      ? [widest ? widestSentence(widest, tested.length, result.confidence, messages) : words.headlines.noneShort(tested.length)]
      : []),
    othersSentence(
      tested.filter((line) => line !== widest),
      messages,
    ),
    widest ? words.headlines.start(words.remedies[widest.gap]) : undefined,
    first ? itemsSentence(first, result, messages) : undefined,
  ].filter((sentence) => sentence !== undefined);
}

function customersSentence(
  { scale }: Survey,
  lines: readonly GapLine[],
  confidence: number,
  { serviceGaps }: Messages,
): string | undefined {
  const line = lines.find(({ gap }) => gap === 5);
  if (!line?.test) return undefined;
  const { low, high } = line.test;
  const direction = high < 0 ? "short" : low > 0 ? "above" : "none";
  const plain = (number: number): string => formatted(Math.abs(number), "mean");
  const ends =
    direction === "short" ? [plain(high), plain(low)] : direction === "above" ? [plain(low), plain(high)] : [signed(low), signed(high)];
  return serviceGaps.headlines.customers(
    {
      gap: direction === "none" ? signed(line.difference) : plain(line.difference),
      low: ends[0] ?? "",
      high: ends[1] ?? "",
      percent: percentText(confidence),
      scale: `${scale.min}–${scale.max}`,
    },
    direction,
  );
}

function widestSentence({ gap, difference, test }: GapLine, of: number, confidence: number, { serviceGaps }: Messages): string | undefined {
  if (!test) return undefined;
  return serviceGaps.headlines.widest({
    gap: serviceGaps.gapName(gap),
    difference: signed(difference),
    low: signed(test.low),
    high: signed(test.high),
    percent: percentText(confidence),
    of,
  });
}

function othersSentence(lines: readonly GapLine[], { serviceGaps }: Messages): string | undefined {
  const figured = ({ gap, difference }: GapLine): { name: string; figure: string } => ({
    name: serviceGaps.gapName(gap),
    figure: signed(difference),
  });
  const real = lines.filter(isReal);
  return serviceGaps.headlines.others(
    real.filter(({ difference }) => difference < 0).map(figured),
    lines.filter((line) => !isReal(line)).map(({ gap }) => serviceGaps.gapName(gap)),
    real.filter(({ difference }) => difference > 0).map(figured),
  );
}

function itemsSentence({ gap }: GapLine, { byItem, items }: ServiceGapsResult, messages: Messages): string | undefined {
  const short = byItem
    .filter(({ line }) => line.gap === gap && !line.isHidden && isReal(line) && line.difference < 0)
    .sort((one, other) => one.line.difference - other.line.difference)
    .slice(0, itemsNamed)
    .map(({ item, line }) => ({ name: ratedName(item, messages), figure: signed(line.difference) }));
  if (short.length === 0 || items.length < 2) return undefined;
  return messages.serviceGaps.headlines.items(messages.serviceGaps.gapName(gap), short);
}
