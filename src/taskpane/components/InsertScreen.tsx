import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, DocumentTableRegular, TableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { insertWords } from "../../i18n/insertWords";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { declaredQuestionnaires } from "../../questionnaires/known";
import { questionnaires } from "../../questionnaires/index";
import { sampleQuestionnaire, samples } from "../../questionnaires/sample";
import { customId } from "../../survey/customQuestionnaire";
import type { Questionnaire } from "../../survey/questionnaire";
import { FunctionsPart } from "./FunctionsPart";
import { NoticeText } from "./NoticeText";
import { usePane } from "./PaneContext";
import { ScreenTabs, tabId } from "./ScreenTabs";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { flexGrow: 1, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** That which one tries first at the top, one's own at the end. */
function inOrder(): readonly Questionnaire[] {
  const rank = ({ id }: Questionnaire): number => (id === sampleQuestionnaire ? 0 : id === customId ? 2 : 1);
  return [...questionnaires].sort((one, other) => rank(one) - rank(other));
}

function QuestionnaireLine({ questionnaire, purpose }: { readonly questionnaire: Questionnaire; readonly purpose: string }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = insertWords[state.language];
  const { id } = questionnaire;
  const name = questionnaire.name[state.language];
  const disabled = state.busy !== undefined;
  const hasSample = samples.some((sample) => sample.questionnaire.id === id);
  const isCustom = id === customId;
  return (
    <li className={styles.line}>
      <Text as="h2" weight="semibold">
        {name}
      </Text>
      <Text size={200} className={styles.quiet}>
        {purpose}
      </Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<TableRegular />}
          disabledFocusable={disabled}
          {...(isCustom ? {} : { "aria-label": words.templateOf(name) })}
          onClick={() => void actions.insert({ questionnaire: id, kind: "template" })}
        >
          {isCustom ? words.declare : words.template}
        </Button>
        {hasSample ? (
          <Button
            size="small"
            icon={<DocumentTableRegular />}
            disabledFocusable={disabled}
            aria-label={words.sampleOf(name)}
            onClick={() => void actions.insert({ questionnaire: id, kind: "sample" })}
          >
            {words.sample}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Every questionnaire with what it is for: a template to fill in, a sample to look at; the workbook's own first. */
function TemplatesPart() {
  const styles = useStyles();
  const { state } = usePane();
  const { language, declared, busy } = state;
  const words = insertWords[language];
  return (
    <>
      <div className={styles.top}>
        <Text>{words.hint}</Text>
        {busy === undefined ? (
          <NoticeText />
        ) : (
          <div role="status">
            <Spinner size="tiny" labelPosition="after" label={words.inserting} />
          </div>
        )}
      </div>
      <ul className={styles.list}>
        {declaredQuestionnaires(declared).map((questionnaire) => (
          <QuestionnaireLine key={questionnaire.id} questionnaire={questionnaire} purpose={words.ownQuestionnaire} />
        ))}
        {inOrder().map((questionnaire) => (
          <QuestionnaireLine key={questionnaire.id} questionnaire={questionnaire} purpose={words.purposes[questionnaire.id] ?? ""} />
        ))}
      </ul>
    </>
  );
}

const parts = ["templates", "functions"] as const;
type Part = (typeof parts)[number];

/** Of the part that is shown. */
const panel = "insert-part";

/** What can be put into the workbook: templates and samples on sheets, and functions into cells. Whoever has answers in use begins with these. */
export function InsertScreen() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { language, survey, formula } = state;
  const [part, setPart] = useState<Part>(survey === undefined && formula === undefined ? "templates" : "functions");
  const [sheets, functions] = [insertWords[language], insertFunctionWords[language]];
  const titles: Readonly<Record<Part, string>> = { templates: sheets.title, functions: functions.title };
  return (
    <>
      <div className={styles.top}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={survey === undefined ? actions.goToStart : actions.goToSetup}
        >
          {survey === undefined ? sheets.back : functions.backToSetup}
        </Button>
        <ScreenTitle>{titles[part]}</ScreenTitle>
      </div>
      <ScreenTabs
        label={functions.parts}
        parts={parts.map((each) => [each, functions.tabs[each]] as const)}
        chosen={part}
        panel={panel}
        onChoose={setPart}
      />
      <div role="tabpanel" id={panel} aria-labelledby={tabId(panel, part)} className={styles.part}>
        {part === "templates" ? <TemplatesPart /> : <FunctionsPart />}
      </div>
    </>
  );
}
