import type { Language } from "../../i18n/language";
import { serviceGaps } from "../service-gaps/index";
import { createDraws, onScale, spread } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { missingShare, respondentId } from "./sample";

const seed = 20250323;

/** Who answers which ratings, in the order of the choices of "answered as", and how many of them. */
const parties = [
  { blocks: ["expected", "perceived"], people: 120 },
  { blocks: ["believed", "standard"], people: 18 },
  { blocks: ["delivered"], people: 26 },
  { blocks: ["promised"], people: 8 },
] as const;

/** Means of each dimension, 1 to 7: managers think too well of reliability, promises go beyond what is delivered. */
const profile: readonly Readonly<Record<string, number>>[] = [
  { expected: 5.3, believed: 5.8, standard: 5.6, delivered: 5.5, promised: 5.7, perceived: 5.2 },
  { expected: 6.5, believed: 6.0, standard: 5.6, delivered: 5.1, promised: 6.3, perceived: 4.9 },
  { expected: 6.2, believed: 5.3, standard: 5.2, delivered: 4.9, promised: 5.9, perceived: 4.8 },
  { expected: 6.1, believed: 5.9, standard: 5.8, delivered: 5.6, promised: 5.9, perceived: 5.5 },
  { expected: 5.6, believed: 4.7, standard: 4.5, delivered: 4.4, promised: 5.0, perceived: 4.6 },
];

/** 172 people of four kinds, each filling in only the ratings that are theirs. */
export const serviceGapsSample: Sample = { questionnaire: serviceGaps, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  const { items, dimensions, scale, background } = serviceGaps;
  const names = background.find(({ id }) => id === "party")?.choices ?? [];
  const people = parties.flatMap(({ blocks, people: count }, party) => Array.from({ length: count }, () => ({ party, blocks })));
  return people.map(({ party, blocks }, index) => {
    const mood = draws.normal() * 0.4;
    const careless = index === 57 || index === 113;
    const answers = blocks.flatMap((block) =>
      items.map(({ id, number, dimension }) => {
        const mean = profile[dimensions.findIndex((part) => part.id === dimension)]?.[block] ?? 5;
        const level = mean + mood + spread(number, 3) * 0.15 + draws.normal() * 0.8;
        return [`${block}.${id}`, draws.chance(missingShare) ? "" : careless ? 5 : onScale(level, scale)] as const;
      }),
    );
    return {
      "background.respondent": respondentId(index),
      "background.party": names[party]?.[language] ?? "",
      ...Object.fromEntries(answers),
    };
  });
}
