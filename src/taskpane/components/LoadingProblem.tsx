import { useStartPane } from "./PaneContext";
import { ProblemMessage } from "./ProblemMessage";

/** The one problem there can be before everything is loaded: that it could not be. */
export function LoadingProblem() {
  const { state, words } = useStartPane();
  const { title, unchanged } = words.failures.loading;
  return state.problem === undefined ? null : <ProblemMessage problem={state.problem} told={{ title, sentences: [unchanged] }} />;
}
