import type { NamedDifference } from "../../i18n/compare";
import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { measureName, pText } from "../measureWords";
import { reasonText } from "../reasonText";
import type { CompareResult, Comparison } from "./compute";
import type { PairLine } from "./pairLines";

const mostSentences = 5;
const mostGroupings = 2;
const pairsNamed = 2;

const plain = (number: number): string => formatted(Math.abs(number), "mean");

/** Whether groups differ, which ones, who lies below the rest, and in what: the finding first, nothing that may be chance. */
export function compareHeadlines(result: CompareResult, messages: Messages): readonly string[] {
  const perGrouping = result.comparisons.slice(0, mostGroupings).map((comparison) => {
    const rest = restSentence(comparison, result, messages);
    // Of a single pair the sentence on all groups and that on the rest say everything.
    const pair = rest !== undefined && comparison.pairs.length === 1 ? undefined : pairSentence(comparison, result, messages);
    return [wholeSentence(comparison, result, messages), pair, rest, partSentence(comparison, result, messages)];
  });
  const [first = [], second = []] = perGrouping;
  const [found, ...details] = first;
  return [found, ...details.slice(0, 2), second[0], ...details.slice(2), ...second.slice(1)]
    .filter((sentence) => sentence !== undefined)
    .slice(0, mostSentences);
}

function isSignificant({ test }: Comparison, { confidence }: CompareResult): boolean {
  return test.p !== undefined && test.p < 1 - confidence;
}

function wholeSentence(comparison: Comparison, result: CompareResult, messages: Messages): string | undefined {
  const { headlines } = messages.compare;
  const { cut, test, groups } = comparison;
  const ranked = groups
    .flatMap(({ status, name, level }) => (status === "shown" && level.mean !== undefined ? [{ name, mean: level.mean }] : []))
    .sort((one, other) => other.mean - one.mean);
  const [highest, lowest] = [ranked[0], ranked[ranked.length - 1]];
  if (!highest || !lowest || ranked.length < 2) return headlines.hidden(cut.column, result.minimumGroup);
  if (test.p === undefined) return headlines.untested(cut.column, reasonText(test.reason ?? "constant", messages));
  const say = isSignificant(comparison, result) ? headlines.differ : headlines.alike;
  const named = ({ name, mean }: { name: string; mean: number }): { name: string; mean: string } => ({
    name,
    mean: formatted(mean, "mean"),
  });
  return say(measureName(result.measures.main, messages), cut.column, named(highest), named(lowest), pText(test.p, messages));
}

function pairSentence(comparison: Comparison, result: CompareResult, messages: Messages): string | undefined {
  const { headlines } = messages.compare;
  const real = comparison.pairs.filter(({ isReal }) => isReal).sort((one, other) => size(other) - size(one));
  if (real.length === 0)
    return isSignificant(comparison, result) && comparison.pairs.length > 1 ? headlines.noPair(comparison.cut.column) : undefined;
  const named = real.slice(0, pairsNamed).flatMap(({ first, second, difference }): NamedDifference[] => {
    if (difference === undefined) return [];
    const [lower, upper] = difference < 0 ? [second, first] : [first, second];
    return [{ name: lower.name, against: upper.name, difference: plain(difference) }];
  });
  return headlines.pairs(named, real.length - named.length, comparison.pairs.length - real.length, percentText(result.confidence));
}

function size({ difference = 0 }: PairLine): number {
  return Math.abs(difference);
}

/** The group furthest below the rest; where none is, the one furthest above. */
function restSentence({ rest }: Comparison, { confidence }: CompareResult, messages: Messages): string | undefined {
  const real = rest
    .flatMap(({ name, test, pAdjusted }) => (test && pAdjusted !== undefined && pAdjusted < 1 - confidence ? [{ name, test }] : []))
    .sort((one, other) => one.test.difference - other.test.difference);
  const found = real[0] && real[0].test.difference < 0 ? real[0] : real[real.length - 1];
  if (!found) return undefined;
  const { difference, low, high } = found.test;
  const isLower = difference < 0;
  const ends = isLower ? [plain(high), plain(low)] : [plain(low), plain(high)];
  const [from = "", to = ""] = Math.sign(low) === Math.sign(high) ? ends : [formatted(low, "difference"), formatted(high, "difference")];
  return messages.compare.headlines.rest(found.name, plain(difference), from, to, percentText(confidence), isLower);
}

function partSentence({ parts }: Comparison, { confidence }: CompareResult, messages: Messages): string | undefined {
  const real = parts
    .flatMap(({ measure, rest: { name, test, pAdjusted } }) =>
      test && pAdjusted !== undefined && pAdjusted < 1 - confidence && test.difference < 0 ? [{ measure, name, test, pAdjusted }] : [],
    )
    .sort((one, other) => one.test.difference - other.test.difference);
  const [widest] = real;
  if (!widest) return undefined;
  const difference = formatted(widest.test.difference, "difference");
  const part = measureName(widest.measure, messages);
  return messages.compare.headlines.part(widest.name, part, difference, pText(widest.pAdjusted, messages), real.length - 1);
}
