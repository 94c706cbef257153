import { Button, Checkbox, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import type { FunctionForm } from "../state/formulas/functionForm";
import { entryOf, trueText } from "../state/formulas/functionForm";
import type { FunctionArgument } from "../state/formulas/surveyFunctions";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  field: { "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" } },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, wordBreak: "break-all" },
  take: { marginTop: tokens.spacingVerticalXXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Longer than this a reference needs several lines. */
const oneLine = 34;
const mostLines = 4;

interface ArgumentFieldProperties {
  readonly argument: FunctionArgument;
  readonly form: FunctionForm;
}

/** One argument: what it stands for, what was filled in, and what a person makes of it. */
export function ArgumentField({ argument, form }: ArgumentFieldProperties) {
  const { state, actions } = usePane();
  const words = insertFunctionWords[state.language];
  const { name, kind, optional, choices } = argument;
  const { title = name, gives = "" } = words.parameters[`${form.name}.${name}`] ?? words.parameters[name] ?? {};
  const entry = entryOf(form, name);
  const enter = (text: string): void => actions.formulas.enter(name, text);
  if (kind === "flag")
    return (
      <Checkbox label={title} checked={entry === trueText} onChange={(_event, { checked }) => enter(checked === true ? trueText : "")} />
    );
  const label = optional === true ? words.optional(title) : title;
  if (kind === "choice") {
    const [usual = "", ...others] = choices ?? [];
    const shown = (choice: string): string => words.choices[choice] ?? choice;
    return (
      <Field label={title} hint={gives}>
        <Select value={entry === usual ? "" : entry} onChange={(_event, { value }) => enter(value)}>
          <option value="">{words.usual(shown(usual))}</option>
          {others.map((choice) => (
            <option key={choice} value={choice}>
              {shown(choice)}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return <TypedArgument label={label} hint={gives} argument={argument} entry={entry} onEnter={enter} />;
}

interface TypedProperties {
  readonly label: string;
  readonly hint: string;
  readonly argument: FunctionArgument;
  readonly entry: string;
  readonly onEnter: (text: string) => void;
}

/** What is typed stays as it is until something else is filled in. */
function TypedArgument({ label, hint, argument, entry, onEnter }: TypedProperties) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = insertFunctionWords[state.language];
  const [typed, setTyped] = useState(entry);
  const [known, setKnown] = useState(entry);
  // An entry that is not what was typed comes from elsewhere: another variant, or the selection.
  if (entry !== known) {
    setKnown(entry);
    if (entry !== typed.trim()) setTyped(entry);
  }
  const type = (text: string): void => {
    setTyped(text);
    onEnter(text);
  };
  const isRange = argument.kind === "range";
  const lines = Math.min(mostLines, Math.ceil(typed.length / oneLine));
  return (
    <div className={styles.field}>
      <Field label={label} hint={hint} required={argument.optional !== true}>
        {isRange || argument.kind === "keys" ? (
          <Textarea
            rows={Math.max(1, lines)}
            spellCheck={false}
            textarea={{ className: styles.text }}
            value={typed}
            onChange={(_event, { value }) => type(value)}
          />
        ) : (
          <Input
            spellCheck={false}
            autoComplete="off"
            input={{ className: styles.text }}
            value={typed}
            onChange={(_event, { value }) => type(value)}
          />
        )}
      </Field>
      {isRange ? (
        <Button
          appearance="transparent"
          size="small"
          className={styles.take}
          icon={<SelectObjectRegular />}
          aria-label={words.takeSelectionFor(label)}
          onClick={() => void actions.formulas.takeSelection(argument.name)}
        >
          {words.takeSelection}
        </Button>
      ) : null}
    </div>
  );
}
