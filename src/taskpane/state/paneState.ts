/** Everything the pane shows follows from this one state. */
import type { Language } from "../../i18n/language";
import type { AnyReport } from "../../report/tree";
import type { Declaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import type { ListedReport, SelectionSource, WrittenReport } from "../host/paneHost";
import type { Choices } from "./choices";
import { noChoices } from "./choices";

export type Screen = "start" | "setup" | "running" | "results";

/** What the pane was doing: names the sentence of what failed and what is unchanged. */
export type Task =
  | "loading"
  | "reading"
  | "sampling"
  | "inserting"
  | "computing"
  | "writing"
  | "writing-rest"
  | "opening"
  | "selecting"
  | "listing"
  | "handing-out";

export type Problem =
  /** The range cannot be read as a survey. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
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
  readonly written: readonly WrittenReport[];
}

/** What must be chosen before a run; shown beside the control that is missing an answer. */
export type Ask = "version" | "analyses" | "attribute" | "importance" | "performance" | "target";

/** A sentence that is no problem, until something else is done. */
export type Notice = "cancelled" | "nothing-to-refresh" | "template-inserted" | "declared";

/** A short task on a screen that stays. */
export type Busy = "reading" | "sampling" | "inserting";

export interface PaneState {
  readonly language: Language;
  readonly screen: Screen;
  /** A short task under way on a screen that stays. */
  readonly busy?: Busy;
  readonly problem?: Problem;
  readonly selection?: SelectionSource;
  readonly grid?: Grid;
  readonly survey?: Survey;
  /** The answers are our own sample, whose version is known. */
  readonly sampled: boolean;
  /** Ids of the versions a person has to choose between; empty when there is no doubt. */
  readonly versions: readonly string[];
  /** Headers of the columns that look like points shared out, whether used or not. */
  readonly recognisedPoints: readonly string[];
  readonly choices: Choices;
  readonly ask?: Ask;
  /** How often something was asked for, so that asking again moves the focus again. */
  readonly asks: number;
  readonly run?: RunProgress;
  readonly notice?: Notice;
  readonly results?: RunResults;
  readonly reportsOnSheets: readonly ListedReport[];
  /** The questionnaires of the workbook's own. */
  readonly declared: readonly Declaration[];
}

export function initialState(language: Language): PaneState {
  return {
    language,
    screen: "start",
    sampled: false,
    versions: [],
    recognisedPoints: [],
    choices: noChoices,
    asks: 0,
    reportsOnSheets: [],
    declared: [],
  };
}
