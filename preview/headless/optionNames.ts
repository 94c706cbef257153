import type { Analysis, RawOptions } from "../../src/analyses/analysis";
import type { HeadlessMessages } from "../../src/i18n/headless";
import { questionnaires } from "../../src/questionnaires/index";
import { surveyOptions } from "../../src/survey/surveyOptions";
import { wrong } from "./failure";

/**
 * Makes sure that every option is one that a survey or some analysis has: a mistyped name would otherwise be passed over in silence.
 * Options of an analysis that is not run are let through, so that one file of options serves all.
 *
 * @throws CommandFailure
 */
export function checkOptionNames(options: RawOptions, analyses: readonly Analysis[], messages: HeadlessMessages): void {
  const blocks = questionnaires.flatMap((questionnaire) => questionnaire.blocks.map(({ id }) => id));
  const known = [...new Set([...surveyOptions, ...blocks, ...analyses.flatMap((analysis) => analysis.options.map(({ id }) => id))])];
  const stranger = Object.keys(options).find((name) => !known.includes(name));
  if (stranger !== undefined) throw wrong(messages.unknownOptionName(stranger, known));
}
