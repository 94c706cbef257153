import type { Language } from "../../i18n/language";
import type { GridCell } from "../../survey/grid";
import { zoneOfTolerance } from "../zone-of-tolerance/index";
import { createDraws, onScale, spread } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { carelessEvery, missingShare, respondentId, sampleSites, sampleWaves } from "./sample";

const respondents = 150;
const seed = 20250319;

/** Means of each dimension, 1 to 9: the least accepted, what is wished for, what is perceived. */
const profile = [
  { minimum: 5.0, desired: 6.8, perceived: 6.9 },
  { minimum: 6.8, desired: 8.4, perceived: 6.5 },
  { minimum: 6.2, desired: 8.0, perceived: 6.4 },
  { minimum: 6.3, desired: 7.9, perceived: 7.1 },
  { minimum: 5.4, desired: 7.4, perceived: 6.1 },
] as const;
const siteEffect = [0.2, -0.6, 0.3] as const;
const waveEffect = [0, 0.3] as const;

/** Some people say that they accept no less than more than they wish for. */
const contradictionShare = 0.015;
const tenPoints = { min: 0, max: 10 };

/** 150 customers of three sites in two waves: three levels for each of the 22 sides of the service. */
export const zoneOfToleranceSample: Sample = { questionnaire: zoneOfTolerance, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  const { items, dimensions, scale } = zoneOfTolerance;
  return Array.from({ length: respondents }, (_, index) => {
    const site = draws.whole(0, 2);
    const wave = index < respondents / 2 ? 0 : 1;
    const [hopes, mood] = [draws.normal() * 0.5, draws.normal() * 0.7 + (siteEffect[site] ?? 0) + waveEffect[wave]];
    const careless = index % carelessEvery === carelessEvery - 1 ? draws.whole(5, 7) : undefined;
    const cells: [string, GridCell][] = [];
    let sum = 0;
    for (const { id, number, dimension } of items) {
      const { minimum = 6, desired = 8, perceived = 6.5 } = profile[dimensions.findIndex((part) => part.id === dimension)] ?? {};
      const wished = onScale(desired + hopes + spread(number, 7) * 0.12 + draws.normal() * 0.7, scale);
      const accepted = Math.min(wished, onScale(minimum + hopes + spread(number, 3) * 0.15 + draws.normal() * 0.9, scale));
      const level = perceived + mood + spread(number, 2) * 0.25 + draws.normal();
      sum += level;
      const least = draws.chance(contradictionShare) ? Math.min(scale.max, wished + 1) : accepted;
      const put = (block: string, answer: number): void => {
        cells.push([`${block}.${id}`, draws.chance(missingShare) ? "" : (careless ?? answer)]);
      };
      put("minimum", least);
      put("desired", wished);
      put("perceived", onScale(level, scale));
    }
    const outcome = onScale((sum / items.length) * 1.05 + draws.normal(), tenPoints);
    return {
      "background.respondent": respondentId(index),
      "background.site": sampleSites[language][site] ?? "",
      "background.wave": sampleWaves[wave] ?? "",
      ...Object.fromEntries(cells),
      "background.outcome": outcome,
      "background.recommend": onScale(outcome + draws.normal(), tenPoints),
    };
  });
}
