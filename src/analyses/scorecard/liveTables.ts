import type { Messages } from "../../i18n/messages";
import type { LiveFormula } from "../../report/live";
import { column, figure, live } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { liveCount, liveIntervalEnd, liveMean, liveSpread } from "../live/aggregates";
import type { LiveGroup } from "../live/byGroup";
import { whileEnough } from "../live/byGroup";
import type { LiveRespondents } from "../live/respondents";
import { everybody, membersOf } from "../live/respondents";
import { withCount } from "../live/withCount";
import type { RowFormulas } from "../live/withFormulas";
import { groupingOf, withFormulas, wordsOf } from "../live/withFormulas";
import type { ScorecardResult } from "./compute";
import type { LiveTotal, ScorecardColumns } from "./liveColumns";
import { scorecardLiveColumns } from "./liveColumns";
import { allCategories } from "./tables";

/** The tables of the report with the formulas of their figures. */
export function followingTables(
  survey: Survey,
  result: ScorecardResult,
  tables: readonly ReportTable[],
  messages: Messages,
): readonly ReportTable[] {
  const formulas = new LiveScorecard(result, scorecardLiveColumns(survey, result, messages), messages.privacy.few(result.minimumGroup));
  return withFormulas(tables, (table, row) => formulas.of(table, row));
}

/** The formulas of a row, by the table it stands in. */
class LiveScorecard {
  constructor(
    private readonly result: ScorecardResult,
    private readonly columns: ScorecardColumns,
    private readonly hidden: string,
  ) {}

  of(table: ReportTable, row: ReportRow): RowFormulas {
    if (table.id === "categories") return this.whole(row);
    if (table.id === "items") return this.item(row);
    if (table.id === "groups") return this.long(row);
    const [, kind, number = "0"] = /^(comparison|heat)-(\d+)$/.exec(table.id) ?? [];
    if (kind === undefined) return {};
    return kind === "heat" ? this.heat(table, Number(number) - 1, row) : this.comparison(Number(number) - 1, row);
  }

  /** n, total, share of the maximum, interval, index and SD: see `scorecardLine`. */
  private line({ of, minimum }: LiveTotal, among: LiveRespondents): { readonly n: LiveFormula; readonly others: RowFormulas } {
    const [total, maximum] = [figure("total"), figure("maximum")];
    const end = (side: "low" | "high"): LiveFormula =>
      live`${liveIntervalEnd(side, { n: "n", mean: "total", sd: "sd" }, this.result.confidence)}/${maximum}`;
    return {
      n: among.count(of),
      others: {
        total: among.mean(of),
        percent: live`${total}/${maximum}`,
        ciLow: end("low"),
        ciHigh: end("high"),
        index: live`100*(${total}-${minimum})/(${maximum}-${minimum})`,
        sd: among.spread(of, live`${figure("n")}`, live`${total}`),
      },
    };
  }

  private whole({ id }: ReportRow): RowFormulas {
    const total = this.columns.totals.get(id);
    if (!total) return {};
    const { n, others } = this.line(total, everybody);
    const ends = column(total.of);
    // The lowest of no numbers would be 0.
    const extreme = (name: "MIN" | "MAX"): LiveFormula => live`IF(${figure("n")}>0,${name}(${ends}),NA())`;
    return { n, ...others, lowest: extreme("MIN"), highest: extreme("MAX") };
  }

  private item({ id }: ReportRow): RowFormulas {
    const of = this.columns.items.get(id);
    return of ? { n: liveCount(of), mean: liveMean(of), sd: liveSpread(of) } : {};
  }

  private groupAt(grouping: number, id: string): LiveGroup | undefined {
    return this.columns.groups[grouping]?.[Number(id.replace("group", "")) - 1];
  }

  private comparison(grouping: number, { id }: ReportRow): RowFormulas {
    const total = this.columns.totals.get(allCategories);
    const group = this.groupAt(grouping, id);
    if (!total || !group) return {};
    const { n, others } = this.line(total, membersOf(group));
    const [all, mean] = [figure("n", allCategories, "categories"), figure("total", allCategories, "categories")];
    const outside = live`(${all}-${figure("n")})`;
    const rest = live`(${all}*${mean}-IF(${figure("n")}>0,${figure("n")}*${figure("total")},0))/${outside}/${figure("maximum")}`;
    return withCount(n, { ...others, rest }, this.result.minimumGroup, this.hidden);
  }

  private heat({ columns }: ReportTable, grouping: number, { id }: ReportRow): RowFormulas {
    const total = this.columns.totals.get(id);
    if (!total) return {};
    const { minimumGroup } = this.result;
    const cells = columns.slice(1).flatMap((across): [string, LiveFormula][] => {
      if (across.id === "all") return [[across.id, live`${figure("percent", id, "categories")}`]];
      const group = this.groupAt(grouping, across.id);
      if (!group) return [];
      const among = membersOf(group);
      const formula = live`${among.mean(total.of)}/${figure("maximum", id, "categories")}`;
      const above = figure("n", across.id, `comparison-${grouping + 1}`);
      const guarded = live`IF(ISTEXT(${above}),${above},${whileEnough(formula, among.count(total.of), minimumGroup, this.hidden)})`;
      return [[across.id, minimumGroup > 1 ? guarded : formula]];
    });
    return Object.fromEntries(cells);
  }

  /** A row of the long table; its group is told by its name, so there are none where two groupings have the same. */
  private long(row: ReportRow): RowFormulas {
    const { id } = row;
    const { groupings, minimumGroup } = this.result;
    const grouping = groupingOf(
      row,
      groupings.map(({ cut }) => cut.column),
    );
    if (grouping === undefined) return {};
    const place = groupings[grouping]?.groups.findIndex(({ name }) => name === wordsOf(row, "group")) ?? -1;
    const [total, group] = [this.columns.totals.get(id), this.groupAt(grouping, `group${place + 1}`)];
    if (!total || !group) return {};
    const { n, others } = this.line(total, membersOf(group));
    const formulas = withCount(n, others, minimumGroup, this.hidden);
    const above = figure("n", `group${place + 1}`, `comparison-${grouping + 1}`);
    const isAlone = minimumGroup <= 1 || id === allCategories || !formulas.n;
    return isAlone ? formulas : { ...formulas, n: live`IF(ISTEXT(${above}),${above},${formulas.n ?? n})` };
  }
}
