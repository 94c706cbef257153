import type { LinkageColumn } from "../../i18n/linkage";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { FormatName, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import { computedCell } from "../computedCell";
import { followed } from "../live/followed";
import type { LinkageResult } from "./compute";
import type { LinkageLiveRows } from "./liveRows";

const formats: Readonly<Record<LinkageColumn, FormatName>> = {
  unit: "text",
  nEmployee: "count",
  nCustomer: "count",
  employee: "mean",
  customer: "mean",
  without: "statistic",
  line: "text",
  units: "count",
  r: "statistic",
  ciLow: "statistic",
  ciHigh: "statistic",
  p: "probability",
  rho: "statistic",
  crosshair: "text",
};

/** The link over the units, the units, and the crosshair of the chart. */
export function linkageTables(result: LinkageResult, { linkage }: Messages, formulas?: LinkageLiveRows): readonly ReportTable[] {
  const { tables, reasons } = linkage;
  const { units, link, rho, column, confidence, level } = result;
  const words = linkage.columns(column, percentText(confidence));
  const columns = (...ids: LinkageColumn[]): ReportColumn[] => ids.map((id) => ({ id, format: formats[id], ...words[id], main: true }));
  const counts: readonly LinkageColumn[] = level === "units" ? [] : ["nEmployee", "nCustomer"];
  const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const whyNot = link.n < 4 ? reasons.fewUnits : reasons.perfect;
  const alive = (table: keyof LinkageLiveRows, rows: readonly ReportRow[]): readonly ReportRow[] =>
    formulas ? followed(rows, formulas[table]) : rows;
  return [
    {
      kind: "table",
      id: "link",
      title: tables.link,
      columns: columns("line", "units", "r", "ciLow", "ciHigh", "p", "rho"),
      rows: alive("link", [
        {
          id: "link",
          cells: {
            line: linkage.link,
            units: units.length,
            r: computedCell(link.r, reasons.constant),
            ciLow: computedCell(link.low, whyNot),
            ciHigh: computedCell(link.high, whyNot),
            p: computedCell(link.p, reasons.perfect),
            rho: computedCell(rho, reasons.constant),
          },
        },
      ]),
    },
    {
      kind: "table",
      id: "units",
      title: tables.units(column),
      columns: columns("unit", "employee", "customer", ...counts, "without"),
      rows: alive(
        "units",
        units.map(({ name, employee, customer, nEmployee, nCustomer, without }): ReportRow => {
          const size = level === "units" ? {} : { nEmployee, nCustomer };
          return { id: name, cells: { unit: name, employee, customer, ...size, without: computedCell(without.r, reasons.constant) } };
        }),
      ),
    },
    {
      kind: "table",
      id: "crosshair",
      title: tables.crosshair,
      columns: columns("crosshair", "employee", "customer").map(({ id, title, format }) => ({ id, title, format })),
      rows: alive("crosshair", [
        {
          id: "mean",
          cells: {
            crosshair: { code: "mean", text: linkage.means },
            employee: meanOf(units.map(({ employee }) => employee)),
            customer: meanOf(units.map(({ customer }) => customer)),
          },
        },
      ]),
    },
  ];
}
