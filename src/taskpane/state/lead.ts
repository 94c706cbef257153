/** The way from an analysis that cannot be run to the option that would help. */
import { analyses, analysisById } from "../../analyses/index";
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";
import { askingAnalyses } from "./missingChoice";
import { hasEffect } from "./optionAvailability";
import { ownOptions } from "./ownOptions";
import type { Ask } from "./paneState";
import type { Readiness } from "./readiness";

/** An option in the form of an analysis. */
export interface Lead {
  readonly analysis: string;
  readonly option: string;
}

/** By the code of an analysis' answer: the options that help, the first that the analysis has. */
const helping: Readonly<Record<string, readonly string[]>> = {
  "choose-goal": ["target"],
  "choose-target": ["target"],
  "choose-groups": ["groups"],
  "choose-wave": ["wave"],
  "choose-outcome": ["outcome"],
  "choose-recommend": ["recommend", "items"],
  "choose-items": ["items"],
  "choose-drivers": ["drivers"],
  "choose-measures": ["employee"],
  "choose-columns": ["performance"],
  "choose-blocks": ["benefits"],
  "choose-scale": ["scale"],
  "nps-scale": ["recommendScale"],
  "too-few-units": ["level"],
  "too-few-answers": ["minimumGroup"],
  "no-whole-ranking": ["unranked"],
  "axes-differ": ["diagonal"],
  "too-few-groups": ["groups"],
  "too-many-groups": ["groups"],
  "too-few-suppliers": ["groups"],
  "too-few-for-drivers": ["drivers"],
  "too-few-complete": ["items"],
  "weights-missing": ["weights"],
  "bad-indicator": ["hard"],
};

/** Refusals that only an entry in the form can have caused. */
const wrongEntries: readonly string[] = ["bad-option", "unknown-column", "column-named-twice", "duplicate-column", "unequal-lists"];

/**
 * The option that would help an analysis that cannot be run; undefined where none of its form would, or the form does not show it.
 *
 * After a wrong entry it is the first option that somebody has changed.
 */
export function leadOf(analysis: string, readiness: Readiness | undefined, survey: Survey, choices: Choices): Lead | undefined {
  if (readiness === undefined || readiness.status === "complete") return undefined;
  const shown = ownOptions(analysisById(analysis)).filter(({ id }) => hasEffect(analysis, id, survey, choices));
  const changed = shown.map(({ id }) => id).filter((id) => `${analysis}.${id}` in choices.entries || id in choices.entries);
  const wanted = wrongEntries.includes(readiness.code) ? changed : (helping[readiness.code] ?? []);
  const option = wanted.find((id) => shown.some((other) => other.id === id));
  return option === undefined ? undefined : { analysis, option };
}

/** It would be computed if only the ends of the answer scale were given. */
export function isWaitingForScale(readiness: Readiness | undefined): boolean {
  return readiness !== undefined && readiness.status !== "complete" && readiness.code === "choose-scale";
}

/** What to ask for above the questions, where the form of the analysis has no option that would help. */
export function askOf(readiness: Readiness | undefined, survey: Survey): Ask | undefined {
  if (readiness === undefined || readiness.status === "complete" || survey.questionnaire === undefined) return undefined;
  if (isWaitingForScale(readiness) && !survey.scaleKnown) return "scale";
  return readiness.code === "choose-points" ? "points" : undefined;
}

/** Where the form asks for what is missing before a run; undefined for what is asked elsewhere. */
export function leadOfAsk(ask: Ask | undefined, { analyses: chosen }: Choices): Lead | undefined {
  if (ask !== "target" && ask !== "goal" && ask !== "groups" && ask !== "wave") return undefined;
  const analysis = analyses.map(({ id }) => id).find((id) => chosen.includes(id) && askingAnalyses[ask].includes(id));
  return analysis === undefined ? undefined : { analysis, option: ask === "goal" ? "target" : ask };
}
