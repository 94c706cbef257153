import type { Language } from "../../i18n/language";
import type { Questionnaire } from "../../survey/questionnaire";
import { customerOrientation } from "../customer-orientation/index";
import { programmeCheck } from "../programme-check/index";
import { createDraws, onScale, spread } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { missingShare, respondentId } from "./sample";

interface Assessment {
  readonly seed: number;
  readonly raters: number;
  readonly units: Readonly<Record<Language, readonly string[]>>;
  /** Mean of each category, in the questionnaire's order. */
  readonly means: readonly number[];
  /** What each unit adds. */
  readonly unitEffect: readonly number[];
  /** The rater who says the same to everything. */
  readonly careless: number;
}

/** Managers rate their own company: raters differ in how strict they are, units in how good they are. */
function assessmentSample(questionnaire: Questionnaire, assessment: Assessment): Sample {
  return { questionnaire, seed: assessment.seed, rows: (language) => rows(questionnaire, assessment, language) };
}

function rows({ items, dimensions, scale }: Questionnaire, assessment: Assessment, language: Language): readonly SampleRow[] {
  const { seed, raters, units, means, unitEffect, careless } = assessment;
  const draws = createDraws(seed);
  return Array.from({ length: raters }, (_, index) => {
    const unit = index % units.en.length;
    const strictness = draws.normal() * 0.4;
    const answers = items.map(({ id, number, dimension }) => {
      const mean = means[dimensions.findIndex((candidate) => candidate.id === dimension)] ?? 3;
      const level = mean + (unitEffect[unit] ?? 0) + strictness + spread(number, 2) * 0.2 + draws.normal() * 0.7;
      const isMissing = draws.chance(missingShare);
      return [`answers.${id}`, isMissing ? "" : index === careless ? 4 : onScale(level, scale)] as const;
    });
    return {
      "background.respondent": respondentId(index),
      "background.unit": units[language][unit] ?? "",
      ...Object.fromEntries(answers),
    };
  });
}

/** 36 managers of three units. */
export const customerOrientationSample = assessmentSample(customerOrientation, {
  seed: 20250307,
  raters: 36,
  units: { en: ["North", "South", "Export"], "zh-CN": ["北区", "南区", "外贸"] },
  means: [3.6, 2.8, 3.1, 2.5, 3.0, 3.3, 2.9],
  unitEffect: [0.2, -0.3, 0.1],
  careless: 17,
});

/** 24 managers of two units. */
export const programmeCheckSample = assessmentSample(programmeCheck, {
  seed: 20250311,
  raters: 24,
  units: { en: ["Head office", "Branches"], "zh-CN": ["总部", "分支机构"] },
  means: [3.9, 2.6, 3.2, 2.3, 2.9, 3.4],
  unitEffect: [0.25, -0.2],
  careless: 11,
});
