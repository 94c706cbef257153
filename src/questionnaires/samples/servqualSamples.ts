import type { Language } from "../../i18n/language";
import type { GridCell } from "../../survey/grid";
import type { Item, Questionnaire } from "../../survey/questionnaire";
import { servqual1988, servqual1991 } from "../servqual/index";
import type { Draws } from "./draws";
import { createDraws, onScale, spread } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { carelessEvery, missingShare, respondentId, sampleSites, sampleWaves } from "./sample";

const respondents = 240;

/** Mean expectation, mean gap and mean points of each dimension, in the questionnaire's order. */
const profile = [
  { expectation: 5.3, gap: -0.2, points: 11 },
  { expectation: 6.4, gap: -1.4, points: 33 },
  { expectation: 6.0, gap: -1.1, points: 23 },
  { expectation: 6.1, gap: -0.6, points: 19 },
  { expectation: 5.5, gap: -0.8, points: 14 },
] as const;
const siteEffect = [0.15, -0.45, 0.2] as const;
const waveEffect = [0, 0.25] as const;
const tenPoints = { min: 0, max: 10 };

/**
 * 240 respondents, three sites, two waves, points, overall satisfaction and likelihood to recommend, some answers missing, a few
 * respondents who answer everything alike. Answers to negatively worded items are as people give them: not turned.
 */
function servqualSample(questionnaire: Questionnaire, seed: number): Sample {
  return { questionnaire, seed, rows: (language) => rows(questionnaire, createDraws(seed), language) };
}

function rows({ items, dimensions, scale }: Questionnaire, draws: Draws, language: Language): readonly SampleRow[] {
  const partOf = ({ dimension }: Item): (typeof profile)[number] =>
    profile[dimensions.findIndex(({ id }) => id === dimension)] ?? profile[0];
  return Array.from({ length: respondents }, (_, index) => {
    const site = draws.whole(0, 2);
    const wave = index < respondents / 2 ? 0 : 1;
    const [hopes, mood] = [draws.normal() * 0.5, draws.normal() * 0.6];
    const careless = index % carelessEvery === carelessEvery - 1 ? draws.whole(4, 6) : undefined;
    const answer = (level: number, { key }: Item): GridCell => {
      if (draws.uniform() < missingShare) return "";
      const keyed = onScale(level, scale);
      return careless ?? (key === 1 ? keyed : scale.min + scale.max - keyed);
    };
    const perceived: number[] = [];
    const expectation = items.map((item) =>
      answer(partOf(item).expectation + spread(item.number, 7) * 0.15 + hopes + draws.normal() * 0.8, item),
    );
    const perception = items.map((item) => {
      const { expectation: mean, gap } = partOf(item);
      const level = mean + gap + spread(item.number, 3) * 0.2 + (siteEffect[site] ?? 0) + waveEffect[wave] + mood + draws.normal() * 0.9;
      perceived.push(level);
      return answer(level, item);
    });
    const average = perceived.reduce((sum, level) => sum + level, 0) / perceived.length;
    const outcome = onScale((average - 1) * 1.6 + draws.normal(), tenPoints);
    const points = sharedPoints(draws);
    return {
      "background.respondent": respondentId(index),
      "background.wave": sampleWaves[wave] ?? "",
      "background.site": sampleSites[language][site] ?? "",
      ...Object.fromEntries(items.map(({ id }, place) => [`expectation.${id}`, expectation[place] ?? ""])),
      ...Object.fromEntries(items.map(({ id }, place) => [`perception.${id}`, perception[place] ?? ""])),
      ...Object.fromEntries(dimensions.map(({ id }, place) => [`points.${id}`, points[place] ?? ""])),
      "background.outcome": outcome,
      "background.recommend": onScale(outcome + draws.normal(), tenPoints),
    };
  });
}

/** Whole points that add up to 100. */
function sharedPoints({ normal }: Draws): number[] {
  const wished = profile.map(({ points }) => Math.max(1, points + normal() * 5));
  const total = wished.reduce((sum, points) => sum + points, 0);
  const whole = wished.map((points) => Math.round((points / total) * 100));
  const rest = 100 - whole.reduce((sum, points) => sum + points, 0);
  return whole.map((points, index) => (index === 1 ? points + rest : points));
}

export const servqual1988Sample = servqualSample(servqual1988, 19880422);
export const servqual1991Sample = servqualSample(servqual1991, 19910422);
