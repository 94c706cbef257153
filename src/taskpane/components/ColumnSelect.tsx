import { Field, Select } from "@fluentui/react-components";
import { usePane } from "./PaneContext";

export interface ColumnSelectProperties {
  readonly label: string;
  /** Headers. */
  readonly candidates: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (header: string | undefined) => void;
}

/** One column or none. */
export function ColumnSelect({ label, candidates, chosen, onChoose }: ColumnSelectProperties) {
  const { words } = usePane();
  return (
    <Field label={label}>
      <Select value={chosen ?? ""} onChange={(_event, { value }) => onChoose(value === "" ? undefined : value)}>
        <option value="">{words.columns.none}</option>
        {candidates.map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Select>
    </Field>
  );
}
