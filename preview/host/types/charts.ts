import type { ChartModel } from "../../engine/workbook";
import { blankChart } from "../chartModel";
import { seriesFrom } from "../chartSource";
import { chartTypeOf } from "../chartTypes";
import { oneOf } from "../content";
import type { Handle } from "../handle";
import { isSameName } from "../names";
import { method, scalar, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import type { SheetTarget } from "../targets";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

function chartsOf({ book, sheetId }: SheetTarget): readonly ChartModel[] {
  return book.sheet(sheetId).charts;
}

function open({ book, sheetId }: SheetTarget, chart: ChartModel | undefined): Handle {
  if (!chart) throw new Refusal("ItemNotFound");
  return book.open("Chart", { book, sheetId, chartId: chart.id });
}

function find(target: SheetTarget, key: string): ChartModel | undefined {
  const charts = chartsOf(target);
  return charts.find((chart) => chart.id === key) ?? charts.find((chart) => isSameName(chart.name, key));
}

/** Excel.ChartCollection. */
export const chartCollection: OfficeType<SheetTarget> = {
  members: {
    count: scalar("1.1", (target) => chartsOf(target).length),
    add: method("1.1", (target, args) => {
      const { book, sheetId } = target;
      const chartType = chartTypeOf(args.json(0));
      const source = args.range(1);
      const seriesBy = oneOf(args.textOr(2, "Auto"), SERIES_BY);
      const sheet = book.writableSheet(sheetId);
      const chart = blankChart(book, sheet, chartType, seriesFrom(book.sheet(source.sheetId), source.area, chartType, seriesBy));
      sheet.addChart(chart);
      book.tell({ kind: "chartAdded", sheetId, chartId: chart.id });
      return open(target, chart);
    }),
    getCount: method("1.4", (target) => chartsOf(target).length),
    getItem: method("1.1", (target, args) => open(target, find(target, args.text(0)))),
    getItemAt: method("1.1", (target, args) => open(target, chartsOf(target)[args.integer(0)])),
    getItemOrNullObject: method("1.4", (target, args) => {
      const chart = find(target, args.text(0));
      return chart ? open(target, chart) : null;
    }),
  },
  items: (target) => chartsOf(target).map((chart) => open(target, chart)),
};
