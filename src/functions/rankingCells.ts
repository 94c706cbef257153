import { borda } from "../survey/borda";
import { concordance } from "../survey/concordance";
import type { MemberRanks } from "../survey/memberRanks";
import { memberRanks } from "../survey/memberRanks";
import { answerIn } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { incomplete, wrong } from "./failure";
import { tableRows } from "./tableRows";

const fewestOptions = 2;

/**
 * The group's order of options by Borda points, one row an option in the order of the columns. Members who left an option unranked do not count.
 *
 * @param ranks one row a member, one column an option, 1 the best
 * @throws CustomFunctions.Error `#VALUE!` for fewer than two options, `#N/A` without a whole ranking
 */
export function bordaTable(ranks: Cells): CellRows {
  const { points, meanRanks, places } = borda(readRanks(ranks));
  return tableRows(
    ["option", "points", "meanRank", "place"],
    Array.from(points, (own, option) => ({ option: option + 1, points: own, meanRank: meanRanks?.[option], place: places[option] })),
  );
}

/**
 * Kendall's W of the group; with `detail` the members and options, the mean of Spearman's correlations, and the chi-square test.
 *
 * @throws CustomFunctions.Error `#VALUE!` for fewer than two options, `#N/A` with fewer than two whole rankings or where all tie everything
 */
export function concordanceCells(ranks: Cells, detail: boolean): CellRows {
  const { members, options, w, meanRho, chiSquare, df, p, reason } = concordance(readRanks(ranks));
  if (w === undefined) throw incomplete((sentences) => (reason === "constant" ? sentences.noVariation : sentences.twoRankings));
  if (!detail) return [[w]];
  return tableRows(["w", "members", "options", "meanRho", "chiSquare", "df", "p"], [{ w, members, options, meanRho, chiSquare, df, p }]);
}

function readRanks(cells: Cells): MemberRanks {
  const options = cells[0]?.length ?? 0;
  if (options < fewestOptions) throw wrong((sentences) => sentences.tooFewOptions);
  const scale = { min: 1, max: options };
  const ranks = memberRanks(cells.map((row) => Float64Array.from(row, (cell) => answerIn(cell, scale) ?? NaN)));
  if (ranks.ranks.length === 0) throw incomplete((sentences) => sentences.noWholeRanking(options));
  return ranks;
}
