/** Everything the pane shows follows from this one state. */
import type { Language } from "../../i18n/language";
import type { FailedTask } from "../../i18n/taskpane";
import type { AnyReport } from "../../report/tree";
import type { MatchEvidence } from "../../survey/columnMatch";
import type { Declaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import type { ListedReport, ReportState, SelectionSource, WrittenReport } from "../host/paneHost";
import type { Choices } from "./choices";
import { noChoices } from "./choices";
import type { FormulaState } from "./formulas/formulaState";
import type { ReadinessByAnalysis } from "./readiness";
import type { ComputedBatch } from "./runAnalyses";

export type Screen = "start" | "insert" | "setup" | "running" | "results";

/** A screen on which nothing is under way but short tasks. */
export type RestingScreen = Exclude<Screen, "running">;

/** What the pane was doing: names the sentence of what failed and what is unchanged. */
export type Task = FailedTask;

export type Problem =
  /** The range cannot be read as a survey. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** One of our own reports is selected; `sheetId` is its sheet. */
  | { readonly kind: "own-report"; readonly sheetId: string; readonly sheetName: string; readonly from: string }
  /** Excel, or the program itself, failed; `code` is Excel's where it has one. */
  | { readonly kind: "failed"; readonly task: Task; readonly code: string; readonly detail: string };

export type RunStep =
  | { readonly step: "reading" }
  /** @param share of this analysis, 0 to 1; stays 0 where the analysis does not tell */
  | { readonly step: "computing"; readonly analysis: string; readonly share: number }
  | { readonly step: "writing"; readonly share: number };

export interface RunProgress {
  readonly step: RunStep;
  /** Steps behind us and steps in all. */
  readonly done: number;
  readonly steps: number;
}

export interface RunResults {
  readonly reports: readonly AnyReport[];
  /** The same reports with the range and options they come from: what writing them takes. */
  readonly batches: readonly ComputedBatch[];
  /** Sheets written so far; empty until a person has them written. */
  readonly written: readonly WrittenReport[];
  /** Ids of the analyses whose reports are not to be written. */
  readonly leftOut: readonly string[];
  /** Whether sheets are to follow the answers, once somebody has said so. */
  readonly live?: boolean;
  /** The answers were found changed when the reports were to be written; nothing was. */
  readonly answersChanged: boolean;
  /** Names of the sheets of reports that were not made again, because their answers were not found. */
  readonly leftAsWas: readonly string[];
}

/** What must be chosen before a run; shown beside the control that is missing an answer. */
export type Ask =
  | "version"
  | "questions"
  | "scale"
  | "points"
  | "analyses"
  | "attribute"
  | "importance"
  | "performance"
  | "target"
  | "goal"
  | "groups"
  | "wave";

/** A sentence that is no problem, until something else is done. */
export type Notice =
  "cancelled" | "nothing-to-refresh" | "template-inserted" | "declared" | "removed" | "answers-gone" | "hand-outs-forgotten";

/** A short task on a screen that stays. */
export type Busy = "reading" | "sampling" | "inserting" | "removing";

export interface PaneState {
  readonly language: Language;
  /** For numbers and dates, such as `de-CH`: the workbook's, whatever the pane's language. */
  readonly numberLocale: string;
  readonly screen: Screen;
  /** A short task under way on a screen that stays. */
  readonly busy?: Busy;
  readonly problem?: Problem;
  readonly selection?: SelectionSource;
  readonly grid?: Grid;
  readonly survey?: Survey;
  /** What the answers were taken for before anybody chose. */
  readonly guess?: { readonly questionnaire: string; readonly evidence: MatchEvidence | undefined };
  /** Why the answers cannot be read with the choices as they are; `survey` is then as it was before. */
  readonly unread?: Refusal;
  /** The answers are our own sample, whose version is known. */
  readonly sampled: boolean;
  /** Ids of the versions a person has to choose between; empty when there is no doubt. */
  readonly versions: readonly string[];
  readonly choices: Choices;
  /** A choice is being laid over very many answers; `survey` is still the one of before it. */
  readonly rereading: boolean;
  /** Somebody has ticked or unticked an analysis; until then those that can be run are ticked. */
  readonly analysesChosen: boolean;
  /** Of the analyses that have been tried on these answers; of the choices before while those of the moment are being tried. */
  readonly readiness: ReadinessByAnalysis;
  readonly ask?: Ask;
  /** How often something was asked for, so that asking again moves the focus again. */
  readonly asks: number;
  readonly run?: RunProgress;
  readonly notice?: Notice;
  readonly results?: RunResults;
  readonly reportsOnSheets: readonly ListedReport[];
  /** How many copies were handed out of this workbook and are still held against later ones. */
  readonly handedOut: number;
  /** How the reports stand to their answers, by the id of the report's sheet; absent for those that nobody has looked at. */
  readonly reportStates: Readonly<Record<string, ReportState>>;
  /** Somebody asked for a comparison with many cells, and it is under way. */
  readonly checking: boolean;
  /** The questionnaires of the workbook's own. */
  readonly declared: readonly Declaration[];
  /** The function that is being filled in. */
  readonly formula?: FormulaState;
}

/** @param numberLocale for numbers and dates; the language's own unless told */
export function initialState(language: Language, numberLocale: string = language): PaneState {
  return {
    language,
    numberLocale,
    screen: "start",
    sampled: false,
    versions: [],
    choices: noChoices,
    rereading: false,
    analysesChosen: false,
    readiness: {},
    asks: 0,
    reportsOnSheets: [],
    handedOut: 0,
    reportStates: {},
    checking: false,
    declared: [],
  };
}
