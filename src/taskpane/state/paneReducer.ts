/** How the pane's state answers to what happens. Pure: work that takes time is in the actions. */
import type { Language } from "../../i18n/language";
import type { Declaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import type { Survey } from "../../survey/survey";
import type { ListedReport, SelectionSource } from "../host/paneHost";
import type { Choices } from "./choices";
import type { Ask, Busy, Notice, PaneState, Problem, RunProgress, RunResults } from "./paneState";
import { initialState } from "./paneState";

export type PaneEvent =
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "selection-changed"; readonly selection: SelectionSource | undefined }
  | { readonly type: "reading-started"; readonly busy: Busy }
  | {
      readonly type: "recognised";
      readonly grid: Grid;
      readonly survey: Survey;
      readonly versions: readonly string[];
      readonly choices: Choices;
      readonly sampled: boolean;
    }
  /** @param ask stands as long as what was asked for is missing */
  | { readonly type: "choices-changed"; readonly choices: Choices; readonly ask: Ask | undefined }
  | { readonly type: "survey-read-again"; readonly survey: Survey }
  | { readonly type: "asked"; readonly ask: Ask }
  | { readonly type: "run-progressed"; readonly run: RunProgress }
  | { readonly type: "run-ended"; readonly screen: "start" | "setup" | "results"; readonly notice: Notice }
  | { readonly type: "run-finished"; readonly results: RunResults }
  | { readonly type: "problem-met"; readonly problem: Problem; readonly screen: "start" | "setup" | "results" }
  | { readonly type: "problem-closed" }
  | { readonly type: "reports-listed"; readonly reports: readonly ListedReport[] }
  | { readonly type: "questionnaires-declared"; readonly declared: readonly Declaration[] }
  | { readonly type: "went-to-start" }
  | { readonly type: "went-to-setup" };

/** The state without what only belongs to the moment before. */
function settled(state: PaneState): PaneState {
  const { busy: _busy, problem: _problem, ask: _ask, run: _run, notice: _notice, ...rest } = state;
  return rest;
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "language-chosen":
      return { ...state, language: event.language };
    case "selection-changed": {
      const { selection: _before, ...rest } = state;
      return event.selection === undefined ? rest : { ...rest, selection: event.selection };
    }
    case "reading-started":
      return { ...settled(state), busy: event.busy };
    case "recognised": {
      const { grid, survey, versions, choices, sampled } = event;
      const { results: _results, ...rest } = settled(state);
      return { ...rest, screen: "setup", grid, survey, sampled, versions, choices, recognisedPoints: choices.points };
    }
    case "choices-changed": {
      const { ask: _before, ...rest } = state;
      return { ...rest, choices: event.choices, ...(event.ask === undefined ? {} : { ask: event.ask }) };
    }
    case "survey-read-again":
      return { ...state, survey: event.survey };
    case "asked":
      return { ...settled(state), ask: event.ask, asks: state.asks + 1 };
    case "run-progressed":
      return { ...settled(state), screen: "running", run: event.run };
    case "run-ended":
      return { ...settled(state), screen: event.screen, notice: event.notice };
    case "run-finished":
      return { ...settled(state), screen: "results", results: event.results };
    case "problem-met":
      return { ...settled(state), screen: event.screen, problem: event.problem };
    case "problem-closed": {
      const { problem: _problem, ...rest } = state;
      return rest;
    }
    case "reports-listed":
      return { ...state, reportsOnSheets: event.reports };
    case "questionnaires-declared":
      return { ...state, declared: event.declared };
    case "went-to-start": {
      const { language, selection, reportsOnSheets, declared } = state;
      return { ...initialState(language), reportsOnSheets, declared, ...(selection === undefined ? {} : { selection }) };
    }
    case "went-to-setup":
      return { ...settled(state), screen: "setup" };
  }
}
