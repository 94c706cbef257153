import type { ChangeText } from "../../i18n/trend";
import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { measureName, pText } from "../measureWords";
import type { TrendResult } from "./compute";
import { impactSentence } from "./impactSentence";
import { fewestForLimits } from "./tables";
import { changeVerdict } from "./verdict";
import type { WaveLine } from "./waveLines";

const mostSentences = 5;

const signed = (number: number): string => formatted(number, "difference");
const plain = (number: number): string => formatted(number, "mean");

/** The last change and how sure it is, the way over all waves, why the gap moved, what to look at first, and what is no longer what it was. */
export function trendHeadlines(result: TrendResult, messages: Messages): readonly string[] {
  const shown = result.main.lines.filter(({ status, score }) => status === "shown" && score.n > 0);
  if (shown.length < 2) return [messages.trend.headlines.hidden(result.minimumGroup)];
  return [
    lastSentence(result, shown, messages),
    shown.length > 2 ? (slopeSentence(result, shown.length, messages) ?? firstSentence(result, shown, messages)) : undefined,
    outsideSentence(result, messages),
    splitSentence(result, messages),
    partSentence(result, messages),
    impactSentence(result, messages),
  ]
    .filter((sentence) => sentence !== undefined)
    .slice(0, mostSentences);
}

function changeText(
  line: WaveLine,
  against: WaveLine,
  which: "sincePrevious" | "sinceFirst",
  result: TrendResult,
  messages: Messages,
): ChangeText | undefined {
  const { mean } = line.level;
  const test = line[which]?.test;
  if (mean === undefined || !test) return undefined;
  return {
    measure: measureName(result.main.measure, messages),
    wave: line.wave.name,
    against: against.wave.name,
    mean: plain(mean),
    change: signed(test.difference),
    low: signed(test.low),
    high: signed(test.high),
    percent: percentText(result.confidence),
  };
}

/** The last wave of all against the one before it, where both may be shown. */
function lastSentence(result: TrendResult, shown: readonly WaveLine[], messages: Messages): string | undefined {
  const [before, last] = shown.slice(-2);
  const { lines } = result.main;
  if (!before || !last || lines.indexOf(last) !== lines.indexOf(before) + 1) return firstSentence(result, shown, messages);
  const text = changeText(last, before, "sincePrevious", result, messages);
  const verdict = changeVerdict(last.sincePrevious?.test);
  return text && verdict !== "unknown" ? messages.trend.headlines.last(text, verdict) : undefined;
}

function firstSentence(result: TrendResult, shown: readonly WaveLine[], messages: Messages): string | undefined {
  const [first, last] = [result.main.lines[0], shown[shown.length - 1]];
  if (!first || !last || first.status !== "shown") return undefined;
  const text = changeText(last, first, "sinceFirst", result, messages);
  const verdict = changeVerdict(last.sinceFirst?.test);
  return text && verdict !== "unknown" ? messages.trend.headlines.first(text, verdict) : undefined;
}

function slopeSentence({ slopes, confidence, unit }: TrendResult, waves: number, messages: Messages): string | undefined {
  const { slope, low, high } = slopes.ofMeans;
  if (slope === undefined || low === undefined || high === undefined) return undefined;
  const direction = low > 0 ? "up" : high < 0 ? "down" : "none";
  return messages.trend.headlines.slope(waves, signed(slope), signed(low), signed(high), percentText(confidence), unit, direction);
}

function outsideSentence({ main }: TrendResult, messages: Messages): string | undefined {
  const { low, high, outside = [] } = main.limits;
  const names = outside.flatMap((place) => main.lines[place]?.wave.name ?? []);
  if (main.limits.n < fewestForLimits || low === undefined || high === undefined || names.length === 0) return undefined;
  return messages.trend.headlines.outside(names, plain(low), plain(high));
}

/** The overall gap from the wave before to the last one. */
function splitSentence({ splits }: TrendResult, messages: Messages): string | undefined {
  const last = splits.filter(({ measure }) => measure.kind === "gap").at(-1);
  const change = last?.change;
  const verdict = changeVerdict(change?.gapTest);
  if (!last || !change || verdict === "unknown") return undefined;
  const texts = {
    from: last.earlier.name,
    to: last.later.name,
    change: signed(change.change),
    perception: signed(change.byPerception),
    expectation: signed(change.byExpectation),
  };
  return messages.trend.headlines.split(texts, verdict);
}

/** The part that has fallen most by more than chance at the last wave; where none has, the one that has risen most. */
function partSentence({ parts, confidence }: TrendResult, messages: Messages): string | undefined {
  const real = parts
    .flatMap(({ measure, lines }) => {
      const [before, last] = lines.slice(-2);
      if (!before || last?.previousStatus !== "shown") return [];
      const { test, holmP: p } = last.sincePrevious ?? {};
      return test && p !== undefined && p < 1 - confidence ? [{ measure, before, last, difference: test.difference, p }] : [];
    })
    .sort((one, other) => one.difference - other.difference);
  const found = real[0] && real[0].difference < 0 ? real[0] : real[real.length - 1];
  if (!found) return undefined;
  const { measure, before, last, difference, p } = found;
  const isWorse = difference < 0;
  return messages.trend.headlines.part(
    measureName(measure, messages),
    signed(difference),
    pText(p, messages),
    last.wave.name,
    before.wave.name,
    isWorse,
  );
}
