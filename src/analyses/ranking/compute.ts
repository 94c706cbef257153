import { OptionReader } from "../../survey/optionReader";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { isUnfinished } from "../unfinished";
import type { GroupRanking, UnrankedRule } from "./groupRanking";
import { groupRanking } from "./groupRanking";
import { readCriteria } from "./readCriteria";
import { readRanks } from "./readRanks";
import type { WeightedDecision } from "./weightedDecision";
import { weightedDecision } from "./weightedDecision";

export const unrankedRules: readonly UnrankedRule[] = ["leave-out", "last"];

export type RankingResult = GroupRanking | WeightedDecision;

/**
 * A group's order of options: from ranks, one row a member, by Borda points with Kendall's W; from a table of criteria with weights, one row
 * an option, by weighted totals.
 */
export function computeRanking(survey: Survey, raw: RawOptions): Outcome<RankingResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const unranked = reader.choice("unranked", unrankedRules, "leave-out");
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const scores = readCriteria(survey, reader);
  if (scores && isUnfinished(scores)) return scores;
  const decision = scores && weightedDecision(scores);
  if (decision) return { status: "complete", result: decision };
  const ranks = readRanks(survey, reader);
  if (isUnfinished(ranks)) return ranks;
  const result = groupRanking(ranks, unranked);
  if (result.members.length === 0) return { status: "refused", refusal: { code: "no-whole-ranking", members: ranks.rankings.length } };
  return { status: "complete", result };
}
