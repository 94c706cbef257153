import type { Messages } from "../../i18n/messages";
import type { DerivedColumn, KeyedAnswers, LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, inRow, listed, live } from "../../report/live";
import { readingId } from "../../survey/readAnswers";
import type { Survey } from "../../survey/survey";
import { liveCount, liveMean } from "../live/aggregates";
import { numberCriterion } from "../live/criteria";
import type { LiveRows } from "../live/followed";
import { liveAnswers } from "../live/liveSource";
import { liveSum } from "../live/withCount";
import type { GroupRanking, UnrankedRule } from "./groupRanking";

/** How many options each member puts before an option, and how many behind it. */
interface LiveRank {
  readonly before: LiveColumn;
  readonly behind: LiveColumn;
}

/**
 * The formulas of the table of options, by row id: points, mean ranks and places follow, the order of the rows does not. None where the
 * ranks are not those of the recognised questionnaire, from 1 to the number of options.
 */
export function rankLiveRows(survey: Survey, result: GroupRanking, messages: Messages): LiveRows {
  const size = result.options.length;
  const places = (survey.roles.blocks["ranks"] ?? []).flatMap((own, place) => (own === undefined ? [] : [place]));
  const options = result.options.flatMap(({ option }) => {
    const place = places.find((each) => survey.questionnaire?.items[each]?.id === option.id);
    const of = place === undefined ? undefined : liveAnswers(survey, readingId("ranks", place));
    return of?.minimum === 1 && of.maximum === size && of.key === 1 ? [{ id: option.id, name: option.label[messages.language], of }] : [];
  });
  if (options.length < size || places.length !== size) return new Map();
  const all = options.map(({ of }) => of);
  const range = live`${figure("points", options[0]?.id)}:${figure("points", options.at(-1)?.id)}`;
  return new Map(
    options.map(({ id, name, of }) => {
      const { before, behind } = rankColumns(name, of, all, result.unranked);
      return [
        id,
        {
          place: live`RANK.AVG(${figure("points")},${range})`,
          points: live`(${size - 1}*${liveCount(before)}-SUM(${column(before)})+SUM(${column(behind)}))/2`,
          meanRank: live`(${size + 1}+${liveMean(before)}-${liveMean(behind)})/2`,
          firsts: live`COUNTIFS(${column(before)},${numberCriterion("=", 0)})`,
          lasts: live`COUNTIFS(${column(behind)},${numberCriterion("=", 0)})`,
        },
      ];
    }),
  );
}

/** For members whose ranking counts; what they have not ranked stands behind all that they have. */
function rankColumns(name: string, of: KeyedAnswers, all: readonly KeyedAnswers[], unranked: UnrankedRule): LiveRank {
  const needed = unranked === "leave-out" ? all.length : 1;
  const isKept = live`COUNT(${listed(all.map(inRow))})>=${needed}`;
  const others = all.filter(({ id }) => id !== of.id);
  const rank = (each: LiveColumn): LiveFormula =>
    unranked === "last" ? live`IF(ISNUMBER(${inRow(each)}),${inRow(each)},1E300)` : live`${inRow(each)}`;
  const counting = (comparison: "<" | ">"): DerivedColumn => ({
    kind: "derived",
    id: `${comparison === "<" ? "before" : "behind"}(${of.id} of ${all.map(({ id }) => id).join()};${needed})`,
    title: `${name} ${comparison === "<" ? "↑" : "↓"}`,
    formula: live`IF(${isKept},${liveSum(others.map((other) => live`IF(${rank(other)}${comparison}${rank(of)},1,0)`))},"")`,
  });
  return { before: counting("<"), behind: counting(">") };
}
