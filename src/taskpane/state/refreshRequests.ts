import type { ListedReport, ReportState } from "../host/paneHost";
import type { RunRequest } from "./runAnalyses";

/** The reports of whose answers nothing was found, or whose analysis this version does not have: they cannot be made again. */
function isLost({ analysis, sheetId }: ListedReport, states: Readonly<Record<string, ReportState>>, known: readonly string[]): boolean {
  return states[sheetId]?.now === undefined || !known.includes(analysis);
}

/** Names of the sheets of the reports that `refreshRequests` leaves as they are. */
export function leftAsWere(
  reports: readonly ListedReport[],
  states: Readonly<Record<string, ReportState>>,
  known: readonly string[],
): readonly string[] {
  return reports.filter((report) => isLost(report, states, known)).map(({ sheetName }) => sheetName);
}

/**
 * What to run to make the listed reports again: those from one range with the same options together, each from where its answers stand now,
 * and following them if it did before.
 *
 * @param states by the id of the report's sheet; a report whose answers were not found is left as it is
 * @param known ids of the analyses there are; a report of another version's analysis is left as it is
 */
export function refreshRequests(
  reports: readonly ListedReport[],
  states: Readonly<Record<string, ReportState>>,
  known: readonly string[],
): readonly RunRequest[] {
  const requests = new Map<string, RunRequest>();
  for (const { analysis, sheetId, source, options, follows } of reports) {
    const now = states[sheetId]?.now;
    if (now === undefined || !known.includes(analysis)) continue;
    const { sheet, address } = now;
    const stayed = sheet === source.sheet && address === source.address;
    const request = { sheet, address, options, live: follows !== undefined, ...(stayed ? {} : { before: source }) };
    const key = JSON.stringify(request);
    requests.set(key, { ...request, analyses: [...(requests.get(key)?.analyses ?? []), analysis] });
  }
  return [...requests.values()];
}
