import type { Messages } from "../../i18n/messages";
import type { NamedGap } from "../../i18n/servqual";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import type { Questionnaire } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { Grouping, ServqualResult } from "./compute";
import type { GapLine } from "./gapProfile";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;
const itemsNamed = 3;

/** What stands out, how sure it is, and where to look first: at most five sentences. */
export function servqualHeadlines(
  survey: Survey,
  result: ServqualResult,
  questionnaire: Questionnaire,
  messages: Messages,
): readonly string[] {
  return [
    overallSentence(survey, result, messages),
    dimensionSentence(result, questionnaire, messages),
    itemSentence(result, questionnaire, messages),
    ...result.groupings.slice(0, 1).map((grouping) => groupSentence(grouping, questionnaire, messages)),
    ...(result.waves ? [waveSentence(result.waves, result.confidence, messages)] : []),
  ].filter((sentence) => sentence !== undefined);
}

const gapText = (gap: number): string => formatted(gap, "difference");

function overallSentence({ scale }: Survey, { whole, confidence }: ServqualResult, { servqual }: Messages): string | undefined {
  const { mean, low, high } = whole.overallDimensions.test.low === undefined ? whole.overallItems.test : whole.overallDimensions.test;
  if (mean === undefined || low === undefined || high === undefined) return undefined;
  const direction = high < 0 ? "short" : low > 0 ? "above" : "none";
  const plain = (number: number): string => formatted(Math.abs(number), "mean");
  const ends =
    direction === "short" ? [plain(high), plain(low)] : direction === "above" ? [plain(low), plain(high)] : [gapText(low), gapText(high)];
  const weighted = whole.overallWeighted?.test.mean;
  return servqual.headlines.overall(
    {
      gap: direction === "none" ? gapText(mean) : plain(mean),
      low: ends[0] ?? "",
      high: ends[1] ?? "",
      scale: `${scale.min}–${scale.max}`,
      percent: percentText(confidence),
      weighted: weighted === undefined ? undefined : gapText(weighted),
    },
    direction,
  );
}

function ranked(lines: readonly GapLine[]): { index: number; gap: number; line: GapLine }[] {
  return lines
    .flatMap((line, index) => (line.test.mean === undefined ? [] : [{ index, gap: line.test.mean, line }]))
    .sort((a, b) => a.gap - b.gap);
}

function dimensionSentence({ whole }: ServqualResult, questionnaire: Questionnaire, { servqual, language }: Messages): string | undefined {
  const order = ranked(whole.dimensions);
  const [widest, narrowest] = [order[0], order[order.length - 1]];
  if (!widest || !narrowest || gapText(widest.gap) === gapText(narrowest.gap)) return undefined;
  const named = ({ index, gap, line }: typeof widest): NamedGap => {
    const { low = -Infinity, high = Infinity } = line.test;
    const name = questionnaire.dimensions[index]?.name[language] ?? "";
    return { name, gap: gapText(gap), isShort: high < 0, isAlike: low <= 0 && high >= 0 };
  };
  return servqual.headlines.dimensions(named(widest), named(narrowest));
}

function itemSentence({ whole }: ServqualResult, questionnaire: Questionnaire, { servqual, language }: Messages): string | undefined {
  const short = ranked(whole.items).filter(({ line }) => line.pHolm !== undefined && line.pHolm < level && (line.test.mean ?? 0) < 0);
  if (short.length === 0) return undefined;
  return servqual.headlines.items(
    short.slice(0, itemsNamed).map(({ index, gap }) => ({ name: questionnaire.items[index]?.label[language] ?? "", gap: gapText(gap) })),
  );
}

function groupSentence({ groups, column }: Grouping, questionnaire: Questionnaire, { servqual, language }: Messages): string | undefined {
  if (groups.length < 2) return undefined;
  const found = groups
    .flatMap(({ name, dimensionDifferences, overallDifference, statuses }) => [
      ...dimensionDifferences.map((difference, index) => ({
        name,
        difference: statuses.dimensions[index] === "shown" ? difference : undefined,
        dimension: questionnaire.dimensions[index]?.name[language] ?? "",
      })),
      { name, difference: statuses.overallDimensions === "shown" ? overallDifference : undefined, dimension: servqual.overallDimension },
    ])
    .flatMap(({ name, difference, dimension }) => (difference && difference.pHolm < level ? [{ name, difference, dimension }] : []))
    .sort((a, b) => a.difference.test.difference - b.difference.test.difference);
  const last = found[found.length - 1];
  const first = found[0] && found[0].difference.test.difference < 0 ? found[0] : last;
  if (!first) return servqual.headlines.groupsAlike(column);
  const { difference, pHolm } = { ...first.difference.test, pHolm: first.difference.pHolm };
  const p = pHolm < 0.001 ? "< 0.001" : `= ${formatted(pHolm, "probability")}`;
  return servqual.headlines.group(
    { group: first.name, column, dimension: first.dimension, difference: gapText(difference), p, others: found.length - 1 },
    difference < 0,
  );
}

function waveSentence({ groups }: Grouping, confidence: number, { servqual }: Messages): string | undefined {
  const [before, after] = groups.slice(-2);
  const test = after?.overallDifference?.test;
  if (!before || !after || !test || [before, after].some(({ statuses }) => statuses.overallDimensions !== "shown")) return undefined;
  const direction = test.low > 0 ? "better" : test.high < 0 ? "worse" : "none";
  const figures = { change: gapText(test.difference), low: gapText(test.low), high: gapText(test.high), percent: percentText(confidence) };
  return servqual.headlines.wave({ before: before.name, after: after.name, ...figures }, direction);
}
