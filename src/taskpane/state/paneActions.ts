/** What a person can do in the pane. Each action tells the store what happened; none rejects. */
import { analyses } from "../../analyses/index";
import type { Language } from "../../i18n/language";
import type { AnalysisRunner } from "../../worker/analysisRunner";
import type { PaneHost } from "../host/paneHost";
import type { ChoiceChange } from "./choices";
import { changedChoices, optionsFrom, readingChoices } from "./choices";
import type { FormulaActions } from "./formulas/formulaActions";
import { createFormulaActions } from "./formulas/formulaActions";
import { isoDate } from "./isoDate";
import { missingChoice } from "./missingChoice";
import type { Sample } from "./answerActions";
import { createAnswerActions } from "./answerActions";
import type { WantedSheet } from "./insertSheet";
import type { Ask, PaneState, RestingScreen, Task } from "./paneState";
import type { PaneEvent } from "./paneReducer";
import { knownLocale } from "./knownLocale";
import { failed } from "./problems";
import { createReading } from "./rereading";
import { createRunActions } from "./runActions";
import type { Store } from "./store";
import { createListing, createWorkbookActions } from "./workbookActions";

export interface PaneActions {
  readonly useSelection: () => Promise<void>;
  /** Uses the answers that a report of the workbook was made from. */
  readonly useAnswersOf: (sheetId: string) => Promise<void>;
  readonly trySample: () => Promise<void>;
  /** Puts a template on a new sheet, or a sample, whose answers are then used. */
  readonly insert: (wanted: WantedSheet) => Promise<void>;
  /** Functions in cells. */
  readonly formulas: FormulaActions;
  readonly choose: (change: ChoiceChange) => void;
  /** Leads to the control that is missing an answer. */
  readonly askFor: (ask: Ask) => void;
  /** Computes the results; nothing is written. */
  readonly run: () => Promise<void>;
  /** Ends the run at once, unless it is writing. */
  readonly cancel: () => void;
  /** Computes the results on screen again, from the answers as they are now. */
  readonly runAgain: () => Promise<void>;
  /**
   * Writes the results on screen, all of them that are not left out or none; not those whose answers have changed since.
   *
   * @param evenIfChanged writes those as well
   */
  readonly writeResults: (evenIfChanged?: boolean) => Promise<void>;
  /** Leaves an analysis's report out of what is written, or takes it in again. */
  readonly leaveOut: (analysis: string, out: boolean) => void;
  /** Says whether the sheets to be written follow the answers. */
  readonly followAnswers: (live: boolean) => void;
  /** Makes a report of the workbook again, or every one, from the answers as they are now and with the options it was made with. */
  readonly refreshReports: (sheetId?: string) => Promise<void>;
  /** Compares every report with its answers, however many cells those have. */
  readonly checkReports: () => Promise<void>;
  /** Deletes a report's sheet; the person has been asked. */
  readonly removeReport: (sheetId: string) => Promise<void>;
  /** Opens the copy to hand out beside this workbook. */
  readonly handOut: () => Promise<void>;
  /** Later runs are no longer held against earlier copies. */
  readonly forgetHandOuts: () => Promise<void>;
  readonly openSheet: (sheetId: string) => Promise<void>;
  readonly showCell: (address: string) => Promise<void>;
  readonly chooseLanguage: (language: Language) => void;
  readonly goToStart: () => void;
  /** To the templates and samples. */
  readonly goToInsert: () => void;
  readonly goToSetup: () => void;
  /** To the results of the last run, where there are any. */
  readonly goToResults: () => void;
  readonly closeProblem: () => void;
  /** Follows the selection and lists the reports; the answer ends it. */
  readonly begin: () => Promise<() => Promise<void>>;
}

/** What a person does; `begin` is the page's own. */
export type UserActions = Omit<PaneActions, "begin">;

export interface PaneSetting {
  readonly host: PaneHost;
  readonly runner: AnalysisRunner;
  readonly store: Store<PaneState, PaneEvent>;
  readonly sample: (language: Language) => Sample;
  readonly now: () => Date;
  readonly pause: () => Promise<void>;
  /** Ends when the browser has shown what is new. */
  readonly paint: () => Promise<void>;
  readonly keepLanguage: (language: Language) => void;
  /** Ends when cells that changed have been left alone for a while. */
  readonly quiet: () => Promise<void>;
}

export function createPaneActions({ host, runner, store, sample, now, pause, paint, keepLanguage, quiet }: PaneSetting): PaneActions {
  const { dispatch, state } = store;

  const showProblem = (task: Task, thrown: unknown, screen?: RestingScreen): void =>
    dispatch({
      type: "problem-met",
      problem: failed(task, thrown),
      screen: screen ?? (state().screen === "insert" ? "insert" : "start"),
    });

  const staysOn = (): RestingScreen => {
    const { screen } = state();
    return screen === "running" ? "setup" : screen;
  };

  const reading = createReading({ store, paint });

  const choose = (change: ChoiceChange): void => {
    const { ask, choices, grid, survey } = state();
    const changed = changedChoices(choices, change);
    dispatch({ type: "choices-changed", choices: changed, ask: missingChoice(state(), changed) === ask ? ask : undefined });
    const readsOtherwise = readingChoices.some((choice) => choice in change);
    if (readsOtherwise && grid !== undefined && survey !== undefined) reading.readAgain(grid.cells.length * survey.columns.length);
  };

  const working = (): boolean => state().busy !== undefined || state().run !== undefined;

  const workbook = { host, store, working, staysOn, showProblem, quiet };
  const listing = createListing(workbook);
  const { listReports } = listing;

  const listDeclared = async (): Promise<void> => {
    try {
      dispatch({ type: "questionnaires-declared", declared: await host.loadDeclarations() });
    } catch (thrown) {
      showProblem("listing", thrown, staysOn());
    }
  };

  const runs = createRunActions({ host, runner, store, now, pause, working, listReports, showProblem });
  const { perform } = runs;

  const tellNumberLocale = async (): Promise<void> => {
    try {
      const numberLocale = knownLocale(await host.numberLocale());
      if (numberLocale !== undefined) dispatch({ type: "number-locale-told", numberLocale });
    } catch {
      // The locale that Office told at the start stands.
    }
  };

  const readSelectionAddress = async (): Promise<void> => {
    try {
      dispatch({ type: "selection-changed", selection: await host.selectionSource() });
    } catch {
      // The address is only a hint; a selection that cannot be read says so when it is used.
      dispatch({ type: "selection-changed", selection: undefined });
    }
  };

  return {
    ...createAnswerActions({ host, store, sample, choose, working, showProblem }),
    formulas: createFormulaActions({ host, store, working, showProblem }),
    choose,
    askFor: (ask) => dispatch({ type: "asked", ask }),
    async run() {
      if (state().rereading) await reading.isRead();
      const { survey, choices } = state();
      if (survey === undefined || working()) return;
      const ask = missingChoice(state(), choices);
      if (ask !== undefined) {
        dispatch({ type: "asked", ask });
        return;
      }
      const { sheet, address } = survey.source;
      const wanted = analyses.map(({ id }) => id).filter((id) => choices.analyses.includes(id));
      await perform([{ analyses: wanted, sheet, address, options: optionsFrom(choices) }], "setup", "later");
    },
    cancel: runs.cancel,
    runAgain: runs.runAgain,
    writeResults: runs.writeResults,
    leaveOut: runs.leaveOut,
    followAnswers: runs.followAnswers,
    goToResults: runs.goToResults,
    ...createWorkbookActions(workbook, listing, runs),
    checkReports: listing.checkReports,
    async handOut() {
      if (working()) return;
      try {
        await host.openHandOut(isoDate(now()));
        await listing.countHandOuts();
      } catch (thrown) {
        showProblem("handing-out", thrown, staysOn());
      }
    },
    async forgetHandOuts() {
      if (working()) return;
      try {
        await host.forgetHandOuts();
        await listing.countHandOuts();
        dispatch({ type: "run-ended", screen: staysOn(), notice: "hand-outs-forgotten" });
      } catch (thrown) {
        showProblem("forgetting", thrown, staysOn());
      }
    },
    async openSheet(sheetId) {
      try {
        await host.showSheet(sheetId);
      } catch (thrown) {
        showProblem("opening", thrown, staysOn());
      }
    },
    async showCell(address) {
      try {
        await host.selectCell(state().survey?.source.sheet ?? "", address);
      } catch (thrown) {
        showProblem("selecting", thrown, staysOn());
      }
    },
    chooseLanguage(language) {
      keepLanguage(language);
      dispatch({ type: "language-chosen", language });
    },
    goToStart() {
      dispatch({ type: "went-to-start" });
      if (state().reportsOnSheets.length > 0) void listReports();
    },
    goToInsert() {
      if (!working()) dispatch({ type: "went-to-insert" });
    },
    goToSetup() {
      if (!working()) dispatch({ type: "went-to-setup" });
    },
    closeProblem: () => dispatch({ type: "problem-closed" }),
    async begin() {
      await listReports();
      await listDeclared();
      const watches = [() => host.watchSelection(() => void readSelectionAddress()), listing.watchAnswers];
      // Without an event the pane shows what it knew at the start; whoever uses the selection or makes reports again gets the true cells.
      const begun = await Promise.allSettled(watches.map((watch) => watch()));
      // After the watch has begun, or what is selected in between would be missed.
      await readSelectionAddress();
      await tellNumberLocale();
      return async () => {
        await Promise.all(begun.flatMap((watch) => (watch.status === "fulfilled" ? [watch.value()] : [])));
      };
    },
  };
}
