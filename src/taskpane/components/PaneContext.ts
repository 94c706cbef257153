/** What every component of the pane may use. */
import { createContext, useContext } from "react";
import type { Messages } from "../../i18n/messages";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import type { UserActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";

/** What there is from the start. */
export interface StartPane {
  readonly state: PaneState;
  readonly actions: UserActions;
  /** The pane's own words. */
  readonly words: TaskpaneMessages;
}

/** What there is once everything is loaded. */
export interface Pane extends StartPane {
  /** The words that all renderers share. */
  readonly messages: Messages;
}

export const PaneContext = createContext<(StartPane & { readonly messages: Messages | undefined }) | undefined>(undefined);

/**
 * For the components of the first script, which are shown while the rest is being loaded.
 *
 * @throws Error outside the pane's provider
 */
export function useStartPane(): StartPane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("a component of the pane needs PaneContext around it");
  return pane;
}

/** @throws Error outside the pane's provider, and in a component of the first script: see `useStartPane` */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane?.messages === undefined) throw new Error("usePane needs PaneContext around it, with everything loaded");
  return { ...pane, messages: pane.messages };
}
