import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, DocumentTableRegular, TableRegular } from "@fluentui/react-icons";
import { insertWords } from "../../i18n/insertWords";
import { declaredQuestionnaires } from "../../questionnaires/known";
import { questionnaires } from "../../questionnaires/index";
import { sampleQuestionnaire, samples } from "../../questionnaires/sample";
import { customId } from "../../survey/customQuestionnaire";
import type { Questionnaire } from "../../survey/questionnaire";
import { NoticeText } from "./NoticeText";
import { usePane } from "./PaneContext";
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
export function InsertScreen() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { language, declared, busy } = state;
  const words = insertWords[language];
  return (
    <>
      <div className={styles.top}>
        <Button appearance="transparent" size="small" className={styles.back} icon={<ArrowLeftRegular />} onClick={actions.goToStart}>
          {words.back}
        </Button>
        <ScreenTitle>{words.title}</ScreenTitle>
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
