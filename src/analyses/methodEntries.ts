import type { MethodPage } from "../report/tree";
import { customId } from "../survey/customQuestionnaire";
import type { MissingRule } from "../survey/missingRule";
import type { Survey } from "../survey/survey";
import type { ReportContext } from "./analysis";
import { placeOf } from "./surveyNotes";

type Entry = MethodPage["entries"][number];

/** The entries of a method page that say where the answers came from and how they were read. */
export function sourceEntries(survey: Survey, context: ReportContext): readonly Entry[] {
  const { messages } = context;
  const { method } = messages.common;
  const { questionnaire } = survey;
  return [
    { term: method.range, text: placeOf(survey) },
    { term: method.respondents, text: method.respondentsText(survey.respondents, survey.columns.length) },
    ...(questionnaire ? [{ term: method.questionnaire, text: questionnaire.name[messages.language] }] : []),
    { term: method.recognition, text: recognitionText(survey, context) },
    { term: method.scale, text: scaleText(survey, context) },
  ];
}

function recognitionText({ questionnaire, recognition }: Survey, { messages }: ReportContext): string {
  const { method } = messages.common;
  const { matched, expected, basis } = recognition;
  if (!questionnaire || matched === 0 || questionnaire.id === customId) return method.named;
  if (basis === "template") return method.fromTemplate(matched, expected);
  return basis === "declared" ? method.declared(matched, expected) : method.guessed(matched, expected);
}

/** One pair of ends; block by block where they differ. */
function scaleText({ questionnaire, roles, scales, scale }: Survey, { messages }: ReportContext): string {
  const { language, common } = messages;
  const blocks = (questionnaire?.blocks ?? []).flatMap(({ id, name }) => {
    const ends = scales[id];
    const isUsed = roles.blocks[id]?.some((column) => column !== undefined);
    return ends && isUsed ? [{ name: name[language], text: common.method.scaleText(ends.min, ends.max) }] : [];
  });
  const [first] = blocks;
  if (!first) return common.method.scaleText(scale.min, scale.max);
  if (blocks.every(({ text }) => text === first.text)) return first.text;
  return common.list(blocks.map(({ name, text }) => `${name} ${text}`));
}

export function keyEntry(survey: Survey, { messages }: ReportContext): Entry {
  const { method, list } = messages.common;
  const { questionnaire, keys, scale } = survey;
  const names = (questionnaire?.items ?? []).flatMap(({ number, label, own }, index) => {
    const name = own ? label[messages.language] : String(number);
    return keys[index] === -1 ? [name] : [];
  });
  const blocks = (questionnaire?.blocks ?? []).filter(({ unkeyed }) => !unkeyed).length;
  const text = names.length === 0 ? method.keysNone : method.keysTurned(list(names), scale.min + scale.max, blocks);
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
