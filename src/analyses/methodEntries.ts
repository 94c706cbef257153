import type { MethodPage } from "../report/tree";
import type { MissingRule } from "../survey/missingRule";
import type { Survey } from "../survey/survey";
import type { ReportContext } from "./analysis";
import { placeOf } from "./surveyNotes";

type Entry = MethodPage["entries"][number];

/** The entries of a method page that say where the answers came from and how they were read. */
export function sourceEntries(survey: Survey, { messages }: ReportContext): readonly Entry[] {
  const { method } = messages.common;
  const { questionnaire, recognition, scale } = survey;
  const { matched, expected, basis } = recognition;
  const said = basis === "declared" ? method.declared : method.guessed;
  return [
    { term: method.range, text: placeOf(survey) },
    { term: method.respondents, text: method.respondentsText(survey.respondents, survey.columns.length) },
    ...(questionnaire ? [{ term: method.questionnaire, text: questionnaire.name[messages.language] }] : []),
    { term: method.recognition, text: questionnaire && matched > 0 ? said(matched, expected) : method.named },
    { term: method.scale, text: method.scaleText(scale.min, scale.max) },
  ];
}

export function keyEntry(survey: Survey, { messages }: ReportContext): Entry {
  const { method } = messages.common;
  const turned = (survey.questionnaire?.items ?? []).filter((_, index) => survey.keys[index] === -1).map(({ number }) => String(number));
  const text = turned.length === 0 ? method.keysNone : method.keysTurned(messages.common.list(turned), survey.scale.min + survey.scale.max);
  return { term: method.keys, text };
}

export function missingEntry(rule: MissingRule, { messages }: ReportContext): Entry {
  return { term: messages.common.method.missing, text: messages.common.missingRules[rule] };
}

/** The entries at the foot: who made it, when, and from exactly which answers. */
export function closingEntries(survey: Survey, references: string, { messages, version, date }: ReportContext): readonly Entry[] {
  const { method } = messages.common;
  return [
    { term: method.references, text: references },
    { term: method.version, text: method.versionText(version, date) },
    { term: method.fingerprint, text: method.fingerprintText(survey.source.fingerprint) },
  ];
}
