import type { Analysis } from "../../analyses/analysis";
import type { Survey } from "../../survey/survey";
import { hasEffect } from "../state/optionAvailability";
import { ownOptions } from "../state/ownOptions";
import { OptionField } from "./OptionField";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";

/** Names the panel, for whoever opens it. */
export function optionsPanelId(analysis: string): string {
  return `options-${analysis}`;
}

/** What can be set for one analysis alone; absent when there is nothing. */
export function AnalysisOptionsPanel({ analysis, survey }: { readonly analysis: Analysis; readonly survey: Survey }) {
  const { state, words, messages } = usePane();
  const options = ownOptions(analysis).filter(({ id }) => id in words.options.words && hasEffect(id, survey, state.choices));
  if (options.length === 0) return null;
  const changed = options.filter(({ id }) => id in state.choices.entries).length;
  return (
    <Panel id={optionsPanelId(analysis.id)} title={words.options.title(analysis.title(messages))} summary={words.options.summary(changed)}>
      {options.map((option) => (
        <OptionField key={option.id} option={option} survey={survey} />
      ))}
    </Panel>
  );
}
