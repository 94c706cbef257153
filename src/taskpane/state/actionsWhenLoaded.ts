import type { PaneActions, UserActions } from "./paneActions";

/**
 * The actions from the first moment on: loading the real ones begins at once, and an action waits for them.
 *
 * @param load is called again by the next action when it has failed
 * @param onFailure tells that the action could not be done
 */
export function actionsWhenLoaded(load: () => Promise<PaneActions>, onFailure: (thrown: unknown) => void): UserActions {
  let loading: Promise<PaneActions> | undefined;
  const loaded = async (): Promise<PaneActions | undefined> => {
    loading ??= load();
    try {
      return await loading;
    } catch (thrown) {
      loading = undefined;
      onFailure(thrown);
      return undefined;
    }
  };
  const later = async (act: (actions: PaneActions) => Promise<void> | void): Promise<void> => {
    const actions = await loaded();
    if (actions !== undefined) await act(actions);
  };
  void loaded();

  return {
    useSelection: () => later((actions) => actions.useSelection()),
    useAnswersOf: (sheetId) => later((actions) => actions.useAnswersOf(sheetId)),
    trySample: () => later((actions) => actions.trySample()),
    insert: (wanted) => later((actions) => actions.insert(wanted)),
    formulas: {
      choose: (name) => later(({ formulas }) => formulas.choose(name)),
      chooseVariant: (variant) => void later(({ formulas }) => formulas.chooseVariant(variant)),
      enter: (argument, text) => void later(({ formulas }) => formulas.enter(argument, text)),
      takeSelection: (argument) => later(({ formulas }) => formulas.takeSelection(argument)),
      lookAtTarget: () => later(({ formulas }) => formulas.lookAtTarget()),
      insert: () => later(({ formulas }) => formulas.insert()),
    },
    choose: (change) => void later((actions) => actions.choose(change)),
    askFor: (ask) => void later((actions) => actions.askFor(ask)),
    run: () => later((actions) => actions.run()),
    cancel: () => void later((actions) => actions.cancel()),
    runAgain: () => later((actions) => actions.runAgain()),
    writeResults: (evenIfChanged) => later((actions) => actions.writeResults(evenIfChanged)),
    leaveOut: (analysis, out) => void later((actions) => actions.leaveOut(analysis, out)),
    followAnswers: (live) => void later((actions) => actions.followAnswers(live)),
    refreshReports: (sheetId) => later((actions) => actions.refreshReports(sheetId)),
    checkReports: () => later((actions) => actions.checkReports()),
    removeReport: (sheetId) => later((actions) => actions.removeReport(sheetId)),
    handOut: () => later((actions) => actions.handOut()),
    forgetHandOuts: () => later((actions) => actions.forgetHandOuts()),
    openSheet: (sheetId) => later((actions) => actions.openSheet(sheetId)),
    showCell: (address) => later((actions) => actions.showCell(address)),
    chooseLanguage: (language) => void later((actions) => actions.chooseLanguage(language)),
    goToStart: () => void later((actions) => actions.goToStart()),
    goToInsert: () => void later((actions) => actions.goToInsert()),
    goToSetup: () => void later((actions) => actions.goToSetup()),
    goToResults: () => void later((actions) => actions.goToResults()),
    closeProblem: () => void later((actions) => actions.closeProblem()),
  };
}
