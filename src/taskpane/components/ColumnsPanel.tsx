import { Checkbox, Text } from "@fluentui/react-components";
import type { Survey } from "../../survey/survey";
import { candidatesOf } from "../state/candidates";
import { ChoiceGroup } from "./ChoiceGroup";
import { ColumnSelect } from "./ColumnSelect";
import { Panel } from "./Panel";
import { PointsSelect } from "./PointsSelect";
import { usePane } from "./PaneContext";

/** Which columns say who answered, when, and how satisfied they are overall. */
export function ColumnsPanel({ survey }: { readonly survey: Survey }) {
  const { state, actions, words } = usePane();
  const { columns } = words;
  const { choices } = state;
  const candidates = candidatesOf(survey);
  const toggle = (header: string, ticked: boolean): void =>
    actions.choose({ groups: candidates.groups.filter((other) => (other === header ? ticked : choices.groups.includes(other))) });
  return (
    <Panel id="columns" title={columns.title} summary={columns.summary(choices.groups.length)}>
      <ChoiceGroup label={columns.groups} hint={columns.groupsHint}>
        {candidates.groups.length === 0 ? <Text>{columns.noGroups}</Text> : null}
        {candidates.groups.map((header) => (
          <Checkbox
            key={header}
            label={header}
            checked={choices.groups.includes(header)}
            onChange={(_event, { checked }) => toggle(header, checked === true)}
          />
        ))}
      </ChoiceGroup>
      <ColumnSelect
        label={columns.wave}
        candidates={candidates.waves}
        chosen={choices.wave || undefined}
        onChoose={(wave) => actions.choose({ wave: wave ?? false })}
      />
      <ColumnSelect
        label={columns.outcome}
        candidates={candidates.outcomes}
        chosen={choices.outcome || undefined}
        onChoose={(outcome) => actions.choose({ outcome: outcome ?? false })}
      />
      <PointsSelect />
    </Panel>
  );
}
