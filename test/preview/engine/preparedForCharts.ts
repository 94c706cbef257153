import { excelEngine } from "../../../preview/engine/index";
import type { WorkbookModel } from "../../../preview/engine/workbook";
import { fill } from "./support";

/** A workbook with five rows of numbers on a sheet whose name needs quotes, and an empty sheet for charts. */
export async function preparedForCharts(): Promise<WorkbookModel> {
  const workbook = await excelEngine.empty("x.xlsx");
  fill(workbook.addSheet("It's data"), [
    ["Item", "E", "P"],
    ["prompt", 6, 4.5],
    ["neat", 5.5, ""],
    ["kind", 5, 5.25],
    ["safe & sound", 6.5, -1],
    ["fair", 4, 4],
  ]);
  return workbook;
}
