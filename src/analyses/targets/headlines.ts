import type { NamedScore } from "../../i18n/targets";
import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { measureName } from "../measureWords";
import type { TargetCut, TargetsResult } from "./compute";
import type { TargetLine } from "./targetLine";
import { peersAmong } from "./targetLine";
import type { TargetVerdict } from "./verdict";

const mostSentences = 5;
const plain = (number: number): string => formatted(number, "mean");

/** Whether the whole score meets its target, which parts and units do, the widest shortfall, and the best unit to learn from. */
export function targetsHeadlines(result: TargetsResult, messages: Messages): readonly string[] {
  const [first, ...others] = result.lines;
  const main = first?.measure === result.measures.main ? first : undefined;
  const several = main ? others : result.lines;
  const [cut] = result.cuts;
  const parts = judgedLines(several, result);
  const groups = judgedLines(cut?.groups ?? [], result);
  return [
    main ? oneSentence(main, result, messages) : undefined,
    severalSentence(undefined, parts, messages),
    severalSentence(cut?.cut.column, groups, messages),
    furthestSentence(parts.length > 1 ? parts : groups, result, messages),
    cut ? bestSentence(cut, result, messages) : undefined,
  ]
    .filter((sentence) => sentence !== undefined)
    .slice(0, mostSentences);
}

function namedScore({ measure, group, level, target = 0 }: TargetLine, messages: Messages): NamedScore {
  const mean = level.mean ?? 0;
  return {
    name: group ?? measureName(measure, messages),
    score: plain(mean),
    target: plain(target),
    difference: formatted(mean - target, "difference"),
  };
}

function oneSentence(line: TargetLine, { confidence }: TargetsResult, messages: Messages): string | undefined {
  const { low, high } = line.level;
  const { headlines } = messages.targets;
  if (line.verdict === undefined) return undefined;
  if (low === undefined || high === undefined) return headlines.noInterval(measureName(line.measure, messages));
  return headlines.one(namedScore(line, messages), plain(low), plain(high), percentText(confidence), line.verdict);
}

/** What may be shown and has a target, the widest shortfall first. */
function judgedLines(lines: readonly TargetLine[], { direction }: TargetsResult): readonly TargetLine[] {
  return lines
    .filter(({ status, level, verdict }) => status === "shown" && level.mean !== undefined && verdict !== undefined)
    .sort((one, other) => (direction === "less-is-better" ? shortfall(other) - shortfall(one) : shortfall(one) - shortfall(other)));
}

function severalSentence(what: string | undefined, judged: readonly TargetLine[], messages: Messages): string | undefined {
  const of = (verdict: TargetVerdict): NamedScore[] =>
    judged.filter((line) => line.verdict === verdict).map((line) => namedScore(line, messages));
  if (judged.length === 0) return undefined;
  return messages.targets.headlines.several(what, { met: of("met"), notMet: of("notMet"), unknown: of("unknown") });
}

/** Nothing that may be chance is put first. */
function furthestSentence(judged: readonly TargetLine[], { direction }: TargetsResult, messages: Messages): string | undefined {
  const widest = judged.find(({ verdict }) => verdict === "notMet");
  return widest && judged.length > 1 ? messages.targets.headlines.furthest(namedScore(widest, messages), direction) : undefined;
}

function shortfall({ level, target = 0 }: TargetLine): number {
  return (level.mean ?? 0) - target;
}

function bestSentence({ cut, groups }: TargetCut, { direction }: TargetsResult, messages: Messages): string | undefined {
  const { best, bestName } = peersAmong(groups, direction);
  const peers = groups.find(({ group, status }) => group === bestName && status === "shown")?.peers?.mean;
  if (best === undefined || bestName === undefined || peers === undefined) return undefined;
  return messages.targets.headlines.best(cut.column, bestName, plain(best), plain(peers), direction);
}
