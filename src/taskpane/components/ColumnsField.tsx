import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import { ChoiceGroup } from "./ChoiceGroup";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  head: { justifyContent: "space-between", width: "100%", fontWeight: tokens.fontWeightRegular },
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "208px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& label": { overflowWrap: "anywhere" },
  },
  back: { alignSelf: "flex-start" },
});

export interface ColumnsFieldProperties {
  readonly label: string;
  readonly hint?: ReactElement | string;
  /** Headers. */
  readonly candidates: readonly string[];
  /** Undefined while nobody has chosen. */
  readonly chosen: readonly string[] | undefined;
  /** What is said while nothing is chosen. */
  readonly none: string;
  readonly ask?: string | undefined;
  /** Headers in the order of the columns; undefined takes the choice back. */
  readonly onChoose: (headers: readonly string[] | undefined) => void;
}

/** Several columns: one line until it is opened. */
export function ColumnsField({ label, hint, candidates, chosen, none, ask, onChoose }: ColumnsFieldProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const words = optionFormWords[state.language];
  const [open, setOpen] = useState(false);
  const list = useId();
  const ticked = chosen ?? [];
  const toggle = (header: string, isTicked: boolean): void => {
    const headers = candidates.filter((other) => (other === header ? isTicked : ticked.includes(other)));
    onChoose(headers.length === 0 ? undefined : headers);
  };
  return (
    <ChoiceGroup label={label} ask={ask} {...(hint === undefined ? {} : { hint })}>
      <Button
        className={styles.head}
        aria-expanded={open}
        aria-controls={list}
        iconPosition="after"
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        onClick={() => setOpen(!open)}
      >
        {ticked.length === 0 ? none : words.columns(ticked.length, candidates.length)}
      </Button>
      {open ? (
        <div id={list} role="group" aria-label={words.listOf(label)} className={styles.list}>
          {candidates.map((header) => (
            <Checkbox
              key={header}
              label={header}
              checked={ticked.includes(header)}
              onChange={(_event, { checked }) => toggle(header, checked === true)}
            />
          ))}
        </div>
      ) : null}
      {open && ticked.length > 0 ? (
        <Button appearance="transparent" size="small" className={styles.back} onClick={() => onChoose(undefined)}>
          {none === words.asRecognised ? words.backToRecognised : none}
        </Button>
      ) : null}
    </ChoiceGroup>
  );
}
