import type { TrendColumn } from "../../i18n/trend";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { followed } from "../live/followed";
import { measureName } from "../measureWords";
import { reportColumns, shownCells } from "../reportColumns";
import { changeColumns, impactColumns, partColumns, slopeColumns, splitColumns, trendShapes, waveColumns } from "./columns";
import type { TrendResult } from "./compute";
import { impactRows } from "./impactRows";
import { trendFormulas } from "./liveRows";
import { slopeRows } from "./slopeRows";
import { splitRow } from "./splitRow";
import { changeCells, partCells, waveCells } from "./waveCells";
import type { MeasureTrend } from "./waveLines";

/** With no more waves than this there is one change, and no line to test. */
const fewestForLines = 2;

/** With fewer waves control limits say nothing. */
export const fewestForLimits = 5;

/** All tables of the trend report, in the order of the sheet. The overall gap has the tables of the score again. */
export function trendTables(survey: Survey, result: TrendResult, messages: Messages): readonly ReportTable[] {
  const formulas = trendFormulas(survey, result, messages);
  const { tables, columns } = messages.trend;
  const { main, gap, parts, splits, confidence, unit, minimumGroup, slopes, impacts } = result;
  const words = columns(percentText(confidence), unit, impacts?.outcome ?? "");
  const table = (id: string, title: string, ids: readonly TrendColumn[], rows: readonly ReportRow[]): readonly ReportTable[] => {
    const shown = withJsonIds(reportColumns(ids, trendShapes, words));
    return rows.length > 0 ? [{ kind: "table", id, title, columns: shown, rows: shownCells(rows, shown) }] : [];
  };
  const ofMeasure = (trend: MeasureTrend, before: string): readonly ReportTable[] => {
    const name = measureName(trend.measure, messages);
    const isFew = trend.lines.length <= fewestForLines;
    const isLong = trend.limits.n >= fewestForLimits;
    const shown = waveColumns.filter((id) => (isLong || !id.startsWith("control")) && (!isFew || !id.endsWith("Average")));
    const rows = trend.lines.map((line) => ({ id: line.wave.name, cells: waveCells(line, trend, minimumGroup, messages) }));
    const changes = trend.lines.slice(1).map((line) => ({ id: line.wave.name, cells: changeCells(line, minimumGroup, messages) }));
    return [
      ...table(`${before}waves`, tables.waves(name), shown, followed(rows, formulas.waves(trend))),
      ...table(
        `${before}changes`,
        tables.changes(name),
        isFew ? changeColumns.filter((id) => !id.startsWith("sinceFirst")) : changeColumns,
        followed(changes, formulas.changes(trend, `${before}waves`)),
      ),
    ];
  };
  return [
    ...ofMeasure(main, ""),
    ...table(
      "slope",
      tables.slope(measureName(main.measure, messages)),
      slopeColumns,
      slopes.ofMeans.n > fewestForLines ? slopeRows(slopes, messages) : [],
    ),
    ...(gap ? ofMeasure(gap, "gap-") : []),
    ...table(
      "split",
      tables.split,
      splitColumns,
      splits.map((split) => splitRow(split, minimumGroup, messages)),
    ),
    ...table(
      "parts",
      tables.parts,
      partColumns,
      parts.flatMap((part) => {
        const rows = part.lines.map((line) => ({ id: line.wave.name, cells: partCells(line, part.measure, minimumGroup, messages) }));
        return followed(rows, formulas.part(part)).map((row) => ({ ...row, id: part.measure.id }));
      }),
    ),
    ...(impacts ? table("impacts", tables.impacts(impacts.outcome), impactColumns, impactRows(impacts, minimumGroup, messages)) : []),
  ];
}

/** In a table without an interval of means, that of the change or slope has the usual ids. */
function withJsonIds(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  const taken = new Set(columns.map(({ id }) => id));
  const usual: Readonly<Record<string, string>> = {
    differenceLow: "ciLow",
    differenceHigh: "ciHigh",
    slopeLow: "ciLow",
    slopeHigh: "ciHigh",
    slopeP: "p",
  };
  return columns.map((column) => {
    const id = usual[column.id];
    return id === undefined || taken.has(id) ? column : { ...column, id };
  });
}
