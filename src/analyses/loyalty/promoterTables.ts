import type { Messages } from "../../i18n/messages";
import type { ReportRow, ReportTable } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import { protectedCell } from "../protectedGroups";
import type { LoyaltyCut, LoyaltyResult } from "./compute";
import type { PromoterGroup } from "./cutFigures";
import type { Cells } from "./loyaltyColumns";
import { differenceCells, differenceColumns, loyaltyColumns, partColumns, promoterCells, promoterColumns } from "./loyaltyColumns";

/** Row id of everybody together. */
export const everybody = "all";

/** Row id of a group: its name, behind its column's where there are several columns. */
export function groupRowId({ cuts }: LoyaltyResult, { cut }: LoyaltyCut, name: string): string {
  return cuts.filter(({ against }) => against === "rest").length > 1 ? `${cut.column}: ${name}` : name;
}

/** The net promoter score of everybody and of each group, groups against the others, and wave by wave. */
export function promoterTables(result: LoyaltyResult, messages: Messages): readonly ReportTable[] {
  const { recommendation, confidence, minimumGroup, cuts } = result;
  if (!recommendation) return [];
  const { all, tables } = messages.loyalty;
  const groupings = cuts.filter(({ against }) => against === "rest");
  const waves = cuts.find(({ against }) => against === "before");
  const several = groupings.length > 1;
  const place = groupings.length === 0 ? (["group"] as const) : several ? (["grouping", "group"] as const) : (["group"] as const);
  const hidden = (status: GroupStatus, cells: Cells): Cells => masked(status, cells, minimumGroup, messages);
  const named = (cut: LoyaltyCut, { name }: PromoterGroup): Cells => ({ ...(several && { grouping: cut.cut.column }), group: name });
  const whole: ReportRow = {
    id: everybody,
    summary: true,
    cells: { ...(several && { grouping: "" }), group: all, ...promoterCells(recommendation.score, messages) },
  };
  const grouped = groupings.flatMap((cut) => cut.promoters.map((group) => ({ cut, group })));
  return [
    {
      kind: "table",
      id: "nps",
      title: tables.nps,
      columns: loyaltyColumns([...place, ...promoterColumns, ...partColumns], confidence, messages),
      rows: [
        ...grouped.map(({ cut, group }) => ({
          id: groupRowId(result, cut, group.name),
          cells: { ...named(cut, group), ...hidden(group.status, promoterCells(group.figure, messages)) },
        })),
        whole,
      ],
    },
    ...(grouped.length > 0
      ? [
          {
            kind: "table" as const,
            id: "nps-differences",
            title: tables.npsDifferences,
            columns: loyaltyColumns([...place, "n", "nps", ...differenceColumns], confidence, messages),
            rows: grouped.map(({ cut, group }) => ({
              id: groupRowId(result, cut, group.name),
              cells: { ...named(cut, group), ...hidden(group.status, comparedCells(group, messages)) },
            })),
          },
        ]
      : []),
    ...(waves && waves.promoters.length > 1 ? [waveTable(result, waves, messages)] : []),
  ];
}

function waveTable({ confidence, minimumGroup }: LoyaltyResult, { promoters }: LoyaltyCut, messages: Messages): ReportTable {
  return {
    kind: "table",
    id: "nps-by-wave",
    title: messages.loyalty.tables.npsByWave,
    columns: loyaltyColumns(["wave", ...promoterColumns, ...differenceColumns], confidence, messages, "before"),
    rows: promoters.map((wave) => {
      const {
        promoterShare: _promoters,
        passiveShare: _passives,
        detractorShare: _detractors,
        ...cells
      } = promoterCells(wave.figure, messages);
      const all = { ...cells, ...differenceCells(differenceColumns, wave, messages) };
      return { id: wave.name, cells: { wave: wave.name, ...masked(wave.status, all, minimumGroup, messages) } };
    }),
  };
}

function comparedCells(group: PromoterGroup, messages: Messages): Cells {
  const { n = 0, nps = 0 } = promoterCells(group.figure, messages);
  return { n, nps, ...differenceCells(differenceColumns, group, messages) };
}

/** Every figure of a row kept back where its group is. */
export function masked(status: GroupStatus, cells: Cells, minimum: number, messages: Messages): Cells {
  return Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, protectedCell(status, cell, minimum, messages)]));
}
