/** What every component of the pane may use. */
import { createContext, useContext } from "react";
import type { Messages } from "../../i18n/messages";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import type { PaneActions } from "../state/paneActions";
import type { PaneState } from "../state/paneState";

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The pane's own words. */
  readonly words: TaskpaneMessages;
  /** The words that all renderers share. */
  readonly messages: Messages;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** @throws Error outside the pane's provider */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("usePane needs PaneContext around it");
  return pane;
}
