import type { OptionFormWords } from "../../../i18n/pane/optionFormWords";
import { formatted } from "../../../report/formats";
import { defaultMinimumGroup } from "../../../survey/privacy/status";
import type { Survey } from "../../../survey/survey";
import type { Choices } from "../choices";
import { answeredEffect } from "./answeredEffect";
import { driverEffect } from "./driverEffect";
import type { GroupEffect } from "./groupEffect";
import { groupEffects } from "./groupEffect";
import { targetEffect } from "./targetEffect";
import { weightEffect } from "./weightEffect";

type EffectWords = OptionFormWords["effects"];

/** More groups than this are told by their sizes alone. */
const mostNamed = 5;

function minimumOf({ entries }: Choices): number {
  const entry = entries["minimumGroup"];
  return typeof entry === "number" ? Math.round(entry) : defaultMinimumGroup;
}

function sizesInWords({ column, groups }: GroupEffect, words: EffectWords): string {
  if (groups.length <= mostNamed)
    return words.namedGroups(
      column,
      groups.map(({ name, n }) => [name, n] as const),
    );
  return words.groups(
    column,
    groups.map(({ n }) => n).sort((one, other) => one - other),
  );
}

function groupsInWords(survey: Survey, headers: readonly string[], minimum: number, words: EffectWords): readonly string[] {
  return headers.flatMap((header) => {
    const [effect] = groupEffects(survey, [header], minimum);
    if (effect === undefined) return [words.tooMany(header)];
    const hidden = effect.hidden === 0 ? [] : [words.hidden(header, effect.hidden, effect.groups.length)];
    return [sizesInWords(effect, words), ...hidden];
  });
}

function outcomeInWords(survey: Survey, choices: Choices, analysis: string, words: EffectWords): readonly string[] {
  const drivers = analysis === "drivers" ? driverEffect(survey, choices) : undefined;
  if (drivers !== undefined) return [words.drivers(drivers.complete, drivers.respondents, drivers.drivers)];
  const { outcome } = survey.answers;
  return outcome === undefined ? [] : [words.answered(outcome.filter((answer) => !Number.isNaN(answer)).length, survey.respondents)];
}

function targetInWords(survey: Survey, choices: Choices, words: EffectWords): readonly string[] {
  const target = choices.entries["targets.target"];
  const effect = typeof target === "number" ? targetEffect(survey, choices, target) : undefined;
  return effect === undefined ? [] : [words.target(effect.reached, effect.n)];
}

/** Each question by itself has its own n; a list of them counts who answered all where only they count. */
const completeOnly: readonly string[] = ["reliability.items", "drivers.drivers"];

/**
 * What an option does to n with the choices of the moment, before anything is run: one sentence for each thing worth telling; empty for an
 * option that does nothing to n.
 *
 * @param analysis whose form it is in
 */
export function effectsInWords(analysis: string, option: string, survey: Survey, choices: Choices, words: EffectWords): readonly string[] {
  const minimum = minimumOf(choices);
  const wave = typeof choices.wave === "string" ? [choices.wave] : [];
  if (option === "groups") return groupsInWords(survey, choices.groups, minimum, words);
  if (option === "wave") return groupsInWords(survey, wave, minimum, words);
  if (option === "minimumGroup")
    return groupEffects(survey, [...choices.groups, ...wave], minimum).map(({ column, hidden, groups }) =>
      words.hidden(column, hidden, groups.length),
    );
  if (option === "outcome") return outcomeInWords(survey, choices, analysis, words);
  if (option === "weight") {
    const effect = weightEffect(survey);
    return effect === undefined ? [] : [words.weight(effect.n, effect.leftOut, formatted(effect.effective, "count"))];
  }
  if (`${analysis}.${option}` === "targets.target") return targetInWords(survey, choices, words);
  if (completeOnly.includes(`${analysis}.${option}`)) {
    const effect = answeredEffect(survey, choices, analysis, option);
    return effect === undefined ? [] : [words.complete(effect.all, effect.respondents, effect.questions)];
  }
  return [];
}
