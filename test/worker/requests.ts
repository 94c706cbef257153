import type { AnalysisRequest } from "../../src/analyses/analyse";
import type { Language } from "../../src/i18n/language";
import { csvGrid } from "../agreement/files";

/** Both analyses of the golden survey. */
export function request(language: Language = "en"): AnalysisRequest {
  return {
    grid: csvGrid("servqual_raw.csv"),
    analyses: ["servqual", "quadrant"],
    options: { questionnaire: "servqual-1988", groups: ["site"] },
    language,
    date: "2026-11-21",
    version: "test",
  };
}
