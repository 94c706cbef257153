import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { netShare } from "../../stats/proportions/netShare";
import type { Counted } from "../../stats/proportions/counted";
import { wilsonInterval } from "../../stats/proportions/wilson";
import type { FrequenciesResult } from "./compute";
import type { AnswerCount, Question } from "./question";
import { countedIn } from "./question";

const mostSentences = 5;
/** Where a Pareto is said to have its vital few. */
const vitalShare = 0.8;
const namesShown = 2;

const share = (figure: number | undefined): string => formatted(figure ?? 0, "share");

/** What is named most, rated lowest and highest, and answered yes: the finding first, at most five sentences. */
export function frequencyHeadlines(result: FrequenciesResult, messages: Messages): readonly string[] {
  const { questions } = result;
  const ofKind = (kind: Question["kind"]): readonly Question[] => questions.filter((question) => question.kind === kind);
  const told = [
    ...ofKind("choose-several").map((question) => paretoSentence(question, result, messages)),
    ratingSentence(ofKind("rating"), result, messages),
    yesSentence(ofKind("yes-no"), result, messages),
    ...ofKind("rank").map((question) => rankSentence(question, messages)),
    ...ofKind("choose-one").map((question) => oneSentence(question, result, messages)),
    ...ofKind("number").map((question) => numberSentence(question, result, messages)),
  ].filter((sentence) => sentence !== undefined);
  return told.length > 0 ? told.slice(0, mostSentences) : [messages.frequencies.headlines.counted(questions.length)];
}

function shareOf({ count, n }: Counted): string {
  return share(count / n);
}

function paretoSentence(question: Question, { confidence }: FrequenciesResult, { frequencies }: Messages): string | undefined {
  const { id, counts, pareto } = question;
  const [first, second] = counts;
  const ends = (answer: AnswerCount): ReturnType<typeof wilsonInterval> => wilsonInterval(countedIn(question, answer), confidence);
  if (!first || !pareto) return undefined;
  const vital = pareto.shares.findIndex(({ cumulative }) => cumulative >= vitalShare) + 1;
  const isClear = second === undefined || (ends(first)?.low ?? 0) > (ends(second)?.high ?? 1);
  return frequencies.headlines.pareto(
    id,
    counts.slice(0, namesShown).map((answer) => ({ name: answer.answer, figure: shareOf(countedIn(question, answer)) })),
    isClear,
    vital < counts.length ? { few: vital, of: counts.length, share: share(pareto.shares[vital - 1]?.cumulative) } : undefined,
  );
}

/** The lowest and highest of ratings on one scale; a single one by its mean. */
function ratingSentence(all: readonly Question[], { confidence }: FrequenciesResult, { frequencies }: Messages): string | undefined {
  const scaleOf = ({ scale }: Question): string => (scale ? `${scale.min}–${scale.max}` : "");
  const scale = all.map(scaleOf).find((text) => text !== "" && all.filter((question) => scaleOf(question) === text).length > 1);
  const same = all
    .filter((question) => scaleOf(question) === (scale ?? scaleOf(all[0] ?? question)))
    .sort((one, other) => (one.description?.mean ?? 0) - (other.description?.mean ?? 0));
  const [lowest, highest] = [same[0], same[same.length - 1]];
  if (lowest?.description?.mean === undefined || !highest) return undefined;
  const named = ({ id, description }: Question): { name: string; figure: string } => ({
    name: id,
    figure: formatted(description?.mean ?? 0, "mean"),
  });
  if (scale === undefined || same.length < 2) {
    const { low, high } = lowest.description;
    const interval =
      low === undefined || high === undefined
        ? undefined
        : { percent: percentText(confidence), low: formatted(low, "mean"), high: formatted(high, "mean") };
    return frequencies.headlines.rating(named(lowest), scaleOf(lowest), interval);
  }
  const isClear = (lowest.description.high ?? Infinity) < (highest.description?.low ?? -Infinity);
  return frequencies.headlines.ratings(named(lowest), named(highest), scale, isClear);
}

function yesSentence(questions: readonly Question[], { confidence }: FrequenciesResult, { frequencies }: Messages): string | undefined {
  const ranked = questions
    .map((question) => ({ id: question.id, ...countedIn(question, question.counts[0] ?? { answer: "yes", count: 0 }) }))
    .map((yes) => ({ ...yes, share: yes.count / yes.n }))
    .sort((one, other) => other.share - one.share);
  const [most, least] = [ranked[0], ranked[ranked.length - 1]];
  if (!most || !least) return undefined;
  if (ranked.length > 1)
    return frequencies.headlines.yesRange({ name: most.id, figure: share(most.share) }, { name: least.id, figure: share(least.share) });
  const interval = wilsonInterval(most, confidence);
  return frequencies.headlines.yes(
    { name: most.id, figure: share(most.share) },
    { percent: percentText(confidence), low: share(interval?.low), high: share(interval?.high) },
  );
}

function rankSentence({ id, counts }: Question, { frequencies }: Messages): string | undefined {
  const [first, second] = counts.filter(({ meanRank }) => meanRank !== undefined);
  if (!first || !second) return undefined;
  const named = ({ answer, meanRank = 0 }: AnswerCount): { name: string; figure: string } => ({
    name: answer,
    figure: formatted(meanRank, "mean"),
  });
  return frequencies.headlines.rank(id, named(first), named(second));
}

function oneSentence(question: Question, { confidence }: FrequenciesResult, { frequencies }: Messages): string | undefined {
  const { id, counts } = question;
  const [first, second] = counts.filter(({ status = "shown" }) => status === "shown");
  // Of a background question the largest group is no finding.
  if (!first || !second || first.status !== undefined) return undefined;
  const [one, two] = [countedIn(question, first), countedIn(question, second)];
  const { low = 0 } = netShare({ n: one.n, good: one.count, bad: two.count }, confidence);
  const named = (answer: AnswerCount): { name: string; figure: string } => ({
    name: answer.answer,
    figure: shareOf(countedIn(question, answer)),
  });
  return frequencies.headlines.one(id, named(first), named(second), low > 0);
}

function numberSentence({ id, description }: Question, { confidence }: FrequenciesResult, { frequencies }: Messages): string | undefined {
  const { mean, low, high } = description ?? {};
  if (mean === undefined || low === undefined || high === undefined) return undefined;
  const figure = (number: number): string => formatted(number, "mean");
  return frequencies.headlines.number(
    { name: id, figure: figure(mean) },
    { percent: percentText(confidence), low: figure(low), high: figure(high) },
  );
}
