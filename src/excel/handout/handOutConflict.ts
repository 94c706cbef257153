import type { HandOut, Release } from "../../survey/privacy/releases";
import { tellingReleases } from "../../survey/privacy/releases";
import { defaultMinimumGroup } from "../../survey/privacy/status";

/** A sheet that is to go out. */
export interface OutgoingSheet {
  readonly analysis: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly releases?: readonly Release[] | undefined;
}

/**
 * Why sheets must not go out: `sheets-differ`, because two of them show a group with a few people more or fewer; `handed-out-before`,
 * because they show one so beside a copy that went out earlier: either pair of figures would tell the answers of these few.
 * `sheets-outdated`, because a sheet follows answers that have changed since it was decided what it keeps back.
 */
export type HandOutConflict = "sheets-differ" | "handed-out-before" | "sheets-outdated";

/**
 * Looks for a figure that tells of a few people: among the sheets of the copy, and beside what was handed out before.
 *
 * The reports keep such groups back when they are computed. What is left is the whole, which no report can keep back, and sheets that
 * were computed before the other copy went out. `sheets-outdated` is told by `isOutdated`, which looks at the answers.
 *
 * @returns undefined when the sheets may go out
 * @example handOutConflict([{ analysis: "compare", options: {}, releases: [{ group: "*", n: 60 }] }], [{ date: "2026-11-01", releases: [{ group: "*", n: 61 }] }]) // "handed-out-before"
 */
export function handOutConflict(sheets: readonly OutgoingSheet[], before: readonly HandOut[]): HandOutConflict | undefined {
  const telling = (sheet: OutgoingSheet, others: readonly Release[]): boolean =>
    tellingReleases(sheet.releases ?? [], others, minimumOf(sheet)).length > 0;
  const all = sheets.flatMap(({ releases = [] }) => releases);
  if (sheets.some((sheet) => telling(sheet, all))) return "sheets-differ";
  const earlier = before.flatMap(({ releases }) => releases);
  return sheets.some((sheet) => telling(sheet, earlier)) ? "handed-out-before" : undefined;
}

/** The smallest group that the sheet was made to show. */
function minimumOf({ analysis, options }: OutgoingSheet): number {
  const given = options[`${analysis}.minimumGroup`] ?? options.minimumGroup;
  return typeof given === "number" && given >= 1 ? Math.round(given) : defaultMinimumGroup;
}
