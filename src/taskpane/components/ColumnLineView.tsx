import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { columnLetters } from "../../survey/address";
import { customId } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import type { ColumnLine } from "../state/columnLines";
import { shortHeader } from "../state/columnLines";
import type { ColumnRole } from "../state/columnRoles";
import { isNameable } from "../state/columnRoles";
import { usePane } from "./PaneContext";
import { RoleChip } from "./RoleChip";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, paddingTop: "2px", paddingBottom: "2px" },
  fold: { minWidth: "24px", width: "24px", height: "24px", padding: 0, flexShrink: 0, marginLeft: "-4px" },
  indent: { paddingLeft: tokens.spacingHorizontalL },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", lineHeight: tokens.lineHeightBase300 },
  why: { color: tokens.colorNeutralForeground3 },
  chip: { flexShrink: 0, maxWidth: "56%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface ColumnLineProperties {
  readonly survey: Survey;
  readonly line: ColumnLine;
  /** One a column of the survey. */
  readonly roles: readonly ColumnRole[];
}

/** One column, or several of the same part that can be unfolded: header, part, and the reason for the part. */
export function ColumnLineView({ survey, line, roles }: ColumnLineProperties) {
  const styles = useStyles();
  const { columns: words } = useAnswersWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const list = useId();
  const [first = 0] = line.columns;
  const last = line.columns.at(-1) ?? first;
  if (line.columns.length === 1) return <SingleColumn survey={survey} column={first} role={roles[first] ?? line.role} />;
  const short = (column: number): string => shortHeader(headerOf(survey, column, words.nameless));
  const name = `${short(first)}–${short(last)}`;
  const canBeNamed = line.columns.filter((column) => isNameable(survey, column));
  return (
    <li>
      <div className={styles.line}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.fold}
          icon={isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isUnfolded}
          aria-controls={list}
          aria-label={words.unfold(name)}
          onClick={() => setUnfolded(!isUnfolded)}
        />
        <div className={styles.text}>
          <Text className={styles.name} title={name}>
            {name}
          </Text>
          <Text size={200} className={styles.why}>
            {words.listed(line.columns.length)}
          </Text>
        </div>
        <div className={styles.chip}>
          <RoleChip survey={survey} columns={canBeNamed} role={line.role} name={name} isOpen={canBeNamed.length > 0} />
        </div>
      </div>
      <ul id={list} className={mergeClasses(styles.list, styles.indent)} hidden={!isUnfolded}>
        {isUnfolded
          ? line.columns.map((column) => <SingleColumn key={column} survey={survey} column={column} role={roles[column] ?? line.role} />)
          : null}
      </ul>
    </li>
  );
}

function headerOf({ columns }: Survey, column: number, nameless: (letters: string) => string): string {
  const { header = "", position = 0 } = columns[column] ?? {};
  return header === "" ? nameless(columnLetters(position)) : header;
}

function SingleColumn({ survey, column, role }: { readonly survey: Survey; readonly column: number; readonly role: ColumnRole }) {
  const styles = useStyles();
  const { columns: words } = useAnswersWords();
  const { state } = usePane();
  const name = headerOf(survey, column, words.nameless);
  const canBeNamed = isNameable(survey, column);
  return (
    <li className={styles.line}>
      <div className={styles.text}>
        <Text className={styles.name} title={name}>
          {name}
        </Text>
        <Text size={200} className={styles.why}>
          {canBeNamed ? reasonOf() : survey.columns[column]?.header === "" ? words.empty : words.duplicate}
        </Text>
      </div>
      <div className={styles.chip}>
        <RoleChip survey={survey} columns={[column]} role={role} name={name} isOpen={canBeNamed} />
      </div>
    </li>
  );

  function reasonOf(): string {
    const candidate = survey.candidates[column];
    const header = survey.columns[column]?.header ?? "";
    if (state.choices.assigned?.includes(header)) return words.chosenByYou;
    const [reason, second] = candidate?.reasons ?? [];
    if (candidate === undefined || reason === undefined) return "";
    if (role.part === "ignored") return words.perhaps(words.kinds[candidate.kind], words.reason(reason));
    const isOwn = survey.questionnaire === undefined || survey.questionnaire.id === customId;
    const told = reason.code === "chosen" && role.part !== "block" ? second : reason;
    return told === undefined && isOwn ? "" : words.reason(told ?? reason);
  }
}
