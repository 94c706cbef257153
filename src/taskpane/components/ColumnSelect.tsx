import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "./PaneContext";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

export interface ColumnSelectProperties {
  readonly label: string;
  /** Headers. */
  readonly candidates: readonly string[];
  readonly chosen: string | undefined;
  readonly hint?: ReactElement | string;
  /** What the entry for no column says; "none" unless told. */
  readonly none?: string;
  /** What is missing, in a sentence; the list then takes the focus. */
  readonly ask?: string | undefined;
  readonly onChoose: (header: string | undefined) => void;
}

/** One column or none. */
export function ColumnSelect({ label, hint, candidates, chosen, none, ask, onChoose }: ColumnSelectProperties) {
  const { state, words } = usePane();
  const field = useFocusWhenAsked(ask !== undefined, state.asks);
  return (
    <div ref={field}>
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(ask === undefined ? {} : { validationState: "error" as const, validationMessage: ask })}
      >
        <Select value={chosen ?? ""} onChange={(_event, { value }) => onChoose(value === "" ? undefined : value)}>
          <option value="">{none ?? words.columns.none}</option>
          {candidates.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
