import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { InsertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import type { FormulaEnd, FormulaState } from "../state/formulas/formulaState";
import { isInsertedAt } from "../state/formulas/formulaState";
import { missingArguments } from "../state/formulas/functionForm";
import { FormulaTarget, allCells, firstCell } from "./FormulaTarget";
import { usePane } from "./PaneContext";
import { StickyBar } from "./StickyBar";

const useStyles = makeStyles({
  told: { flexBasis: "100%", display: "flex", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  spinner: { justifyContent: "flex-start" },
});

const decimals = 4;

function shownAs(shown: string | number | boolean, locale: string): string {
  return typeof shown === "number" ? shown.toLocaleString(locale, { maximumFractionDigits: decimals }) : String(shown);
}

function endIn({ end: words }: InsertFunctionWords, end: FormulaEnd, locale: string): string {
  const { outcome, cells } = end;
  const cell = firstCell(end);
  switch (outcome.kind) {
    case "inserted":
      if (outcome.isError) return words.error(cell, String(outcome.shown));
      if (end.shape.rows === undefined || end.shape.columns === undefined) return words.filled(cell);
      return cells.rows * cells.columns === 1 ? words.inserted(cell, shownAs(outcome.shown, locale)) : words.filled(allCells(end));
    case "computing":
      return words.computing(cell);
    case "obstacle":
      return words.obstacle;
    case "refused":
      return words.refused;
    case "unknown":
      return words.unknown;
    case "no-room":
      return words.noRoom;
  }
}

/** The button that inserts, and what came of it. */
export function InsertBar({ formula }: { readonly formula: FormulaState }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = insertFunctionWords[state.language];
  const { form, target, end, support } = formula;
  const missing = missingArguments(form).map(({ name }) => {
    const { title } = words.parameters[`${form.name}.${name}`] ?? words.parameters[name] ?? { title: name };
    return title;
  });
  const isPossible = support.functions && missing.length === 0 && target !== undefined && target.obstacle === undefined;
  const isGood = end?.outcome.kind === "computing" || (end?.outcome.kind === "inserted" && !end.outcome.isError);
  const note = !support.functions ? words.unsupported : end === undefined && missing.length > 0 ? words.missingNamed(missing) : undefined;
  return (
    <StickyBar>
      {target !== undefined && isInsertedAt(formula, target) ? null : <FormulaTarget formula={formula} />}
      <div role="status" className={styles.told}>
        {state.busy !== undefined ? (
          <Spinner size="extra-tiny" labelPosition="after" label={words.inserting} className={styles.spinner} />
        ) : end === undefined ? (
          <Text size={200}>{note ?? ""}</Text>
        ) : (
          <>
            {isGood ? (
              <CheckmarkCircleRegular aria-hidden className={`${styles.icon} ${styles.good}`} />
            ) : (
              <WarningRegular aria-hidden className={`${styles.icon} ${styles.bad}`} />
            )}
            <Text size={200}>{endIn(words, end, state.numberLocale)}</Text>
          </>
        )}
      </div>
      <Button
        appearance="primary"
        disabledFocusable={!isPossible || state.busy !== undefined}
        onClick={() => void actions.formulas.insert()}
      >
        {target === undefined ? words.insertNowhere : words.insert(firstCell(target))}
      </Button>
    </StickyBar>
  );
}
