import type { Language } from "../../i18n/language";
import { satisfaction } from "../satisfaction/index";
import { createDraws, onScale } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { carelessEvery, missingShare, respondentId, sampleSites, sampleWaves } from "./sample";

const respondents = 260;
const seed = 20250313;

/** Mean satisfaction and importance of each attribute, 1 to 5, and what it adds to overall satisfaction. */
const profile = [
  { satisfied: 4.1, important: 4.6, weight: 0.35 },
  { satisfied: 3.9, important: 4.5, weight: 0.5 },
  { satisfied: 3.8, important: 2.9, weight: 0.1 },
  { satisfied: 3.2, important: 4.1, weight: 0.3 },
  { satisfied: 3.7, important: 3.4, weight: 0.1 },
  { satisfied: 3.0, important: 4.2, weight: 0.4 },
  { satisfied: 2.9, important: 4.3, weight: 0.5 },
  { satisfied: 2.7, important: 3.9, weight: 0.3 },
  { satisfied: 4.2, important: 3.8, weight: 0.2 },
  { satisfied: 3.3, important: 3.7, weight: 0.35 },
  { satisfied: 3.6, important: 2.7, weight: 0.05 },
] as const;
const siteEffect = [0.1, -0.35, 0.2] as const;
const waveEffect = [0, 0.15] as const;
const kindWeights = [70, 22, 8];
const tenPoints = { min: 0, max: 10 };

/** Not everyone has complained or used the help afterwards. */
const withoutExperience: Readonly<Record<string, number>> = { item7: 0.12, item8: 0.35 };

/** 260 customers of three sites in two waves: satisfaction with eleven attributes, their importance, overall satisfaction. */
export const satisfactionSample: Sample = { questionnaire: satisfaction, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  const kinds = satisfaction.background.find(({ id }) => id === "kind")?.choices ?? [];
  return Array.from({ length: respondents }, (_, index) => {
    const [site, kind] = [draws.whole(0, 2), draws.weighted(kindWeights)];
    const wave = index < respondents / 2 ? 0 : 1;
    const mood = draws.normal() * 0.4 + (siteEffect[site] ?? 0) + waveEffect[wave];
    const demands = draws.normal() * 0.3;
    const careless = index % carelessEvery === carelessEvery - 1 ? draws.whole(3, 4) : undefined;
    let overall = 6.4;
    const satisfied: [string, number | ""][] = [];
    const important: [string, number | ""][] = [];
    satisfaction.items.forEach(({ id }, place) => {
      const { satisfied: mean = 3.5, important: wished = 3.5, weight = 0.1 } = profile[place] ?? {};
      const level = mean + mood + draws.normal() * 0.75;
      overall += (level - 3.5) * weight;
      const answered = !draws.chance(missingShare + (withoutExperience[id] ?? 0));
      satisfied.push([`satisfaction.${id}`, answered ? (careless ?? onScale(level, satisfaction.scale)) : ""]);
      const importance = onScale(wished + demands + draws.normal() * 0.65, satisfaction.scale);
      important.push([`importance.${id}`, draws.chance(missingShare) ? "" : (careless ?? importance)]);
    });
    const outcome = onScale(overall + draws.normal() * 0.9, tenPoints);
    return {
      "background.respondent": respondentId(index),
      "background.kind": kinds[kind]?.[language] ?? "",
      "background.site": sampleSites[language][site] ?? "",
      "background.wave": sampleWaves[wave] ?? "",
      ...Object.fromEntries(satisfied),
      ...Object.fromEntries(important),
      "background.outcome": outcome,
      "background.recommend": onScale(outcome + 0.3 + draws.normal(), tenPoints),
    };
  });
}
