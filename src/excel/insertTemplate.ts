import { areaAddress } from "../survey/address";
import type { InsertedSheet } from "./insertSheet";
import { insertSheet } from "./insertSheet";
import type { TemplatePlan } from "./template/templatePlan";
import { templatePlaces } from "./template/templatePlan";
import { writeTemplate } from "./template/writeTemplate";

/**
 * Puts a sheet to fill in into the workbook: title, instructions, key of the answers, the table with its hidden ids and the rules for
 * what may be entered.
 *
 * @returns with the range from the ids down to the last row
 * @throws ExcelProblem; nothing is left behind when it fails
 */
export async function insertTemplate(plan: TemplatePlan): Promise<InsertedSheet> {
  const { idRow, headerRow, firstRow, bodyRows } = templatePlaces(plan);
  const top = idRow ?? headerRow;
  const address = areaAddress(top, 0, firstRow + bodyRows - top, plan.columns.length);
  return insertSheet(plan.name, address, (connection, sheet) => writeTemplate(connection, sheet, plan));
}
