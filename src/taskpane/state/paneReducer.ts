/** How the pane's state answers to what happens. Pure: work that takes time is in the actions. */
import type { Language } from "../../i18n/language";
import type { Declaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import type { ListedReport, ReportState, SelectionSource, WrittenReport } from "../host/paneHost";
import type { Choices } from "./choices";
import type { FormulaState } from "./formulas/formulaState";
import type { Ask, Busy, Notice, PaneState, Problem, RestingScreen, RunProgress, RunResults } from "./paneState";
import { initialState } from "./paneState";
import type { Readiness } from "./readiness";
import { preselectedAnalyses } from "./readiness";
import { readinessKey } from "./readinessKey";

export type PaneEvent =
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "number-locale-told"; readonly numberLocale: string }
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
  /** The answers are about to be read again with the choices of the moment. */
  | { readonly type: "rereading-started" }
  /** @param refusal the choices do not fit together, and the survey is as it was before them */
  | { readonly type: "survey-read-again"; readonly survey: Survey; readonly refusal?: Refusal }
  /** @param key of the answers and choices that were tried; what it tells of others than those of the moment is ignored */
  | { readonly type: "readiness-found"; readonly key: string; readonly analysis: string; readonly readiness: Readiness }
  | { readonly type: "asked"; readonly ask: Ask }
  | { readonly type: "run-progressed"; readonly run: RunProgress }
  | { readonly type: "run-ended"; readonly screen: RestingScreen; readonly notice: Notice }
  | { readonly type: "run-finished"; readonly results: RunResults }
  /** The results stay on screen. */
  | { readonly type: "writing-progressed"; readonly run: RunProgress }
  | { readonly type: "results-written"; readonly written: readonly WrittenReport[] }
  | { readonly type: "answers-changed" }
  | { readonly type: "left-out"; readonly analysis: string; readonly out: boolean }
  | { readonly type: "follow-chosen"; readonly live: boolean }
  | { readonly type: "went-to-results" }
  | { readonly type: "problem-met"; readonly problem: Problem; readonly screen: RestingScreen }
  | { readonly type: "problem-closed" }
  | { readonly type: "reports-listed"; readonly reports: readonly ListedReport[] }
  | { readonly type: "hand-outs-counted"; readonly handedOut: number }
  | { readonly type: "checking-started" }
  | { readonly type: "reports-checked"; readonly states: Readonly<Record<string, ReportState>> }
  | { readonly type: "questionnaires-declared"; readonly declared: readonly Declaration[] }
  | { readonly type: "formula-changed"; readonly formula: FormulaState | undefined }
  /** The task of putting it into a cell is over. */
  | { readonly type: "formula-ended"; readonly formula: FormulaState }
  | { readonly type: "went-to-start" }
  | { readonly type: "went-to-insert" }
  | { readonly type: "went-to-setup" };

/** The state without what only belongs to the moment before. */
function settled(state: PaneState): PaneState {
  const { busy: _busy, problem: _problem, ask: _ask, run: _run, notice: _notice, ...rest } = state;
  return rest;
}

function withResults(state: PaneState, change: (results: RunResults) => Partial<RunResults>): PaneState {
  return state.results === undefined ? state : { ...state, results: { ...state.results, ...change(state.results) } };
}

/** True for what was asked for and is known by now from how the answers were read. */
function isAnswered(ask: Ask, { questionnaire, scaleKnown }: Survey): boolean {
  return (ask === "questions" && questionnaire !== undefined) || (ask === "scale" && scaleKnown);
}

/** While nobody has chosen otherwise, the analyses that can be run are ticked. */
function preselected(state: PaneState): PaneState {
  const { survey, choices, analysesChosen, readiness } = state;
  const analyses = analysesChosen || survey === undefined ? undefined : preselectedAnalyses(survey, readiness);
  return analyses === undefined ? state : { ...state, choices: { ...choices, analyses } };
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "language-chosen":
      return { ...state, language: event.language };
    case "number-locale-told":
      return { ...state, numberLocale: event.numberLocale };
    case "selection-changed": {
      const { selection: _before, ...rest } = state;
      return event.selection === undefined ? rest : { ...rest, selection: event.selection };
    }
    case "reading-started":
      return { ...settled(state), busy: event.busy };
    case "recognised": {
      const { grid, survey, versions, choices, sampled } = event;
      const { results: _results, unread: _unread, guess: _guess, formula: _formula, ...rest } = settled(state);
      const { questionnaire, recognition } = survey;
      return {
        ...rest,
        screen: "setup",
        grid,
        survey,
        sampled,
        versions,
        choices,
        rereading: false,
        ...(questionnaire === undefined ? {} : { guess: { questionnaire: questionnaire.id, evidence: recognition.evidence } }),
        analysesChosen: false,
        readiness: {},
      };
    }
    case "choices-changed": {
      const { ask: _before, ...rest } = state;
      const analysesChosen = state.analysesChosen || event.choices.analyses !== state.choices.analyses;
      return { ...rest, choices: event.choices, analysesChosen, ...(event.ask === undefined ? {} : { ask: event.ask }) };
    }
    case "rereading-started":
      return { ...state, rereading: true };
    case "survey-read-again": {
      const { unread: _before, ask, ...others } = state;
      const rest = ask === undefined || isAnswered(ask, event.survey) ? others : { ...others, ask };
      return preselected({
        ...rest,
        rereading: false,
        survey: event.survey,
        ...(event.refusal === undefined ? {} : { unread: event.refusal }),
      });
    }
    case "readiness-found": {
      const { key, analysis, readiness } = event;
      if (key !== readinessKey(state)) return state;
      return preselected({ ...state, readiness: { ...state.readiness, [analysis]: readiness } });
    }
    case "asked":
      return { ...settled(state), ask: event.ask, asks: state.asks + 1 };
    case "run-progressed":
      return { ...settled(state), screen: "running", run: event.run };
    case "run-ended":
      return { ...settled(state), screen: event.screen, notice: event.notice };
    case "run-finished":
      return { ...settled(state), screen: "results", results: event.results };
    case "writing-progressed":
      return { ...settled(state), run: event.run };
    case "results-written":
      return withResults(settled(state), ({ written }) => ({ written: [...written, ...event.written], answersChanged: false }));
    case "answers-changed":
      return withResults(settled(state), () => ({ answersChanged: true }));
    case "left-out":
      return withResults(state, ({ leftOut }) => {
        const others = leftOut.filter((analysis) => analysis !== event.analysis);
        return { leftOut: event.out ? [...others, event.analysis] : others };
      });
    case "follow-chosen":
      return withResults(state, () => ({ live: event.live }));
    case "went-to-results":
      return state.results === undefined ? state : { ...settled(state), screen: "results" };
    case "problem-met":
      return { ...settled(state), checking: false, screen: event.screen, problem: event.problem };
    case "problem-closed": {
      const { problem: _problem, ...rest } = state;
      return rest;
    }
    case "reports-listed":
      return { ...state, reportsOnSheets: event.reports };
    case "hand-outs-counted":
      return { ...state, handedOut: event.handedOut };
    case "checking-started":
      return { ...settled(state), checking: true };
    case "reports-checked":
      return { ...state, checking: false, reportStates: event.states };
    case "questionnaires-declared":
      return { ...state, declared: event.declared };
    case "formula-changed": {
      const { formula: _before, ...rest } = state;
      return event.formula === undefined ? rest : { ...rest, formula: event.formula };
    }
    case "formula-ended":
      return { ...settled(state), formula: event.formula };
    case "went-to-start": {
      const { language, numberLocale, selection, reportsOnSheets, reportStates, handedOut, declared } = state;
      const kept = { reportsOnSheets, reportStates, handedOut, declared };
      return { ...initialState(language, numberLocale), ...kept, ...(selection === undefined ? {} : { selection }) };
    }
    case "went-to-insert":
      return { ...settled(state), screen: "insert" };
    case "went-to-setup": {
      // There the answers may be read otherwise, and a formula is filled in anew.
      const { formula: _formula, ...rest } = settled(state);
      return { ...rest, screen: "setup" };
    }
  }
}
