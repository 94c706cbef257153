import { Accordion, Button, Input, Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { isUnfit } from "../state/formulas/fillContext";
import { fillContext, unfitFunctions } from "../state/formulas/fillFunction";
import { soughtFunctions } from "../state/formulas/soughtFunctions";
import type { SurveyFunction } from "../state/formulas/surveyFunctions";
import { functionQuestions, surveyFunctions } from "../state/formulas/surveyFunctions";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  question: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    justifyContent: "flex-start",
    textAlign: "start",
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    justifyContent: "space-between",
  },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface LineProperties {
  readonly name: string;
  /** Why nothing can be filled in. */
  readonly reason: string | undefined;
}

function FunctionLine({ name, reason }: LineProperties) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = insertFunctionWords[state.language];
  return (
    <li>
      <Button appearance="subtle" className={styles.line} onClick={() => void actions.formulas.choose(name)}>
        <span className={styles.head}>
          <Text weight="semibold">{words.functions[name]?.title}</Text>
          <Text size={200} className={styles.name}>
            {name}
          </Text>
        </span>
        <Text size={200} className={styles.quiet}>
          {words.functions[name]?.gives}
        </Text>
        {reason === undefined ? null : (
          <Text size={200} className={styles.reason}>
            {reason}
          </Text>
        )}
      </Button>
    </li>
  );
}

/** All functions: those that the recognised survey can fill in, by what a person would like to know, and the others folded. */
export function FunctionList() {
  const styles = useStyles();
  const { state } = usePane();
  const { language, survey, choices, versions } = state;
  const words = insertFunctionWords[language];
  const [sought, setSought] = useState("");
  const context = useMemo(() => fillContext({ survey, choices, versions }), [survey, choices, versions]);
  const unfit = useMemo(() => unfitFunctions(context), [context]);
  const found = soughtFunctions(surveyFunctions, sought, words);
  // Where nothing can be filled in at all, the reason is told once above.
  const isFilling = !isUnfit(context);
  const isOther = ({ name }: SurveyFunction): boolean => isFilling && unfit.has(name);
  const reasonFor = (name: string): string | undefined => {
    const reason = unfit.get(name)?.unfit;
    return !isFilling || reason === undefined ? undefined : words.unfit[reason];
  };
  const lines = (functions: readonly SurveyFunction[]) => (
    <ul className={styles.list}>
      {functions.map(({ name }) => (
        <FunctionLine key={name} name={name} reason={reasonFor(name)} />
      ))}
    </ul>
  );
  const others = found.filter(isOther);
  return (
    <>
      <Input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        contentBefore={<SearchRegular aria-hidden />}
        value={sought}
        onChange={(_event, { value }) => setSought(value)}
      />
      <div role="status">{found.length === 0 ? <Text>{words.notFound(sought.trim())}</Text> : null}</div>
      {functionQuestions.map((question) => {
        const own = found.filter((each) => each.question === question && !isOther(each));
        return own.length === 0 ? null : (
          <section key={question} aria-labelledby={`functions-${question}`}>
            <h2 id={`functions-${question}`} className={styles.question}>
              {words.questions[question]}
            </h2>
            {lines(own)}
          </section>
        );
      })}
      {others.length === 0 ? null : (
        <Accordion collapsible key={sought === "" ? "folded" : "sought"} defaultOpenItems={sought === "" ? [] : ["others"]}>
          <Panel id="others" title={words.others(others.length)}>
            <Text size={200} className={styles.quiet}>
              {words.othersHint}
            </Text>
            {lines(others)}
          </Panel>
        </Accordion>
      )}
    </>
  );
}
