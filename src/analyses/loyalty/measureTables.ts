import type { Messages } from "../../i18n/messages";
import type { CodedText, ReportTable } from "../../report/tree";
import type { LoyaltyCut, LoyaltyResult } from "./compute";
import type { GridCorner } from "./loyaltyGrid";
import { gridCorners } from "./loyaltyGrid";
import { differenceCells, loyaltyColumns, shareCells, shareColumns, shareDifferenceColumns } from "./loyaltyColumns";
import type { LoyaltyMeasure } from "./loyaltyMeasures";
import { isYesNo } from "./loyaltyMeasures";
import { masked } from "./promoterTables";

/** What a measure is called: one of the five by its name, a column of the user's own by its header. */
export function measureName({ id, header, measure }: LoyaltyMeasure, { loyalty }: Messages): string {
  return measure !== undefined && measure === id ? loyalty.measures[measure] : header;
}

/** The measures for everybody, by group and by wave, and satisfaction against loyalty. */
export function measureTables(result: LoyaltyResult, messages: Messages): readonly ReportTable[] {
  const { measures, cuts } = result;
  const groupings = cuts.filter(({ against }) => against === "rest");
  const waves = cuts.find(({ against }) => against === "before");
  return [
    ...(measures.length > 0 ? [wholeTable(result, messages)] : []),
    ...(measures.length > 0 && groupings.length > 0 ? [cutTable(result, groupings, messages)] : []),
    ...(measures.length > 0 && waves && waves.cut.groups.length > 1 ? [cutTable(result, [waves], messages)] : []),
    ...(result.grid ? [gridTable(result.grid, result.confidence, messages)] : []),
  ];
}

function nameCell(measure: LoyaltyMeasure, messages: Messages): CodedText {
  return { code: measure.id, text: measureName(measure, messages) };
}

function wholeTable({ measures, confidence, minimumGroup }: LoyaltyResult, messages: Messages): ReportTable {
  const { loyalty } = messages;
  return {
    kind: "table",
    id: "measures",
    title: loyalty.tables.measures,
    columns: loyaltyColumns(["measure", "counts", ...shareColumns], confidence, messages),
    rows: measures.map((measure) => {
      const { scale, cut, share, id } = measure;
      const counts = isYesNo(scale) ? loyalty.yes : loyalty.from(cut, scale.max);
      const figures = masked(share.n < minimumGroup ? "few" : "shown", shareCells(share, messages), minimumGroup, messages);
      return { id, cells: { measure: nameCell(measure, messages), counts, ...figures } };
    }),
  };
}

function cutTable({ measures, confidence, minimumGroup }: LoyaltyResult, cuts: readonly LoyaltyCut[], messages: Messages): ReportTable {
  const { tables } = messages.loyalty;
  const isWave = cuts.every(({ against }) => against === "before");
  const several = cuts.length > 1;
  const place = isWave ? (["wave"] as const) : several ? (["grouping", "group"] as const) : (["group"] as const);
  const rows = measures.flatMap((measure, index) =>
    cuts.flatMap(({ cut, measures: byMeasure }) =>
      (byMeasure[index] ?? []).map((group) => {
        const figures = { ...shareCells(group.figure, messages), ...differenceCells(shareDifferenceColumns, group, messages) };
        return {
          id: measure.id,
          cells: {
            measure: nameCell(measure, messages),
            ...(several && { grouping: cut.column }),
            [isWave ? "wave" : "group"]: group.name,
            ...masked(group.status, figures, minimumGroup, messages),
          },
        };
      }),
    ),
  );
  return {
    kind: "table",
    id: isWave ? "measures-by-wave" : "measures-by-group",
    title: isWave ? tables.measuresByWave : tables.measuresByGroup,
    columns: loyaltyColumns(
      ["measure", ...place, ...shareColumns, ...shareDifferenceColumns],
      confidence,
      messages,
      isWave ? "before" : "rest",
    ),
    rows,
  };
}

function gridTable(grid: NonNullable<LoyaltyResult["grid"]>, confidence: number, messages: Messages): ReportTable {
  const { loyalty } = messages;
  const side = (isHigh: boolean, cut: number): string => (isHigh ? `≥ ${cut}` : loyalty.below(cut));
  const row = (corner: GridCorner): ReportTable["rows"][number] => {
    const isSatisfied = corner === "loyalists" || corner === "mercenaries";
    const isLoyal = corner === "loyalists" || corner === "hostages";
    return {
      id: corner,
      cells: {
        corner: { code: corner, text: loyalty.corners[corner] },
        satisfied: side(isSatisfied, grid.satisfaction),
        loyal: side(isLoyal, grid.loyalty),
        ...shareCells(grid.corners[corner], messages),
      },
    };
  };
  return {
    kind: "table",
    id: "grid",
    title: loyalty.tables.grid(grid.satisfaction, grid.loyalty),
    columns: loyaltyColumns(["corner", "satisfied", "loyal", ...shareColumns], confidence, messages),
    rows: gridCorners.map(row),
  };
}
