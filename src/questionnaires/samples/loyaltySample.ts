import type { Language } from "../../i18n/language";
import { loyalty } from "../loyalty/index";
import { createDraws, onScale } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { carelessEvery, missingShare, respondentId, sampleSites, sampleWaves } from "./sample";

const respondents = 220;
const seed = 20250317;
const siteEffect = [0.3, -0.6, 0.2] as const;
const waveEffect = [0, 0.3] as const;
const tenPoints = { min: 0, max: 10 };

/** From which overall satisfaction on people say yes, and how much chance there is in it; who is displeased complains. */
const measures = [
  { from: 6.4, noise: 1.6 },
  { from: 7.6, noise: 2.0 },
  { from: 5.8, noise: 2.2 },
  { from: 8.3, noise: 2.0 },
  { from: 4.6, noise: 1.8 },
] as const;
const complaint = "item5";

/** 220 customers of three sites in two waves: five yes-or-no measures, overall satisfaction, likelihood to recommend. */
export const loyaltySample: Sample = { questionnaire: loyalty, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  return Array.from({ length: respondents }, (_, index) => {
    const site = draws.whole(0, 2);
    const wave = index < respondents / 2 ? 0 : 1;
    const level = 7 + draws.normal() * 1.8 + (siteEffect[site] ?? 0) + waveEffect[wave];
    const careless = index % carelessEvery === carelessEvery - 1;
    const answers = loyalty.items.map(({ id }, place) => {
      const { from = 6, noise = 2 } = measures[place] ?? {};
      const isAbove = level + draws.normal() * noise >= from;
      const cell = careless || isAbove !== (id === complaint) ? 1 : 0;
      return [`answers.${id}`, draws.chance(missingShare) ? "" : cell] as const;
    });
    return {
      "background.respondent": respondentId(index),
      "background.site": sampleSites[language][site] ?? "",
      "background.wave": sampleWaves[wave] ?? "",
      ...Object.fromEntries(answers),
      "background.outcome": onScale(level, tenPoints),
      "background.recommend": draws.chance(missingShare) ? "" : onScale(level + draws.normal(), tenPoints),
    };
  });
}
