import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { surveyItemName } from "../surveyItemName";
import type { ChecklistResult } from "./compute";

const namesShown = 3;

/** A number of signs: whole where it is. */
const count = (figure: number): string => (Number.isInteger(figure) ? String(figure) : formatted(figure, "index"));

/** Who shows most signs and how clear that is, what is rarely seen, and how far interviewers agree. */
export function checklistHeadlines(result: ChecklistResult, messages: Messages): readonly string[] {
  return [
    leadSentence(result, messages),
    agreementSentence(result, messages),
    disputedSentence(result, messages),
    rareSentence(result, messages),
    messages.checklist.headlines.caution,
  ].filter((sentence) => sentence !== undefined);
}

function leadSentence({ candidates, set }: ChecklistResult, { checklist }: Messages): string | undefined {
  const ranked = [...candidates].sort((one, other) => other.yes - one.yes);
  const [first] = ranked;
  if (!first) return undefined;
  const of = set.items.length;
  const leaders = ranked.filter(({ yes }) => yes === first.yes);
  const next = ranked[leaders.length];
  if (ranked.length === 1) return checklist.headlines.single(first.name, count(first.yes), of, first.lists);
  if (leaders.length > 1)
    return checklist.headlines.tied(
      leaders.slice(0, namesShown).map(({ name }) => name),
      leaders.length,
      count(first.yes),
      of,
    );
  if (!next) return undefined;
  const isClear = leaders.every(({ lowest }) => lowest > next.highest);
  const figure = [first, next].every(({ yes }) => Number.isInteger(yes)) ? count : (yes: number): string => formatted(yes, "index");
  return checklist.headlines.lead(
    { name: first.name, figure: figure(first.yes) },
    { name: next.name, figure: figure(next.yes) },
    of,
    isClear,
  );
}

function agreementSentence({ agreement: { agreement, kappa, subjects } }: ChecklistResult, { checklist }: Messages): string | undefined {
  if (agreement === undefined) return undefined;
  return checklist.headlines.agreement(formatted(agreement, "share"), kappa === undefined ? undefined : formatted(kappa, "mean"), subjects);
}

/** The sign on which pairs of interviewers differ most often. */
function disputedSentence({ set, agreementBySign }: ChecklistResult, { checklist, language }: Messages): string | undefined {
  const [first] = agreementBySign
    .flatMap(({ agreement }, index) => {
      const item = set.items[index];
      return item && agreement !== undefined && agreement < 1 ? [{ item, agreement }] : [];
    })
    .sort((one, other) => one.agreement - other.agreement);
  return first && set.items.length > 1
    ? checklist.headlines.disputed(surveyItemName(first.item, language), formatted(first.agreement, "share"))
    : undefined;
}

function rareSentence({ set, signs, candidates }: ChecklistResult, { checklist, language }: Messages): string | undefined {
  const shares = signs.flatMap(({ yes, n }, index) => {
    const item = set.items[index];
    return item && n > 0 ? [{ name: surveyItemName(item, language), share: yes / n }] : [];
  });
  const lowest = Math.min(...shares.map(({ share }) => share));
  const rare = shares.filter(({ share }) => share === lowest);
  if (candidates.length < 2 || shares.length < 2 || lowest === 1 || rare.length === shares.length) return undefined;
  return checklist.headlines.rare(
    rare.slice(0, namesShown).map(({ name }) => name),
    rare.length,
    formatted(lowest, "share"),
  );
}
