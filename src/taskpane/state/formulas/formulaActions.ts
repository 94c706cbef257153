/** Filling in a function and putting it into a cell. */
import { areaAddress } from "../../../survey/address";
import type { AnswerTable, PaneHost, SelectionSource } from "../../host/paneHost";
import type { PaneEvent } from "../paneReducer";
import type { PaneState, Task } from "../paneState";
import type { Store } from "../store";
import { absoluteArea } from "./answersPlace";
import type { FillContext, Unfit } from "./fillContext";
import { fillContext } from "./fillFunction";
import type { FormulaState, FormulaTarget } from "./formulaState";
import { formulaCells, standsInAnswers, withForm, withTarget } from "./formulaState";
import { formulaOf, functionForm, missingArguments, shapeOfForm, withEntry } from "./functionForm";
import { parseArea } from "./parseArea";

export interface FormulaActions {
  /** Fills a function in from the recognised survey. @param name undefined goes back to the list */
  readonly choose: (name: string | undefined) => Promise<void>;
  /** Fills it in for other items. @param variant id */
  readonly chooseVariant: (variant: string) => void;
  /** @param text as it stands in a formula */
  readonly enter: (argument: string, text: string) => void;
  /** Takes the selected cells for an argument. */
  readonly takeSelection: (argument: string) => Promise<void>;
  /** Looks where the formula would go, and whether anything is in the way. */
  readonly lookAtTarget: () => Promise<void>;
  readonly insert: () => Promise<void>;
}

export interface FormulaSetting {
  readonly host: PaneHost;
  readonly store: Store<PaneState, PaneEvent>;
  readonly working: () => boolean;
  readonly showProblem: (task: Task, thrown: unknown) => void;
}

/** None of the actions rejects. */
export function createFormulaActions({ host, store, working, showProblem }: FormulaSetting): FormulaActions {
  const { dispatch, state } = store;
  let looks = 0;

  const change = (formula: FormulaState | undefined): void => dispatch({ type: "formula-changed", formula });

  const contextWith = (table: AnswerTable | undefined): FillContext | Unfit => fillContext(state(), table);

  const tableOfAnswers = async (): Promise<AnswerTable | undefined> => {
    const { survey } = state();
    try {
      return survey && (await host.answerTable(survey.source.sheet, survey.source.address));
    } catch {
      // Without the table the formula names the cells themselves.
      return undefined;
    }
  };

  const selected = async (): Promise<SelectionSource | undefined> => {
    try {
      const selection = await host.selectionSource();
      dispatch({ type: "selection-changed", selection });
      return selection;
    } catch {
      // What was selected last is known from the watch.
      return state().selection;
    }
  };

  const targetNow = async ({ form, table }: FormulaState): Promise<FormulaTarget | undefined> => {
    const selection = await selected();
    const cells = selection && formulaCells(form, selection);
    if (cells === undefined) return undefined;
    const shape = shapeOfForm(form);
    const { survey } = state();
    if (standsInAnswers(cells, form, survey, table))
      return { cells, shape, obstacle: { kind: "answers", address: areaAddress(cells.row, cells.column, 1, 1) } };
    const obstacle = await host.formulaObstacle(cells);
    return { cells, shape, ...(obstacle !== undefined && { obstacle }) };
  };

  /** Only for the form of the moment, and only the last look tells. */
  const look = async (): Promise<FormulaTarget | undefined> => {
    const before = state().formula;
    if (before === undefined) return undefined;
    looks += 1;
    const mine = looks;
    const target = await targetNow(before);
    const now = state().formula;
    if (mine === looks && now?.form === before.form) change(withTarget(now, target));
    return target;
  };

  const lookAtTarget = async (): Promise<void> => {
    try {
      await look();
    } catch {
      // Nobody asked: whoever inserts is told why it fails.
    }
  };

  return {
    async choose(name) {
      if (name === undefined) {
        change(undefined);
        return;
      }
      const table = await tableOfAnswers();
      const form = functionForm(name, contextWith(table));
      change({ form, support: host.functionSupport(), ...(table !== undefined && { table }) });
    },
    chooseVariant(variant) {
      const { formula } = state();
      if (formula === undefined) return;
      const { form, table } = formula;
      change(withForm(formula, functionForm(form.name, contextWith(table), variant, form)));
    },
    enter(argument, text) {
      const { formula } = state();
      if (formula !== undefined) change(withForm(formula, withEntry(formula.form, argument, text)));
    },
    async takeSelection(argument) {
      const selection = await selected();
      const { formula } = state();
      const area = parseArea(selection?.address ?? "");
      if (formula === undefined || selection === undefined || area === undefined) return;
      change(withForm(formula, withEntry(formula.form, argument, absoluteArea(selection.sheet, area))));
    },
    lookAtTarget,
    async insert() {
      const { formula } = state();
      if (formula === undefined || working() || missingArguments(formula.form).length > 0) return;
      dispatch({ type: "reading-started", busy: "inserting" });
      try {
        const target = await look();
        const now = state().formula ?? formula;
        if (target?.obstacle !== undefined || target === undefined) {
          dispatch({ type: "formula-ended", formula: withTarget(now, target) });
          return;
        }
        const { cells, shape } = target;
        const outcome = await host.insertFormula(formulaOf(formula.form), cells);
        dispatch({ type: "formula-ended", formula: { ...now, end: { cells, shape, outcome } } });
        await lookAtTarget();
      } catch (thrown) {
        showProblem("inserting-formula", thrown);
      }
    },
  };
}
