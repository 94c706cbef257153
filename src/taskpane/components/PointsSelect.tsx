import { Field, Select } from "@fluentui/react-components";
import { usePane } from "./PaneContext";

/** The columns with points shared out: those that were recognised, or none. */
export function PointsSelect() {
  const { state, actions, words } = usePane();
  const { columns } = words;
  const { recognisedPoints, choices } = state;
  if (recognisedPoints.length === 0) return null;
  return (
    <Field label={columns.points}>
      <Select
        value={choices.points.length > 0 ? "recognised" : ""}
        onChange={(_event, { value }) => actions.choose({ points: value === "" ? [] : recognisedPoints })}
      >
        <option value="">{columns.none}</option>
        <option value="recognised">{columns.pointColumns(recognisedPoints)}</option>
      </Select>
    </Field>
  );
}
