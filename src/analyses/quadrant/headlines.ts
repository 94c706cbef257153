import type { Messages } from "../../i18n/messages";
import type { Survey } from "../../survey/survey";
import type { PlacedAttribute, QuadrantResult } from "./compute";
import { crosshairs } from "./compute";
import { plainName } from "./names";

/** An attribute is called firm when it stays in its quadrant this often. */
const firmShare = 0.9;

/** What to concentrate on, what to keep, and how sure: at most five sentences. */
export function quadrantHeadlines(survey: Survey, result: QuadrantResult, { quadrant: words, language }: Messages): readonly string[] {
  const { attributes, stability, crosshair, source } = result;
  const of = attributes.length;
  const questionnaire = source.usesKeys ? survey.questionnaire : undefined;
  const names = (which: (placed: PlacedAttribute) => boolean): string[] =>
    attributes
      .filter(which)
      .sort((a, b) => b.point.importance - a.point.importance)
      .map(({ attribute }) => plainName(attribute, questionnaire, language));
  const concentrate = names(({ quadrant }) => quadrant === "concentrate");
  const keepUp = names(({ quadrant }) => quadrant === "keep-up");
  const unsure = names(({ stays }) => stays !== undefined && stays < firmShare);
  const flipping = crosshairs
    .filter((id) => id !== crosshair && result.crosshairs[id])
    .map((id) => ({ crosshair: words.crosshairs[id], count: attributes.filter(({ quadrant, under }) => under[id] !== quadrant).length }))
    .filter(({ count }) => count > 0);
  const disagreeing = names(({ quadrant, derivedQuadrant }) => derivedQuadrant !== undefined && derivedQuadrant !== quadrant);
  const { headlines } = words;
  const short = attributes
    .filter(({ point }) => point.performance < point.importance)
    .sort((a, b) => a.point.performance - a.point.importance - (b.point.performance - b.point.importance))
    .map(({ attribute }) => plainName(attribute, questionnaire, language));
  const flips = flipping.length > 0 ? headlines.flips(flipping, of) : headlines.noFlips(of);
  return [
    concentrate.length > 0 ? headlines.concentrate(concentrate, of) : headlines.noneToConcentrate(of),
    ...(result.diagonal ? [headlines.diagonal(short, of)] : []),
    ...(keepUp.length > 0 ? [headlines.keepUp(keepUp)] : []),
    ...(stability ? [headlines.firm(of - unsure.length, of, unsure, stability.resamples)] : []),
    ...(result.diagonal && disagreeing.length > 0 ? [] : [flips]),
    ...(disagreeing.length > 0 ? [headlines.disagreement(disagreeing, source.outcomeHeader ?? "")] : []),
  ];
}
