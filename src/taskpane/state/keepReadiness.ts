import { analyses } from "../../analyses/index";
import { declaredQuestionnaires } from "../../questionnaires/known";
import { version } from "../../version";
import type { AnalysisRunner } from "../../worker/analysisRunner";
import { isoDate } from "./isoDate";
import type { PaneEvent } from "./paneReducer";
import type { PaneState } from "./paneState";
import { readinessOf } from "./readiness";
import { readinessKey, readinessOptions } from "./readinessKey";
import type { Store } from "./store";
import { thinnedGrid } from "./thinnedGrid";

export interface ReadinessSetting {
  readonly store: Store<PaneState, PaneEvent>;
  /** What runs the analyses, apart from what runs those that a person asks for; asked for when it is first needed. */
  readonly runner: () => AnalysisRunner;
  readonly now: () => Date;
  /** Lets a person go on choosing; only then something is computed. */
  readonly wait: () => Promise<void>;
}

/** Only whether an analysis can be run and what it says are wanted, not its figures. */
export const mostRowsTried = 2000;

/** The slowest by far, so it is tried last. */
const slow: readonly string[] = ["drivers"];

function inOrder({ survey }: PaneState): readonly string[] {
  const first = survey?.questionnaire?.analyses ?? [];
  const rank = (id: string): number => (first.includes(id) ? 0 : 1) + (slow.includes(id) ? 2 : 0);
  return analyses.map(({ id }) => id).sort((one, other) => rank(one) - rank(other));
}

/** What is to be found out now; undefined while a person's own run needs the machine, and on the other screens. */
function wantedKey(state: PaneState): string | undefined {
  return state.screen === "setup" && state.busy === undefined && state.run === undefined ? readinessKey(state) : undefined;
}

/**
 * Keeps finding out, by really running them in the background, which analyses can be run with the answers and choices of the moment. Of
 * more than 2,000 respondents an even part is tried.
 *
 * A change of the choices ends what is under way, and so does a run; an answer to choices of before is never told.
 *
 * @returns ends it
 */
export function keepReadiness({ store, runner, now, wait }: ReadinessSetting): () => void {
  const { state, dispatch } = store;
  let current: { readonly key: string; readonly ending: AbortController } | undefined;
  let answered: string | undefined;

  const find = async (key: string, { signal }: AbortController): Promise<void> => {
    const isOver = (): boolean => signal.aborted;
    await wait();
    const { grid, survey, language, declared } = state();
    if (isOver() || grid === undefined || survey === undefined) return;
    const request = {
      grid: thinnedGrid(grid, survey.rows[0] ?? grid.row, mostRowsTried),
      options: readinessOptions(state()),
      declared: declaredQuestionnaires(declared),
      language,
      date: isoDate(now()),
      version,
    };
    for (const analysis of inOrder(state())) {
      try {
        const [report] = await runner().run({ ...request, analyses: [analysis] }, () => undefined, signal);
        if (isOver()) return;
        if (report !== undefined) dispatch({ type: "readiness-found", key, analysis, readiness: readinessOf(report) });
      } catch {
        // What fails here fails again when a person runs it, and is told then.
        if (isOver()) return;
      }
    }
    answered = key;
  };

  const follow = (): void => {
    const key = wantedKey(state());
    if (key === current?.key) return;
    current?.ending.abort();
    current = undefined;
    const isAnswered = key === answered && Object.keys(state().readiness).length > 0;
    if (key === undefined || isAnswered) return;
    current = { key, ending: new AbortController() };
    void find(key, current.ending);
  };

  const unsubscribe = store.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    current?.ending.abort();
  };
}
