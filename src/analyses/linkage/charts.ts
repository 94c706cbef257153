import type { Messages } from "../../i18n/messages";
import type { QuadrantPlot } from "../../report/tree";
import type { LinkageResult } from "./compute";

/** Scatter of the units, divided at their means. */
export function linkageChart({ employee, customer }: LinkageResult, { linkage }: Messages): QuadrantPlot {
  const { chart } = linkage;
  return {
    kind: "chart",
    type: "quadrant",
    id: "units-scatter",
    title: chart.title,
    description: chart.alt,
    table: "units",
    label: "unit",
    x: "employee",
    y: "customer",
    crosshair: { table: "crosshair", row: "mean" },
    xTitle: chart.x(employee.columns),
    yTitle: chart.y(customer.columns),
    corners: chart.corners,
  };
}
