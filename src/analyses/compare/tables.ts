import type { CompareColumn } from "../../i18n/compare";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { computedCell } from "../computedCell";
import { measureName } from "../measureWords";
import { protectedCell } from "../protectedGroups";
import { reasonText } from "../reasonText";
import { reportColumns, shownCells } from "../reportColumns";
import { weightCells, weightIds } from "../weightColumns";
import { compareShapes, pairColumns, testColumns } from "./columns";
import type { CompareResult, Comparison } from "./compute";
import type { GroupLine } from "./groupLines";
import { compareFormulas } from "./liveRows";
import type { PairLine } from "./pairLines";
import type { RestLine } from "./restLines";

const restColumns: readonly CompareColumn[] = [
  "group",
  "n",
  "mean",
  "restN",
  "rest",
  "difference",
  "differenceLow",
  "differenceHigh",
  "restP",
  "pAdjusted",
];

/** All tables of the comparison, in the order of the sheet. Where several columns split the respondents, each row says which. */
export function compareTables(survey: Survey, result: CompareResult, messages: Messages): readonly ReportTable[] {
  const { comparisons, method, adjustment, confidence, measures, weights } = result;
  const { tables, columns: headings } = messages.compare;
  const words = headings({ percent: percentText(confidence), method, adjustment });
  const isSplit = comparisons.length > 1;
  const table = (id: string, title: string, ids: readonly CompareColumn[], rows: readonly ReportRow[]): readonly ReportTable[] => {
    const withGrouping: readonly CompareColumn[] = isSplit && !ids.includes("grouping") ? ["grouping", ...ids] : ids;
    const columns = reportColumns(withGrouping, compareShapes, words).map((column): ReportColumn => ({
      ...column,
      id: jsonIds[column.id] ?? column.id,
    }));
    return rows.length > 0 ? [{ kind: "table", id, title, columns, rows: shownCells(rows, columns, weightIds) }] : [];
  };
  const rowsOf = (rows: (comparison: Comparison) => readonly ReportRow[]): readonly ReportRow[] =>
    comparisons.flatMap((comparison) =>
      rows(comparison).map((row) => {
        const { id, cells } = row;
        if (!isSplit || cells.grouping !== undefined) return row;
        return { ...row, id: `${comparison.cut.column}: ${id}`, cells: { grouping: comparison.cut.column, ...cells } };
      }),
    );
  const formulas = compareFormulas(survey, result, messages);
  const alive = (row: ReportRow, live: ReportRow["live"]): ReportRow => (live ? { ...row, live } : row);
  const cells = cellsOf(result, messages);
  const name = measureName(measures.main, messages);
  return [
    ...table(
      "groups",
      tables.groups(name),
      ["group", "n", "mean", "sd", "ciLow", "ciHigh", ...(weights ? [] : (["median"] as const))],
      rowsOf(({ cut, groups }) =>
        groups.map((group) => alive({ id: group.name, cells: cells.group(group) }, formulas.group(cut.column, group.name))),
      ),
    ),
    ...table(
      "test",
      tables.test,
      testColumns(result),
      rowsOf((comparison) => [{ id: comparison.cut.column, cells: cells.test(comparison) }]),
    ),
    ...table(
      "pairs",
      tables.pairs,
      pairColumns(result),
      rowsOf(({ pairs }) => pairs.map((pair) => ({ id: `${pair.first.name}-${pair.second.name}`, cells: cells.pair(pair) }))),
    ),
    ...table(
      "rest",
      tables.rest,
      restColumns,
      rowsOf(({ cut, rest }) =>
        rest.map((line) => alive({ id: line.name, cells: cells.rest(line) }, formulas.rest(line.measure, cut.column, line.name))),
      ),
    ),
    ...table(
      "parts",
      tables.parts,
      ["part", ...restColumns],
      rowsOf(({ cut, parts }) =>
        parts.map(({ measure, rest }) => {
          const part = { code: measure.id, text: measureName(measure, messages) };
          return alive({ id: measure.id, cells: { part, ...cells.rest(rest) } }, formulas.rest(measure, cut.column, rest.name));
        }),
      ),
    ),
  ];
}

/** What has its own words in each table has the same id in all of them. */
const jsonIds: Readonly<Record<string, string>> = { differenceLow: "ciLow", differenceHigh: "ciHigh", testP: "p", restP: "p" };

interface CompareCells {
  readonly group: (group: GroupLine) => Readonly<Record<string, ReportCell>>;
  readonly test: (comparison: Comparison) => Readonly<Record<string, ReportCell>>;
  readonly pair: (pair: PairLine) => Readonly<Record<string, ReportCell>>;
  readonly rest: (line: RestLine) => Readonly<Record<string, ReportCell>>;
}

/** Rows of figures; every figure of a group passes its protection. */
function cellsOf({ method, minimumGroup }: CompareResult, messages: Messages): CompareCells {
  const { compare, measures } = messages;
  return {
    group({ name, status, score, level, median }) {
      const why = score.n === 0 ? measures.reasons.none : score.n === 1 ? measures.reasons.one : measures.reasons.constant;
      const cell = (figure: number | undefined): ReportCell => protectedCell(status, computedCell(figure, why), minimumGroup, messages);
      const { mean, sd, low, high } = level;
      return {
        group: name,
        n: cell(score.n),
        ...weightCells(score, cell),
        mean: cell(mean),
        sd: cell(sd),
        ciLow: cell(low),
        ciHigh: cell(high),
        median: cell(median),
      };
    },
    test({ cut, test }) {
      const cell = (figure: number | undefined): ReportCell => computedCell(figure, reasonText(test.reason ?? "too-few-groups", messages));
      const { n, groups, statistic, df1, df2, p, omegaSquared, epsilonSquared } = test;
      return {
        grouping: cut.column,
        method: { code: method, text: compare.methods[method] },
        n,
        groups,
        statistic: cell(statistic),
        df1: cell(df1),
        ...(method !== "kruskal-wallis" && { df2: cell(df2), omegaSquared: cell(omegaSquared) }),
        p: cell(p),
        epsilonSquared: cell(epsilonSquared),
      };
    },
    pair({ first, second, difference, low, high, p, pAdjusted, pTogether, hedgesG, delta, reason, isReal }) {
      const cell = (figure: number | undefined): ReportCell => computedCell(figure, reasonText(reason ?? "constant", messages));
      const code = p === undefined ? "unknown" : isReal ? "real" : "chance";
      const common = {
        pair: { code: `${first.name}-${second.name}`, text: compare.pairName(second.name, first.name) },
        difference: cell(difference),
        p: cell(p),
        pAdjusted: cell(pAdjusted),
        verdict: { code, text: compare.verdicts[code] },
      };
      if (method === "kruskal-wallis") return { ...common, delta: cell(delta) };
      const together = method === "anova" ? "pTukey" : "pGamesHowell";
      return { ...common, ciLow: cell(low), ciHigh: cell(high), [together]: cell(pTogether), hedgesG: cell(hedgesG) };
    },
    rest({ name, status, score, rest, test, pAdjusted }) {
      const why =
        Math.min(score.n, rest.n) === 0
          ? measures.reasons.none
          : Math.min(score.n, rest.n) === 1
            ? measures.reasons.one
            : measures.reasons.constant;
      const cell = (figure: number | undefined): ReportCell => protectedCell(status, computedCell(figure, why), minimumGroup, messages);
      const difference = score.n > 0 && rest.n > 0 ? score.moments.mean - rest.moments.mean : undefined;
      return {
        group: name,
        n: cell(score.n),
        mean: cell(score.n > 0 ? score.moments.mean : undefined),
        restN: cell(rest.n),
        rest: cell(rest.n > 0 ? rest.moments.mean : undefined),
        difference: cell(difference),
        ciLow: cell(test?.low),
        ciHigh: cell(test?.high),
        p: cell(test?.p),
        pAdjusted: cell(pAdjusted),
      };
    },
  };
}
