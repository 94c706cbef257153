import type { Grid } from "../../src/survey/grid";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import { createPaneActions } from "../../src/taskpane/state/paneActions";
import type { PaneEvent } from "../../src/taskpane/state/paneReducer";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { initialState } from "../../src/taskpane/state/paneState";
import type { Store } from "../../src/taskpane/state/store";
import { createStore } from "../../src/taskpane/state/store";
import type { AnalysisRunner } from "../../src/worker/analysisRunner";
import { threadRunner } from "../../src/worker/threadRunner";
import { csvGrid } from "../agreement/files";
import { FakeHost } from "./fakeHost";

export interface TestPane {
  readonly host: FakeHost;
  readonly store: Store<PaneState, PaneEvent>;
  readonly actions: PaneActions;
  readonly state: () => PaneState;
  readonly keptLanguages: string[];
}

export const survey: Grid = csvGrid("servqual_raw.csv");

/**
 * The pane without a browser.
 *
 * @param pause called between the steps of a run
 * @param runner what computes; on this thread unless a test gives its own
 */
export function testPane(grid: Grid = survey, pause: (pane: TestPane) => void = () => undefined, runner?: AnalysisRunner): TestPane {
  const host = new FakeHost(grid);
  const store = createStore(paneReducer, initialState("en"));
  const keptLanguages: string[] = [];
  const nextStep = (): Promise<void> => {
    pause(pane);
    return Promise.resolve();
  };
  const actions = createPaneActions({
    host,
    runner: runner ?? threadRunner(nextStep),
    store,
    sample: () => ({ grid: survey, name: "Sample", questionnaire: "servqual-1991" }),
    now: () => new Date(2026, 10, 21),
    pause: nextStep,
    paint: () => Promise.resolve(),
    keepLanguage: (language) => keptLanguages.push(language),
    quiet: () => Promise.resolve(),
  });
  const pane = { host, store, actions, state: store.state, keptLanguages };
  return pane;
}
