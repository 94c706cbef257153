import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useState } from "react";
import { knownQuestionnaires } from "../../questionnaires/known";
import { customBlock } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import { columnLines, nameOf } from "../state/columnLines";
import type { ColumnRole } from "../state/columnRoles";
import { rolesOf } from "../state/columnRoles";
import { asRecognised } from "../state/recognise";
import { ColumnLineView } from "./ColumnLineView";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";
import { roleName } from "./roleWords";
import { SeveralColumns } from "./SeveralColumns";
import { useAnswersWords } from "./useAnswersWords";

/** A long list starts with so many lines. */
const firstShown = 30;

export const columnsPanelId = "columns";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
  ask: { color: tokens.colorPaletteRedForeground1, paddingBottom: tokens.spacingVerticalXS },
});

export interface ColumnsPanelProperties {
  readonly survey: Survey;
  /** Around the controls that give several columns a part. */
  readonly group: RefObject<HTMLDivElement | null>;
}

/** Every column with the part it plays; each part can be changed. */
export function ColumnsPanel({ survey, group }: ColumnsPanelProperties) {
  const styles = useStyles();
  const { columns: words, ...others } = useAnswersWords();
  const { state, actions } = usePane();
  const [isWhole, setWhole] = useState(false);
  const known = [...(survey.questionnaire ? [survey.questionnaire] : []), ...knownQuestionnaires(state.declared)];
  const roles = rolesOf(survey, state.choices);
  const lines = columnLines(survey, roles);
  const shown = isWhole ? lines : lines.slice(0, firstShown);
  const blocks = countedBlocks(roles).map(
    ([role, count]) =>
      [
        role.part === "block" && role.block === customBlock
          ? words.items(count)
          : roleName(role, { columns: words, ...others }, state.language, known).toLowerCase(),
        count,
      ] as const,
  );
  const ignored = roles.filter(({ part }) => part === "ignored").length;
  const beside = roles.filter(({ part }) => part !== "block").length - ignored;
  return (
    <Panel id={columnsPanelId} title={words.title} summary={words.summary(blocks, beside, ignored)}>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      <ul className={styles.list} aria-label={words.title}>
        {shown.map((line) => (
          <ColumnLineView key={`${nameOf(line.role)} ${line.columns[0] ?? ""}`} survey={survey} line={line} roles={roles} />
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Button size="small" className={styles.button} onClick={() => setWhole(true)}>
          {words.more(lines.length - shown.length)}
        </Button>
      ) : null}
      <div ref={group}>
        {state.ask === "points" ? (
          <Text role="alert" block className={styles.ask}>
            {words.askPoints}
          </Text>
        ) : null}
        <SeveralColumns survey={survey} />
      </div>
      {state.choices.assigned === undefined || state.grid === undefined ? null : (
        <Button
          size="small"
          className={styles.button}
          onClick={() => (state.grid === undefined ? undefined : actions.choose(asRecognised(state.grid, state.declared)))}
        >
          {words.reset}
        </Button>
      )}
    </Panel>
  );
}

/** The blocks with how many columns each has. */
function countedBlocks(roles: readonly ColumnRole[]): readonly (readonly [ColumnRole, number])[] {
  const counts = new Map<string, readonly [ColumnRole, number]>();
  for (const role of roles) {
    if (role.part === "block") counts.set(role.block, [role, (counts.get(role.block)?.[1] ?? 0) + 1]);
  }
  return [...counts.values()];
}
