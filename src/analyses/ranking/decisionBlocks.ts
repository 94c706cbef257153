import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import type { ReportCell, ReportChart, ReportColumn, ReportTable } from "../../report/tree";
import { computedCell } from "../computedCell";
import { optionCell, rankingColumns } from "./columns";
import type { RankedOption } from "./readRanks";
import type { CriterionShift, WeightedDecision } from "./weightedDecision";

/** The totals with the scores behind them, and what happens when a weight moves. */
export function decisionTables(result: WeightedDecision, messages: Messages): readonly ReportTable[] {
  const { ranking: words, common } = messages;
  const share = (name: string): string => formatted(result.shifts.find(({ criterion }) => criterion.name === name)?.share ?? 0, "share");
  const scoreColumns = result.criteria.map(({ name }, index): ReportColumn => ({
    id: `criterion${index + 1}`,
    title: name,
    definition: words.weightOf(share(name)),
    main: true,
    format: "mean",
  }));
  const names = (options: readonly RankedOption[]): ReportCell => {
    const texts = options.map(({ label }) => label[messages.language]);
    return { code: options.map(({ id }) => id).join(", "), text: common.list(texts) };
  };
  return [
    {
      kind: "table",
      id: "totals",
      title: words.tables.totals,
      columns: [
        ...rankingColumns(["option"], messages),
        // The definition of the place is that of the ranking, where ties share the average.
        { id: "place", title: words.columns.place.title, format: "count", main: true },
        ...rankingColumns(["total"], messages),
        ...scoreColumns,
      ],
      rows: result.options.map(({ option, place, total, scores }) => ({
        id: option.id,
        cells: {
          option: optionCell(option, messages),
          place,
          total,
          ...Object.fromEntries(
            scores.map((score, index) => [
              `criterion${index + 1}`,
              computedCell(Number.isNaN(score) ? undefined : score, words.notComputable.noScore),
            ]),
          ),
        },
      })),
    },
    {
      kind: "table",
      id: "stability",
      title: words.tables.stability,
      columns: rankingColumns(["criterion", "weight", "share", "lowered", "raised", "stable", "changesAt"], messages),
      rows: result.shifts.map((shift) => ({
        id: shift.criterion.name,
        cells: {
          criterion: shift.criterion.name,
          weight: shift.criterion.weight,
          share: shift.share,
          lowered: names(shift.winnersLowered),
          raised: names(shift.winnersRaised),
          stable: shift.isStable ? { code: "yes", text: words.stable.yes } : { code: "no", text: words.stable.no },
          changesAt: computedCell(shift.changesAt, words.notComputable.never),
        },
      })),
    },
  ];
}

/** The totals as bars, the best on top. */
export function decisionCharts({ ranking }: Messages): readonly ReportChart[] {
  const { charts } = ranking;
  return [
    {
      kind: "chart",
      type: "clustered-bars",
      id: "totals-chart",
      title: charts.totals,
      description: charts.totalsAlt,
      table: "totals",
      label: "option",
      series: [{ column: "total", role: "perception" }],
      axisTitle: charts.totalsAxis,
    },
  ];
}

/** What comes out best, whether that is safe, and which weight to check first. */
export function decisionHeadlines({ options, winners, shifts, isStable }: WeightedDecision, messages: Messages): readonly string[] {
  const { headlines } = messages.ranking;
  const { language } = messages;
  const [best] = options;
  if (!best || winners.length === options.length) return [];
  const names = (of: readonly RankedOption[]): string[] => of.map(({ label }) => label[language]);
  const figure = (number: number): string => formatted(number, "mean");
  const second = options[winners.length];
  const nearest = [...shifts]
    .filter(({ changesAt }) => changesAt !== undefined)
    .sort((one, other) => Math.abs(one.changesAt ?? 0) - Math.abs(other.changesAt ?? 0))[0];
  const moved = shifts.find((shift) => !shift.isStable);
  return [
    winners.length > 1
      ? headlines.tied(names(winners), figure(best.total))
      : headlines.best(
          names(winners)[0] ?? "",
          figure(best.total),
          second?.option.label[language],
          second && figure(best.total - second.total),
        ),
    winners.length > 1 ? undefined : isStable ? headlines.stable(names(winners)) : moved && unstable(moved, winners, messages),
    nearest?.changesAt === undefined || winners.length > 1
      ? undefined
      : headlines.nearest(nearest.criterion.name, formatted(nearest.changesAt, "share")),
  ].filter((sentence) => sentence !== undefined);
}

function unstable(
  { criterion, winnersLowered, winnersRaised }: CriterionShift,
  winners: readonly RankedOption[],
  messages: Messages,
): string {
  const isLowered = winnersLowered.map(({ id }) => id).join() !== winners.map(({ id }) => id).join();
  const others = isLowered ? winnersLowered : winnersRaised;
  return messages.ranking.headlines.unstable(
    criterion.name,
    isLowered ? "lowered" : "raised",
    others.map(({ label }) => label[messages.language]),
  );
}
