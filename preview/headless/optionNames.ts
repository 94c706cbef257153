import type { Analysis, RawOptions } from "../../src/analyses/analysis";
import type { HeadlessMessages } from "../../src/i18n/headless";
import { questionnaires } from "../../src/questionnaires/index";
import { surveyOptions } from "../../src/survey/surveyOptions";
import { wrong } from "./failure";

/**
 * Makes sure that every option is one that a survey or some analysis has: a mistyped name would otherwise be passed over in silence.
 * Options of an analysis that is not run are let through, so that one file of options serves all; `drivers.method` is for one alone.
 *
 * @throws CommandFailure
 */
export function checkOptionNames(options: RawOptions, analyses: readonly Analysis[], messages: HeadlessMessages): void {
  const blocks = questionnaires.flatMap((questionnaire) => questionnaire.blocks.map(({ id }) => id));
  const own = analyses.flatMap(({ id, options: declared }) => declared.map((option) => [option.id, `${id}.${option.id}`] as const));
  const known = [...new Set([...surveyOptions, ...blocks, ...own.map(([plain]) => plain)])];
  const stranger = Object.keys(options).find((name) => !known.includes(name) && !own.some(([, prefixed]) => prefixed === name));
  if (stranger !== undefined) throw wrong(messages.unknownOptionName(stranger, known));
}
