import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { InsertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { areaAddress } from "../../survey/address";
import type { FormulaState, FormulaTarget as Target } from "../state/formulas/formulaState";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  part: { flexBasis: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  warning: { display: "flex", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
});

/** The first cell of a place, A1 style. */
export function firstCell({ cells }: Pick<Target, "cells">): string {
  return areaAddress(cells.row, cells.column, 1, 1);
}

/** The cells of a place, A1 style. */
export function allCells({ cells }: Pick<Target, "cells">): string {
  return areaAddress(cells.row, cells.column, cells.rows, cells.columns);
}

function sizeIn({ target: words }: InsertFunctionWords, target: Target): string {
  const { rows, columns } = target.shape;
  if (rows === undefined || columns === undefined) return words.unknownSize(firstCell(target));
  return rows * columns === 1 ? words.one(firstCell(target)) : words.several(allCells(target), rows, columns);
}

function obstacleIn({ target: words }: InsertFunctionWords, { kind, address }: NonNullable<Target["obstacle"]>): string {
  switch (kind) {
    case "filled":
      return words.filled(address);
    case "table":
      return words.table;
    case "edge":
      return words.edge;
    case "answers":
      return words.answers(address);
  }
}

/** Where the formula will go, how many cells it will fill, and what is in the way. */
export function FormulaTarget({ formula }: { readonly formula: FormulaState }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = insertFunctionWords[state.language];
  const { target, support } = formula;
  const isSpilling = target !== undefined && target.cells.rows * target.cells.columns > 1;
  const isReport = target !== undefined && state.reportsOnSheets.some(({ sheetName }) => sheetName === target.cells.sheet);
  const warnings = [
    ...(target?.obstacle === undefined ? [] : [obstacleIn(words, target.obstacle)]),
    ...(isReport ? [words.target.report(target.cells.sheet)] : []),
    ...(isSpilling && !support.spills ? [words.target.firstOnly] : []),
  ];
  return (
    <div role="status" className={styles.part}>
      <Text size={200}>{target === undefined ? words.target.nothing : sizeIn(words, target)}</Text>
      {warnings.map((warning) => (
        <Text key={warning} size={200} className={styles.warning}>
          <WarningRegular aria-hidden className={styles.icon} />
          <span>{warning}</span>
        </Text>
      ))}
    </div>
  );
}
