import type { ListedReport } from "../listReports";
import { checkReports } from "../sources/checkReports";

/**
 * Whether a sheet that follows its answers shows others than those it was computed from. What it keeps back was decided for the answers of
 * the run, so it must be run again before it goes out.
 *
 * @throws ExcelProblem
 */
export async function isOutdated(reports: readonly ListedReport[]): Promise<boolean> {
  const following = reports.filter(({ follows }) => follows !== undefined);
  const states = Object.values(await checkReports(following, Infinity));
  return states.some(({ freshness }) => freshness !== "fresh");
}
