import type { ListedReport, ReportState } from "../host/paneHost";

/** The reports of one range, in the order of their tabs. */
export interface ReportGroup {
  /** Where the answers stand now, or stood when they were last seen. */
  readonly place: { readonly sheet: string; readonly address: string };
  readonly reports: readonly ListedReport[];
}

/** The reports by where their answers stand now; those from a range that grew since some of them were made stay together. */
export function reportGroups(reports: readonly ListedReport[], states: Readonly<Record<string, ReportState>>): readonly ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const report of reports) {
    const { sheet, address } = states[report.sheetId]?.now ?? report.source;
    const key = `${sheet}!${address}`;
    groups.set(key, { place: { sheet, address }, reports: [...(groups.get(key)?.reports ?? []), report] });
  }
  return [...groups.values()];
}
