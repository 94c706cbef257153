import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { isUnfit } from "../state/formulas/fillContext";
import { fillContext } from "../state/formulas/fillFunction";
import { FunctionFormView } from "./FunctionFormView";
import { FunctionList } from "./FunctionList";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

/** Functions in cells, filled in from the recognised survey. */
export function FunctionsPart() {
  const styles = useStyles();
  const { state, actions, words: pane } = usePane();
  const { language, survey, choices, versions, formula, busy } = state;
  const words = insertFunctionWords[language];
  const context = useMemo(() => fillContext({ survey, choices, versions }), [survey, choices, versions]);
  if (formula !== undefined) return <FunctionFormView key={formula.form.name} formula={formula} />;
  return (
    <>
      <div className={styles.top}>
        {survey === undefined ? (
          <>
            <Text>{words.withoutSurvey}</Text>
            <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void actions.useSelection()}>
              {words.useAnswers}
            </Button>
          </>
        ) : (
          <Text>
            {isUnfit(context) ? words.unfit[context.unfit] : words.hint(pane.recognised.source(survey.source.sheet, survey.source.address))}
          </Text>
        )}
      </div>
      <FunctionList />
    </>
  );
}
