import type { ListedReport } from "../host/paneHost";
import type { RunRequest } from "./runAnalyses";

/**
 * What to run to make the listed reports again: those from one range with the same options together.
 *
 * @param known ids of the analyses there are; a report of another version's analysis is left as it is
 */
export function refreshRequests(reports: readonly ListedReport[], known: readonly string[]): readonly RunRequest[] {
  const requests = new Map<string, RunRequest>();
  for (const { analysis, source, options } of reports) {
    if (!known.includes(analysis)) continue;
    const origin = JSON.stringify([source.sheet, source.address, options]);
    const before = requests.get(origin)?.analyses ?? [];
    requests.set(origin, { ...source, options, analyses: [...before, analysis] });
  }
  return [...requests.values()];
}
