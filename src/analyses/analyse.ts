/**
 * From a grid of cells to reports: the one path that the pane, the ribbon and the headless command share.
 */
import type { Language } from "../i18n/language";
import { messagesFor } from "../i18n/messages";
import type { AnyReport } from "../report/tree";
import type { Grid } from "../survey/grid";
import { readSurvey } from "../survey/readSurvey";
import type { Survey } from "../survey/survey";
import { questionnaires } from "../questionnaires/index";
import type { RawOptions } from "./analysis";
import { analysisById } from "./index";

export interface AnalysisRequest {
  readonly grid: Grid;
  /** Ids in the order wanted, for instance `["servqual", "quadrant"]`. */
  readonly analyses: readonly string[];
  /** `questionnaire`, `reversed`, `scale`, `expectation`, `perception`, `groups`, `wave`, `weights`, `outcome` and the analyses' own. */
  readonly options: RawOptions;
  readonly language: Language;
  /** ISO date of the run. */
  readonly date: string;
  readonly version: string;
}

export interface AnalysisAnswer {
  /** Absent when the range could not be read as a survey; every report then carries the refusal. */
  readonly survey?: Survey;
  readonly reports: readonly AnyReport[];
}

/**
 * Reads the grid once and runs each analysis on it.
 *
 * @throws RangeError for an analysis id that does not exist: callers check ids first
 */
export function analyse(request: AnalysisRequest): AnalysisAnswer {
  const messages = messagesFor(request.language);
  const reading = readSurvey(request.grid, request.options, questionnaires);
  const context = { messages, date: request.date, version: request.version };
  if (reading.status === "refused") {
    const { code } = reading.refusal;
    const sentence = messages.refusal(reading.refusal);
    const reports = request.analyses.map((analysis) => ({
      analysis,
      status: "refused" as const,
      language: request.language,
      code,
      sentence,
    }));
    return { reports };
  }
  const { survey } = reading;
  return { survey, reports: request.analyses.map((id) => analysisById(id).run(survey, request.options, context)) };
}
