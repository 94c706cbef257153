import type { Analysis } from "../../analyses/analysis";
import { analyses } from "../../analyses/index";
import type { Survey } from "../../survey/survey";
import { hasEffect } from "../state/optionAvailability";
import { entryId, optionWords, ownOptions } from "../state/ownOptions";
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
  const options = ownOptions(analysis).filter(
    (option) =>
      optionWords(words.options.words, analysis, option) !== undefined && hasEffect(analysis.id, option.id, survey, state.choices),
  );
  if (options.length === 0) return null;
  const changed = options.filter((option) => entryId(analysis, option, analyses) in state.choices.entries).length;
  return (
    <Panel id={optionsPanelId(analysis.id)} title={words.options.title(analysis.title(messages))} summary={words.options.summary(changed)}>
      {options.map((option) => (
        <OptionField key={option.id} analysis={analysis} option={option} survey={survey} />
      ))}
    </Panel>
  );
}
