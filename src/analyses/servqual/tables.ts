import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { CodedText, ReportCell, ReportRow, ReportTable } from "../../report/tree";
import { itemName } from "../../survey/itemName";
import type { Questionnaire } from "../../survey/questionnaire";
import type { LiveRows } from "../live/followed";
import { followed } from "../live/followed";
import type { GroupGaps, Grouping, ServqualResult } from "./compute";
import type { GapProfile } from "./gapProfile";
import type { ServqualFormulas } from "./liveTables";
import { noFormulas } from "./liveTables";
import { protectedRows } from "./protectedRows";
import { absent, beforeColumns, differenceCells, gapCells, gapColumns, restColumns, statisticColumns } from "./gapTable";

/** All tables of the SERVQUAL report, in the order of the sheet. */
export function servqualTables(
  result: ServqualResult,
  questionnaire: Questionnaire,
  messages: Messages,
  formulas: ServqualFormulas = noFormulas,
): readonly ReportTable[] {
  const words = messages.servqual.columns(percentText(result.confidence));
  const { tables } = messages.servqual;
  const lines = linesOf(questionnaire, messages);
  const { whole, groupings, waves } = result;
  const masked = (group: GroupGaps | undefined, rows: readonly ReportRow[]): readonly ReportRow[] =>
    group ? protectedRows(rows, group.statuses, questionnaire, result.minimumGroup, messages) : rows;
  const shown = (group: GroupGaps, rows: readonly ReportRow[], live: LiveRows): readonly ReportRow[] => masked(group, followed(rows, live));
  const several = groupings.length > 1;
  const grouped = groupings.flatMap((grouping, place) => grouping.groups.map((group) => ({ grouping, group, place })));
  const headers = messages.common.list(groupings.map(({ column }) => column));
  const byGroup = several ? (["grouping", "group"] as const) : (["group"] as const);
  const groupCells = ({ grouping, group }: { grouping: Grouping; group: GroupGaps }): Readonly<Record<string, ReportCell>> => ({
    ...(several && { grouping: grouping.column }),
    group: group.name,
  });
  return [
    {
      kind: "table",
      id: "dimensions",
      title: tables.dimensions,
      columns: gapColumns(["dimension", ...statisticColumns], words),
      rows: followed(lines.dimensions(whole), formulas.whole),
    },
    {
      kind: "table",
      id: "overall",
      title: tables.overall,
      columns: gapColumns(["line", ...statisticColumns], words),
      rows: followed(lines.overall(whole, "line"), formulas.whole),
    },
    ...(whole.pointShares.length > 0 ? [weightsTable(whole, questionnaire, messages, words, formulas)] : []),
    {
      kind: "table",
      id: "items",
      title: tables.items,
      columns: gapColumns(["item", "dimension", ...statisticColumns], words),
      rows: followed(lines.items(whole), formulas.whole),
    },
    ...(grouped.length > 0
      ? [
          {
            kind: "table" as const,
            id: "dimensions-by-group",
            title: tables.dimensionsByGroup(headers),
            columns: gapColumns(["dimension", ...byGroup, ...statisticColumns], words),
            rows: grouped.flatMap((found) =>
              shown(found.group, lines.withOverall(found.group.profile, groupCells(found)), formulas.group(found.place, found.group.name)),
            ),
          },
          {
            kind: "table" as const,
            id: "group-differences",
            title: tables.groupDifferences,
            columns: gapColumns(["dimension", ...byGroup, "n", "gap", ...restColumns], words),
            rows: grouped.flatMap((found) =>
              shown(
                found.group,
                lines.compared(found.group, groupCells(found), "rest"),
                formulas.againstRest(found.place, found.group.name),
              ),
            ),
          },
          {
            kind: "table" as const,
            id: "items-by-group",
            lookup: true,
            title: tables.itemsByGroup(headers),
            columns: gapColumns(["item", ...byGroup, ...statisticColumns], words),
            rows: grouped.flatMap((found) =>
              shown(found.group, lines.items(found.group.profile, groupCells(found)), formulas.group(found.place, found.group.name)),
            ),
          },
        ]
      : []),
    ...(waves && waves.groups.length > 1
      ? [
          {
            kind: "table" as const,
            id: "dimensions-by-wave",
            title: tables.dimensionsByWave,
            columns: gapColumns(["dimension", "wave", ...statisticColumns], words),
            rows: waves.groups.flatMap((wave) =>
              shown(wave, lines.withOverall(wave.profile, { wave: wave.name }), formulas.wave(wave.name)),
            ),
          },
          {
            kind: "table" as const,
            id: "wave-changes",
            title: tables.waveChanges,
            columns: gapColumns(["dimension", "wave", "n", "gap", ...beforeColumns], words),
            rows: waves.groups.slice(1).flatMap((wave, index) => {
              const before = waves.groups[index];
              const changes = formulas.againstBefore(wave.name, before?.name ?? "");
              return masked(before, shown(wave, lines.compared(wave, { wave: wave.name }, "before"), changes));
            }),
          },
          {
            kind: "table" as const,
            id: "items-by-wave",
            lookup: true,
            title: tables.itemsByWave,
            columns: gapColumns(["item", "wave", ...statisticColumns], words),
            rows: waves.groups.flatMap((wave) => shown(wave, lines.items(wave.profile, { wave: wave.name }), formulas.wave(wave.name))),
          },
        ]
      : []),
  ];
}

function weightsTable(
  whole: GapProfile,
  questionnaire: Questionnaire,
  { common, servqual, language }: Messages,
  words: Parameters<typeof gapColumns>[1],
  { shares }: ServqualFormulas,
): ReportTable {
  const rows = questionnaire.dimensions.map(({ id, name }, index): ReportRow => {
    const share = whole.pointShares[index] ?? { n: 0 };
    const cells = {
      dimension: { code: id, text: name[language] },
      n: share.n,
      share: share.mean ?? absent(common.notComputable.none),
      shareSd: share.sd ?? absent(common.notComputable.one),
    };
    return { id, cells };
  });
  return {
    kind: "table",
    id: "weights",
    title: servqual.tables.weights,
    columns: gapColumns(["dimension", "n", "share", "shareSd"], words),
    rows: followed(rows, shares),
  };
}

/** Rows for a profile; every table of the report is made of these three kinds. */
function linesOf(
  questionnaire: Questionnaire,
  { common, servqual, language }: Messages,
): {
  items: (profile: GapProfile, extra?: Readonly<Record<string, ReportCell>>) => ReportRow[];
  dimensions: (profile: GapProfile, extra?: Readonly<Record<string, ReportCell>>) => ReportRow[];
  overall: (profile: GapProfile, column: "line" | "dimension", extra?: Readonly<Record<string, ReportCell>>) => ReportRow[];
  withOverall: (profile: GapProfile, extra: Readonly<Record<string, ReportCell>>) => ReportRow[];
  compared: (group: GroupGaps, extra: Readonly<Record<string, ReportCell>>, against: "rest" | "before") => ReportRow[];
} {
  const dimensionName = (id: string): CodedText => ({
    code: id,
    text: questionnaire.dimensions.find((dimension) => dimension.id === id)?.name[language] ?? id,
  });

  const items = (profile: GapProfile, extra?: Readonly<Record<string, ReportCell>>): ReportRow[] =>
    questionnaire.items.flatMap((item, index) => {
      const { id, dimension } = item;
      const line = profile.items[index];
      const name = { code: id, text: itemName(item, language) };
      return line
        ? [{ id, cells: { item: name, ...(extra ?? { dimension: dimensionName(dimension ?? "") }), ...gapCells(line, common) } }]
        : [];
    });

  const dimensions = (profile: GapProfile, extra: Readonly<Record<string, ReportCell>> = {}): ReportRow[] =>
    questionnaire.dimensions.flatMap(({ id }, index) => {
      const line = profile.dimensions[index];
      return line ? [{ id, cells: { dimension: dimensionName(id), ...extra, ...gapCells(line, common) } }] : [];
    });

  const overall = (profile: GapProfile, column: "line" | "dimension", extra: Readonly<Record<string, ReportCell>> = {}): ReportRow[] => {
    const { rows } = servqual;
    const none = absent(common.notComputable.notApplicable);
    const row = (id: string, name: string, cells: Readonly<Record<string, ReportCell>>): ReportRow => ({
      id,
      summary: true,
      cells: { [column]: { code: id, text: name }, ...extra, ...cells },
    });
    const blank = Object.fromEntries(statisticColumns.map((id) => [id, none]));
    return [
      row("overall-dimensions", rows.overallDimensions, gapCells(profile.overallDimensions, common)),
      row("overall-items", rows.overallItems, gapCells(profile.overallItems, common)),
      ...(profile.overallWeighted ? [row("overall-weighted", rows.overallWeighted, gapCells(profile.overallWeighted, common))] : []),
      ...(profile.overallMeanWeights === undefined
        ? []
        : [row("overall-mean-weights", rows.overallMeanWeights, { ...blank, gap: profile.overallMeanWeights })]),
    ];
  };

  const withOverall = (profile: GapProfile, extra: Readonly<Record<string, ReportCell>>): ReportRow[] => [
    ...dimensions(profile, extra),
    ...overall(profile, "dimension", extra),
  ];

  const compared = (group: GroupGaps, extra: Readonly<Record<string, ReportCell>>, against: "rest" | "before"): ReportRow[] => {
    const ids = against === "rest" ? restColumns : beforeColumns;
    const differences = [...group.dimensionDifferences, group.overallDifference];
    const why = common.notComputable.one;
    return withOverall(group.profile, extra)
      .slice(0, differences.length)
      .map(({ cells, ...row }, index) => {
        const { dimension = "", n = 0, gap = 0 } = cells;
        return { ...row, cells: { dimension, ...extra, n, gap, ...differenceCells(ids, differences[index], why) } };
      });
  };

  return { items, dimensions, overall, withOverall, compared };
}
