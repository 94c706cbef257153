/** From the workbook to answers in the pane: the selection, a sample, or a sheet that is inserted. */
import type { Language } from "../../i18n/language";
import { isDeclaration, readDeclaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import type { PaneHost } from "../host/paneHost";
import type { ChoiceChange } from "./choices";
import { choicesFromSurvey } from "./choices";
import { insertSheet } from "./insertSheet";
import { offeredAnalyses } from "./offeredAnalyses";
import type { PaneActions } from "./paneActions";
import type { PaneEvent } from "./paneReducer";
import type { PaneState, Task } from "./paneState";
import { recognise } from "./recognise";
import type { Store } from "./store";

/** A survey to try things on, and the questionnaire it was made for. */
export interface Sample {
  readonly grid: Grid;
  /** Of its sheet. */
  readonly name: string;
  readonly questionnaire: string;
}

interface Answers {
  readonly grid: Grid;
  /** Where it is known. */
  readonly questionnaire?: string;
}

export interface AnswerSetting {
  readonly host: PaneHost;
  readonly store: Store<PaneState, PaneEvent>;
  readonly sample: (language: Language) => Sample;
  readonly choose: (change: ChoiceChange) => void;
  readonly working: () => boolean;
  readonly showProblem: (task: Task, thrown: unknown) => void;
}

function areaName({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`;
}

/** The actions that bring answers into the pane; none rejects. */
export function createAnswerActions(setting: AnswerSetting): Pick<PaneActions, "useSelection" | "useAnswersOf" | "trySample" | "insert"> {
  const { host, store, sample, choose, working, showProblem } = setting;
  const { dispatch, state } = store;

  const show = ({ grid, questionnaire }: Answers): void => {
    const recognised = recognise(grid, state().declared);
    if (recognised.status === "refused") {
      dispatch({ type: "problem-met", problem: { kind: "refused", refusal: recognised.refusal }, screen: "start" });
      return;
    }
    const { survey, versions } = recognised;
    dispatch({
      type: "recognised",
      grid,
      survey,
      versions,
      choices: choicesFromSurvey(
        survey,
        offeredAnalyses(survey).map(({ id }) => id),
      ),
      sampled: questionnaire !== undefined,
    });
    if (questionnaire !== undefined) choose({ questionnaire });
  };

  /** @param answers undefined where what was read was no survey and has been dealt with */
  const read = async (busy: "reading" | "sampling", answers: () => Promise<Answers | undefined>): Promise<void> => {
    if (working()) return;
    dispatch({ type: "reading-started", busy });
    try {
      const found = await answers();
      if (found !== undefined) show(found);
    } catch (thrown) {
      showProblem(busy, thrown);
    }
  };

  /** A questionnaire that is written down on a sheet is kept in the workbook. */
  const declare = async (sheet: string): Promise<undefined> => {
    const reading = readDeclaration(await host.readRange(sheet, ""));
    if (reading.status === "refused") {
      dispatch({ type: "problem-met", problem: { kind: "refused", refusal: reading.refusal }, screen: "start" });
      return;
    }
    dispatch({ type: "questionnaires-declared", declared: await host.saveDeclaration(reading.declaration) });
    dispatch({ type: "run-ended", screen: "start", notice: "declared" });
  };

  return {
    useSelection: () =>
      read("reading", async () => {
        const grid = await host.readSelection();
        const report = state().reportsOnSheets.find(({ sheetName }) => sheetName === grid.sheet);
        if (report !== undefined) {
          const { sheetId, sheetName, source } = report;
          const from = areaName(state().reportStates[sheetId]?.now ?? source);
          dispatch({ type: "problem-met", problem: { kind: "own-report", sheetId, sheetName, from }, screen: "start" });
          return undefined;
        }
        return isDeclaration(grid) ? declare(grid.sheet) : { grid };
      }),
    useAnswersOf: (sheetId) =>
      read("reading", async () => {
        const { reportsOnSheets, reportStates } = state();
        const place = reportStates[sheetId]?.now ?? reportsOnSheets.find((report) => report.sheetId === sheetId)?.source;
        if (place === undefined) throw new RangeError(`no report stands on the sheet ${sheetId}`);
        return { grid: await host.readRange(place.sheet, place.address) };
      }),
    trySample: () =>
      read("sampling", async () => {
        const { grid, name, questionnaire } = sample(state().language);
        const { sheetName, address } = await host.insertSample(grid, name);
        return { grid: await host.readRange(sheetName, address), questionnaire };
      }),
    async insert(wanted) {
      const { language, declared } = state();
      if (wanted.kind === "sample") {
        await read("sampling", async () => {
          const { sheetName, address } = await insertSheet(host, wanted, language, declared);
          return { grid: await host.readRange(sheetName, address) };
        });
        return;
      }
      if (working()) return;
      dispatch({ type: "reading-started", busy: "inserting" });
      try {
        await insertSheet(host, wanted, language, declared);
        dispatch({ type: "run-ended", screen: "start", notice: "template-inserted" });
      } catch (thrown) {
        showProblem("inserting", thrown);
      }
    },
  };
}
