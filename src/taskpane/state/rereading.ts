/** Reading the answers again after a choice: small tables at once, large ones when the browser has shown the choice. */
import type { PaneEvent } from "./paneReducer";
import type { PaneState } from "./paneState";
import { readAgain } from "./recognise";
import type { Store } from "./store";

/** Cells that are read in some forty milliseconds. */
const cellsReadAtOnce = 50_000;

export interface RereadingSetting {
  readonly store: Store<PaneState, PaneEvent>;
  /** Ends when the browser has shown what is new. */
  readonly paint: () => Promise<void>;
}

export interface Reading {
  /** Reads with the choices of the moment; very many cells a moment later, once for all choices until then. */
  readonly readAgain: (cells: number) => void;
  /** Ends when the survey is as the choices say. */
  readonly isRead: () => Promise<void>;
}

export function createReading({ store: { dispatch, state }, paint }: RereadingSetting): Reading {
  let reading: Promise<void> | undefined;

  const readNow = (): void => {
    const { choices, declared, grid, survey } = state();
    if (grid !== undefined && survey !== undefined) dispatch({ type: "survey-read-again", ...readAgain(grid, choices, survey, declared) });
  };

  const readWhenShown = async (): Promise<void> => {
    dispatch({ type: "rereading-started" });
    await paint();
    reading = undefined;
    // Other answers may have come meanwhile, and those are read already.
    if (state().rereading) readNow();
  };

  return {
    readAgain(cells) {
      if (cells <= cellsReadAtOnce) readNow();
      else reading ??= readWhenShown();
    },
    isRead: () => reading ?? Promise.resolve(),
  };
}
