import type { Analysis } from "../../analyses/analysis";
import type { Survey } from "../../survey/survey";
import { ownOptions } from "../state/ownOptions";
import { OptionField } from "./OptionField";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";

/** What can be set for one analysis alone; absent when there is nothing. */
export function AnalysisOptionsPanel({ analysis, survey }: { readonly analysis: Analysis; readonly survey: Survey }) {
  const { state, words, messages } = usePane();
  const options = ownOptions(analysis).filter(({ id }) => id in words.options.words);
  if (options.length === 0) return null;
  const changed = options.filter(({ id }) => id in state.choices.entries).length;
  return (
    <Panel id={`options-${analysis.id}`} title={analysis.title(messages)} summary={words.options.summary(changed)}>
      {options.map((option) => (
        <OptionField key={option.id} option={option} survey={survey} />
      ))}
    </Panel>
  );
}
