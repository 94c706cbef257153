import type { Messages } from "../../i18n/messages";
import type { NamedAlpha } from "../../i18n/reliability";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import type { Survey } from "../../survey/survey";
import { surveyItemName } from "../surveyItemName";
import type { ReliabilityResult } from "./compute";
import type { ScaleResult } from "./scaleResult";
import { itemNames, scaleName } from "./names";
import { noticeable, weakItemRest } from "./suspicion";
import type { Verdict } from "./verdict";

/** A smaller share of respondents who answered everything is worth a sentence. */
const fewKept = 0.8;

const plain = (number: number): string => formatted(number, "mean");

/** Whether the questions can be added up, how sure that is, and which question to look at first. */
export function reliabilityHeadlines(survey: Survey, result: ReliabilityResult, messages: Messages): readonly string[] {
  const parts = result.scales.filter(({ dimension }) => dimension);
  const whole = result.scales[result.scales.length - 1];
  if (!whole) return [];
  const keys = keySentence(result, messages);
  const verdict =
    parts.length > 0
      ? [severalSentence(parts, messages), wholeSentence(whole, result, messages)]
      : [oneSentence(whole, result, messages, keys !== undefined)];
  return [
    ...(keys === undefined ? [...verdict, weakestSentence(parts.length > 0 ? parts : [whole], messages)] : [keys, ...verdict]),
    keptSentence(survey, whole, messages),
  ].filter((sentence) => sentence !== undefined);
}

function severalSentence(parts: readonly ScaleResult[], messages: Messages): string {
  const byVerdict: Record<Verdict, NamedAlpha[]> = { yes: [], probably: [], doubtful: [], no: [], opposed: [], unknown: [] };
  for (const scale of parts) {
    const { alpha } = scale.reliability;
    byVerdict[scale.verdict].push({ name: scaleName(scale, messages), alpha: alpha === undefined ? "" : plain(alpha) });
  }
  return messages.reliability.headlines.several(parts.length, byVerdict);
}

function intervalText({ reliability }: ScaleResult, confidence: number, messages: Messages): string {
  const { alphaInterval: interval } = reliability;
  return interval ? messages.reliability.headlines.interval(percentText(confidence), plain(interval.low), plain(interval.high)) : "";
}

function wholeSentence(whole: ScaleResult, { confidence }: ReliabilityResult, messages: Messages): string | undefined {
  const { alpha } = whole.reliability;
  if (alpha === undefined || alpha < 0) return undefined;
  return messages.reliability.headlines.whole(whole.items.length, plain(alpha), intervalText(whole, confidence, messages));
}

function oneSentence(whole: ScaleResult, { confidence }: ReliabilityResult, messages: Messages, inDoubt: boolean): string {
  const { headlines, reasons } = messages.reliability;
  const { verdict, reliability, items } = whole;
  const { alpha, negativeAlpha } = reliability;
  if (alpha === undefined || verdict === "unknown")
    return headlines.unknown(items.length, reasons[reliability.reasons.alpha ?? "constant"]);
  if (verdict === "opposed") return headlines.opposed(undefined, plain(alpha), negativeAlpha?.cause ?? "unrelated");
  const interval = intervalText(whole, confidence, messages);
  return inDoubt ? headlines.unsettled(items.length, plain(alpha), interval) : headlines.one(items.length, plain(alpha), interval, verdict);
}

/** All that the answers speak against in the scale where turning helps most. */
function keySentence({ evidence }: ReliabilityResult, messages: Messages): string | undefined {
  const suspicious = evidence.filter(({ isSuspicious }) => isSuspicious);
  const [first] = suspicious;
  if (first?.alpha === undefined || first.alphaIfTurned === undefined) return undefined;
  const together = suspicious.filter(({ scale }) => scale === first.scale);
  const { toTurn = [], alphaTurned } = first.scale.diagnosis ?? {};
  const isAll = together.length > 1 && toTurn.length === together.length && together.every(({ againstComponent }) => againstComponent);
  const names = isAll ? itemNames(first.scale.items, toTurn, messages) : [surveyItemName(first.item, messages.language)];
  const turned = isAll ? (alphaTurned ?? first.alphaIfTurned) : first.alphaIfTurned;
  return messages.reliability.headlines.keys(names, plain(first.alpha), plain(turned));
}

function weakestSentence(scales: readonly ScaleResult[], messages: Messages): string | undefined {
  const judged = scales.flatMap(({ reliability, items }) =>
    reliability.items.flatMap(({ itemRestCorrelation: rest, alphaIfDeleted }, place) => {
      const item = items[place];
      const { alpha } = reliability;
      if (!item || rest === undefined || alpha === undefined || items.length < 3) return [];
      const gain = (alphaIfDeleted ?? alpha) - alpha;
      return [{ item, rest, alpha, alphaIfDeleted, gain, isWeak: rest < weakItemRest || gain >= noticeable }];
    }),
  );
  const weak = judged.filter(({ isWeak }) => isWeak).sort((one, other) => other.gain - one.gain || one.rest - other.rest);
  const { headlines } = messages.reliability;
  if (judged.length === 0) return undefined;
  const [worst] = weak;
  if (!worst) return headlines.noneWeak(plain(Math.floor(Math.min(...judged.map(({ rest }) => rest)) * 100) / 100));
  const ifDeleted = worst.gain >= noticeable && worst.alphaIfDeleted !== undefined ? plain(worst.alphaIfDeleted) : undefined;
  return headlines.weakest(surveyItemName(worst.item, messages.language), plain(worst.rest), plain(worst.alpha), ifDeleted);
}

function keptSentence({ respondents }: Survey, { reliability, items, alphaPairwise }: ScaleResult, messages: Messages): string | undefined {
  const { n = 0 } = reliability;
  if (n >= fewKept * respondents) return undefined;
  return messages.reliability.headlines.kept(n, respondents, items.length, alphaPairwise === undefined ? undefined : plain(alphaPairwise));
}
