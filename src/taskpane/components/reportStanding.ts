import type { WorkbookWords } from "../../i18n/pane/workbookWords";
import type { ReportState } from "../host/paneHost";

/** How a report stands, as its line says it. */
export interface Standing {
  readonly kind: "fresh" | "stale" | "open" | "lost";
  readonly sentence: string;
}

/**
 * A report's state in words.
 *
 * @param range where its answers stood
 * @param isKnown false for an analysis that this version does not have
 */
export function reportStanding(state: ReportState | undefined, range: string, isKnown: boolean, words: WorkbookWords): Standing {
  if (!isKnown) return { kind: "lost", sentence: words.otherVersion };
  if (state === undefined) return { kind: "open", sentence: words.notLookedAt };
  const { freshness, added } = state;
  switch (freshness) {
    case "fresh":
      return { kind: "fresh", sentence: words.fresh };
    case "grown":
      return { kind: "stale", sentence: words.grown(added) };
    case "changed":
      return { kind: "stale", sentence: added > 0 ? words.changedAndGrown(added) : words.changed };
    case "unchecked":
    case "unknown":
      return { kind: "open", sentence: words[freshness] };
    case "gone":
    case "moved":
      return { kind: "lost", sentence: words[freshness](range) };
  }
}
