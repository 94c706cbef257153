/** What the ribbon's buttons do; the task pane's entry gives the real ones. */
export interface RibbonCommands {
  /** Reads the selection and shows what was recognised. */
  readonly analyze: () => Promise<void>;
  /** Shows the templates and samples. */
  readonly openInsert: () => Promise<void>;
  /** Runs the reports of this workbook again. */
  readonly refreshReports: () => Promise<void>;
}

/**
 * Ties the ribbon's buttons to what they do, under the names that the manifest uses.
 *
 * Call it once, as soon as Office is ready: a button pressed while its action is unknown waits in vain.
 *
 * Each command has the pane shown, because it tells there what it does and what went wrong, but does not wait for it: while a cell is being
 * edited, Office shows no pane, and some hosts have none.
 *
 * A command that fails still ends, so that Excel does not hold its button back; its error goes on to the caller's handler of unhandled
 * rejections. Commands are expected to tell the user what went wrong themselves.
 */
export function registerCommands({ analyze, openInsert, refreshReports }: RibbonCommands): void {
  Office.actions.associate("analyze", endingWith(analyze));
  Office.actions.associate("openInsert", endingWith(openInsert));
  Office.actions.associate("refreshReports", endingWith(refreshReports));
}

function endingWith(command: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void showPane();
    void command().finally(() => event.completed());
  };
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // What the command does to the workbook does not depend on the pane.
  }
}
