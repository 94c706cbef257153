import type { TextInterval } from "../../i18n/drivers";
import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import type { FormatName } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { DriverLine, DriversResult } from "./compute";
import { directionOf } from "./direction";
import { plainName } from "./names";

/** A first place held this often is called fairly sure. */
const firmShare = 0.9;
/** A smaller share of respondents in the model is worth a sentence. */
const fewKept = 0.8;
/** A model less likely by chance than this says something. */
const chance = 0.05;
const mostNext = 2;

/** What matters most, how sure that is, what to fix first: at most five sentences. */
export function driversHeadlines(survey: Survey, result: DriversResult, messages: Messages): readonly string[] {
  const { headlines } = messages.drivers;
  const { model, lines, columns } = result;
  const kept = model.n < fewKept * survey.respondents ? [headlines.kept(model.n, survey.respondents)] : [];
  if (model.p !== undefined && model.p > chance)
    return [headlines.chance(columns.outcome.header, lines.length, model.n, formatted(model.p, "probability")), ...kept];
  const ranked = [...lines].sort((one, other) => other.importance - one.importance);
  return [
    mostSentence(ranked, result, messages),
    sureSentence(ranked, result, messages),
    fixSentence(result, messages),
    impactSentence(result, messages),
    ...kept,
  ].filter((sentence) => sentence !== undefined);
}

function textInterval(
  figure: number,
  { low, high }: { readonly low: number; readonly high: number },
  format: FormatName,
  confidence: number,
): TextInterval {
  return {
    figure: formatted(figure, format),
    percent: percentText(confidence),
    low: formatted(low, format),
    high: formatted(high, format),
  };
}

function mostSentence(ranked: readonly DriverLine[], result: DriversResult, { drivers, language }: Messages): string | undefined {
  const [first, ...others] = ranked;
  if (!first) return undefined;
  const { method, confidence, columns, model, lines } = result;
  const interval = method === "shapley" ? first.shapleyInterval : first.relativeWeightInterval;
  return drivers.headlines.most({
    name: plainName(first.driver, language),
    outcome: columns.outcome.header,
    share: formatted(first.importance, "share"),
    ...(interval && { interval: textInterval(first.importance, interval, "share", confidence) }),
    whole: formatted(model.r2 ?? 0, "share"),
    drivers: lines.length,
    sign: directionOf(first),
    next: others.slice(0, mostNext).map(({ driver }) => plainName(driver, language)),
  });
}

function sureSentence(ranked: readonly DriverLine[], { resampled }: DriversResult, { drivers, language }: Messages): string | undefined {
  const [first] = ranked;
  if (!resampled || first?.first === undefined) return undefined;
  const { headlines } = drivers;
  const percent = (share = 0): string => formatted(share, "share");
  const name = plainName(first.driver, language);
  if (first.first >= firmShare) return headlines.firm(name, percent(first.first), resampled.resamples);
  const [rival] = ranked.slice(1).sort((one, other) => (other.first ?? 0) - (one.first ?? 0));
  if (!rival) return undefined;
  return headlines.unsure(name, percent(first.first), plainName(rival.driver, language), percent(rival.first), resampled.resamples);
}

/** The first by priority of which more goes with more; the others would do harm or nothing. */
function fixSentence({ lines, columns, confidence }: DriversResult, { drivers, language }: Messages): string | undefined {
  const { scale, outcome } = columns;
  const helpful = lines.filter(({ priority, correlation, effect }) => priority && correlation > 0 && (!effect || effect.b > 0));
  const [first] = helpful.sort((one, other) => (one.priority?.rank ?? 0) - (other.priority?.rank ?? 0));
  if (!first || !scale) return undefined;
  const { effect } = first;
  return drivers.headlines.fix({
    name: plainName(first.driver, language),
    mean: formatted(first.mean, "mean"),
    top: scale.max,
    outcome: outcome.header,
    ...(effect && { change: textInterval(effect.b, effect, "difference", confidence) }),
    isSure: directionOf(first) === "positive",
  });
}

/** Only kinds that hold although so many contrasts were tested. */
function impactSentence({ impacts, lines, columns }: DriversResult, { drivers, language }: Messages): string | undefined {
  const ofKind = (kind: "basic" | "exciting"): string[] =>
    lines.flatMap(({ driver }, index) =>
      impacts?.holds[index] && impacts.attributes[index]?.kind === kind ? [plainName(driver, language)] : [],
    );
  const [basic, exciting] = [ofKind("basic"), ofKind("exciting")];
  return basic.length + exciting.length > 0 ? drivers.headlines.impacts(basic, exciting, columns.outcome.header) : undefined;
}
