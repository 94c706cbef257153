import type { Messages } from "../../i18n/messages";
import type { DerivedColumn, LiveColumn, LiveFormula } from "../../report/live";
import { inRow, live } from "../../report/live";
import { readingId } from "../../survey/readAnswers";
import type { Survey } from "../../survey/survey";
import { pairedColumn, scoreColumn } from "../live/derivedColumns";
import { liveAnswers } from "../live/liveSource";
import type { RatioResult } from "./compute";
import { expectedBlock, perceivedBlockOf } from "./compute";

/** What one item was found to be, and for respondents who gave both answers what it was expected to be, the ratio and the gap. */
export interface LivePair {
  readonly perceived: LiveColumn;
  /** On 0 to 100 where the answers are taken as such, as is the gap. */
  readonly expected: LiveColumn;
  readonly ratio: LiveColumn;
  readonly gap: LiveColumn;
}

/** The columns of an item, a dimension or everything together. */
export interface LiveRatios {
  readonly pairs: readonly LivePair[];
  /** The mean of a respondent's ratios, and of the gaps. */
  readonly ratio: LiveColumn;
  readonly gap: LiveColumn;
}

/** The columns behind the lines of a report, those of the items in the order of its items. */
export interface LiveRatioColumns {
  readonly items: readonly LiveRatios[];
  readonly dimensions: readonly LiveRatios[];
  readonly overall: LiveRatios;
}

/** The columns of ratios and gaps on the sheet of keyed answers. */
export function liveRatioColumns(survey: Survey, result: RatioResult, { satisfactionRatio, language }: Messages): LiveRatioColumns {
  const perceivedBlock = perceivedBlockOf(survey) ?? expectedBlock;
  const { meanRatio, gap, expected: hoped } = satisfactionRatio.columns("", "rest");
  const words = { ratio: (name: string) => `${meanRatio.title} ${name}`, gap: (name: string) => `${gap.title} ${name}` };
  const pairs = result.items.map(({ item }): LivePair => {
    const place = (survey.questionnaire?.items ?? []).findIndex(({ id }) => id === item.id);
    const expected = liveAnswers(survey, readingId(expectedBlock, place));
    const perceived = liveAnswers(survey, readingId(perceivedBlock, place));
    return {
      perceived,
      expected: expectedColumn(`${hoped.title} ${item.number}`, perceived, expected, result),
      ratio: ratioColumn(words.ratio(`${item.number}`), perceived, expected, result),
      gap: gapColumn(words.gap(`${item.number}`), perceived, expected, result),
    };
  });
  const combined = (name: string, own: readonly LivePair[]): LiveRatios => {
    const [only] = own;
    if (only && own.length === 1) return { pairs: own, ratio: only.ratio, gap: only.gap };
    return {
      pairs: own,
      ratio: scoreColumn(
        words.ratio(name),
        own.map(({ ratio }) => ratio),
        "any",
      ),
      gap: scoreColumn(
        words.gap(name),
        own.map(({ gap }) => gap),
        "any",
      ),
    };
  };
  return {
    items: pairs.map((pair) => combined("", [pair])),
    dimensions: result.dimensions.map(({ dimension: { id, name } }) =>
      combined(
        name[language],
        pairs.filter((_, place) => result.items[place]?.item.dimension === id),
      ),
    ),
    overall: combined(satisfactionRatio.overall, pairs),
  };
}

/** As `satisfactionRatio`, for respondents who gave both answers. */
function ratioColumn(title: string, perceived: LiveColumn, expected: LiveColumn, { isTo100, scale }: RatioResult): DerivedColumn {
  const zero = isTo100 ? scale.min : 0;
  const above = (of: LiveColumn): LiveFormula => (zero === 0 ? live`${inRow(of)}` : live`(${inRow(of)}-${zero})`);
  const isRated = live`COUNT(${inRow(perceived)},${inRow(expected)})=2`;
  return {
    kind: "derived",
    id: `ratio(${perceived.id},${expected.id};${zero})`,
    title,
    formula: live`IF(${isRated},IF(${inRow(expected)}>${zero},${above(perceived)}/${above(expected)},""),"")`,
  };
}

/** What was expected by those who found something, too. */
function expectedColumn(title: string, perceived: LiveColumn, expected: LiveColumn, result: RatioResult): DerivedColumn {
  if (!result.isTo100) return pairedColumn(title, expected, perceived);
  const { min, max } = result.scale;
  const score = live`(${inRow(expected)}-${min})*100/${max - min}`;
  const id = `paired100(${expected.id},${perceived.id})`;
  return { kind: "derived", id, title, formula: live`IF(COUNT(${inRow(expected)},${inRow(perceived)})=2,${score},"")` };
}

/** Perceived minus expected; of scores of 0 to 100 where the answers are taken as such. */
function gapColumn(title: string, perceived: LiveColumn, expected: LiveColumn, { isTo100, scale }: RatioResult): DerivedColumn {
  const stretch = isTo100 ? live`*100/${scale.max - scale.min}` : live``;
  const difference = live`(${inRow(perceived)}-${inRow(expected)})`;
  return {
    kind: "derived",
    id: `${isTo100 ? "gap100" : "difference"}(${perceived.id},${expected.id})`,
    title,
    formula: live`IF(COUNT(${inRow(perceived)},${inRow(expected)})=2,${difference}${stretch},"")`,
  };
}
