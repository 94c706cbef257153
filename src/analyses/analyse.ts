/**
 * From a grid of cells to reports: the one path that the pane, the ribbon and the headless command share.
 */
import type { Language } from "../i18n/language";
import { messagesFor } from "../i18n/messages";
import type { AnyReport } from "../report/tree";
import type { Grid } from "../survey/grid";
import type { HandOut } from "../survey/privacy/releases";
import type { Questionnaire } from "../survey/questionnaire";
import { readSurvey } from "../survey/readSurvey";
import type { Survey } from "../survey/survey";
import { questionnaires } from "../questionnaires/index";
import type { Progress, RawOptions } from "./analysis";
import { analysisById } from "./index";
import { optionsOf } from "./optionsOf";

export interface AnalysisRequest {
  readonly grid: Grid;
  /** Ids in the order wanted, for instance `["servqual", "quadrant"]`. */
  readonly analyses: readonly string[];
  /** `questionnaire`, `reversed`, `scale`, `expectation`, `perception`, `groups`, `wave`, `weights`, `outcome` and the analyses' own; `drivers.method` is for one of them alone. */
  readonly options: RawOptions;
  /** Questionnaires of the user's own, which recognition tries before the built-in ones. */
  readonly declared?: readonly Questionnaire[];
  /** What was handed out of the workbook before: groups that changed by a few people since are kept back. */
  readonly released?: readonly HandOut[];
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

/** Where `analyse` is: reading the answers as a survey, or in an analysis of which a share from 0 to 1 is computed. */
export type AnalyseStep = { readonly step: "reading" } | { readonly step: "computing"; readonly analysis: string; readonly share: number };

/** Hears how far a request is, and says whether to go on. */
export interface AnalyseListener {
  onStep(step: AnalyseStep): void;
  /** As in `Progress`: only computations that take seconds ask. */
  readonly cancelled: boolean;
}

/**
 * Reads the grid once and runs each analysis on it.
 *
 * @param listener hears each analysis begin with the share 0; nothing of what is answered depends on it
 * @throws RangeError for an analysis id that does not exist: callers check ids first
 */
export function analyse(request: AnalysisRequest, listener?: AnalyseListener): AnalysisAnswer {
  listener?.onStep({ step: "reading" });
  const messages = messagesFor(request.language);
  const reading = readSurvey(request.grid, request.options, [...(request.declared ?? []), ...questionnaires]);
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
  const survey = request.released?.length ? { ...reading.survey, handedOut: request.released } : reading.survey;
  const reports = request.analyses.map((id) => {
    const progress = listener && progressOf(id, listener);
    progress?.report(0);
    return analysisById(id).run(survey, optionsOf(id, request.options), context, progress);
  });
  return { survey, reports };
}

function progressOf(analysis: string, listener: AnalyseListener): Progress {
  return {
    report: (share) => listener.onStep({ step: "computing", analysis, share }),
    get cancelled() {
      return listener.cancelled;
    },
  };
}
