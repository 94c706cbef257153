import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Language } from "../i18n/language";
import type { Grid, GridCell } from "../survey/grid";
import { servqual1991 } from "./servqual/index";

/** The wording the sample was "answered" with. */
export const sampleQuestionnaire = servqual1991.id;

const respondents = 240;
const seed = 19910422;
const sites = { en: ["Harbour", "Station", "University"], "zh-CN": ["港口店", "车站店", "大学店"] } as const;
const waves = ["2025", "2026"] as const;

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
const missingShare = 0.03;
const carelessEvery = 40;

/**
 * A synthetic SERVQUAL survey (1991 wording) to try things on: 240 respondents, three sites, two waves, points, overall satisfaction
 * and likelihood to recommend, some answers missing, a few respondents who answer everything alike. The same in every run.
 */
export function sampleSurvey(language: Language): Grid {
  const random = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(random);
  const normal = (): number => Array.from({ length: 12 }, uniform).reduce((sum, draw) => sum + draw, -6);
  const clamped = (level: number, min: number, max: number): number => Math.min(max, Math.max(min, Math.round(level)));
  const rows = Array.from({ length: respondents }, (_, index): GridCell[] => {
    const site = uniformInt(random, 0, 2);
    const wave = index < respondents / 2 ? 0 : 1;
    const [hopes, mood] = [normal() * 0.5, normal() * 0.6];
    const careless = index % carelessEvery === carelessEvery - 1 ? uniformInt(random, 4, 6) : undefined;
    const answer = (level: number): GridCell => (uniform() < missingShare ? "" : (careless ?? clamped(level, 1, 7)));
    const perceived: number[] = [];
    const expectation = servqual1991.items.map((item) =>
      answer(partOf(item.dimension).expectation + spread(item.number, 7) * 0.15 + hopes + normal() * 0.8),
    );
    const perception = servqual1991.items.map((item) => {
      const { expectation: mean, gap } = partOf(item.dimension);
      const level = mean + gap + spread(item.number, 3) * 0.2 + (siteEffect[site] ?? 0) + waveEffect[wave] + mood + normal() * 0.9;
      perceived.push(level);
      return answer(level);
    });
    const average = perceived.reduce((sum, level) => sum + level, 0) / perceived.length;
    const outcome = clamped((average - 1) * 1.6 + normal(), 0, 10);
    const id = `R${String(index + 1).padStart(3, "0")}`;
    return [
      id,
      waves[wave],
      sites[language][site] ?? "",
      ...expectation,
      ...perception,
      ...sharedPoints(normal),
      outcome,
      clamped(outcome + normal(), 0, 10),
    ];
  });
  return { sheet: "", row: 0, column: 0, cells: [headers(language), ...rows] };
}

/** -2 to 2: items of a dimension differ a little, always in the same way. */
function spread(number: number, step: number): number {
  return ((number * step) % 5) - 2;
}

function partOf(dimension: string | undefined): (typeof profile)[number] {
  return profile[servqual1991.dimensions.findIndex(({ id }) => id === dimension)] ?? profile[0];
}

/** Whole points that add up to 100. */
function sharedPoints(normal: () => number): number[] {
  const wished = profile.map(({ points }) => Math.max(1, points + normal() * 5));
  const total = wished.reduce((sum, points) => sum + points, 0);
  const whole = wished.map((points) => Math.round((points / total) * 100));
  const rest = 100 - whole.reduce((sum, points) => sum + points, 0);
  return whole.map((points, index) => (index === 1 ? points + rest : points));
}

function headers(language: Language): string[] {
  const { items, dimensions } = servqual1991;
  const english = language === "en";
  const block = (mark: string): string[] => items.map(({ number, label }) => `${mark}${number} ${label[language]}`);
  return [
    ...(english ? ["id", "wave", "site"] : ["编号", "批次", "网点"]),
    ...block(english ? "E" : "期望"),
    ...block(english ? "P" : "感知"),
    ...dimensions.map(({ name }, index) => (english ? `W${index + 1} ${name.en}` : `权重${index + 1} ${name["zh-CN"]}`)),
    ...(english ? ["overall satisfaction", "likelihood to recommend"] : ["总体满意度", "推荐可能性"]),
  ];
}
