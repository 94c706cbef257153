import type { RawOptions } from "../../analyses/analysis";
import { optionsFrom } from "./choices";
import type { PaneState } from "./paneState";

/** The options to try the analyses with: while the wording is still to be chosen, one of those that fit stands for all. */
export function readinessOptions({ choices, versions }: Pick<PaneState, "choices" | "versions">): RawOptions {
  const [anyVersion] = versions;
  return { ...(anyVersion === undefined ? {} : { questionnaire: anyVersion }), ...optionsFrom(choices) };
}

/**
 * Tells apart what readiness depends on: the answers, the options and the language of the sentences; not which analyses are ticked.
 * Undefined where there is nothing to find out.
 */
export function readinessKey(state: PaneState): string | undefined {
  const { survey, grid, language, declared } = state;
  if (survey === undefined || grid === undefined) return undefined;
  const { sheet, address, fingerprint } = survey.source;
  return JSON.stringify([sheet, address, fingerprint, language, declared, readinessOptions(state)]);
}
