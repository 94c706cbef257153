import type { ListedReport } from "../listReports";
import type { EmptiedRows } from "./handOutSheet";

/** By sheet name, the rows that say what follows the answers: in a copy to hand out nothing does. */
export function stampsOf(
  reports: readonly Pick<ListedReport, "sheetName" | "follows">[],
): Readonly<Record<string, EmptiedRows | undefined>> {
  return Object.fromEntries(reports.map(({ sheetName, follows }) => [sheetName, follows]));
}
