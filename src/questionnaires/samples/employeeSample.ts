import type { Language } from "../../i18n/language";
import { employee } from "../employee/index";
import { createDraws, onScale, spread } from "./draws";
import { employeeComments } from "./employeeComments";
import type { Sample, SampleRow } from "./sample";
import { carelessEvery, missingShare, respondentId, sampleWaves } from "./sample";

const respondents = 190;
const seed = 20250301;
const departments = {
  en: ["Customer service", "Sales", "Operations", "Legal"],
  "zh-CN": ["客户服务部", "销售部", "运营部", "法务部"],
} as const;

/** Four people in the legal department in all: a group that reports have to hide. */
const departmentWeights = [38, 32, 30];
const legalEvery = 47;
const departmentEffect = [0.25, 0, -0.35, 0.1] as const;

/** Mean agreement with each theme, 0 to 3, in the questionnaire's order. */
const themeMeans = [2.1, 2.4, 1.7, 1.4, 1.8, 2.0, 2.1] as const;
const waveEffect = [0, 0.12] as const;
const tenureWeights = [28, 40, 22, 10];
const positionWeights = [55, 27, 13, 5];
const wroteShare = 0.3;

/** 190 employees of four departments in two waves; a third also answers in own words. */
export const employeeSample: Sample = { questionnaire: employee, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  return Array.from({ length: respondents }, (_, index) => {
    const department = index % legalEvery === legalEvery - 1 ? 3 : draws.weighted(departmentWeights);
    const wave = index < respondents / 2 ? 0 : 1;
    const [tenure, position] = [draws.weighted(tenureWeights), draws.weighted(positionWeights)];
    const mood = draws.normal() * 0.45 + (departmentEffect[department] ?? 0) + waveEffect[wave] + position * 0.12;
    const careless = index % carelessEvery === carelessEvery - 1 ? draws.whole(1, 3) : undefined;
    const answers = employee.items.map(({ id, number, dimension }) => {
      const theme = themeMeans[employee.dimensions.findIndex((candidate) => candidate.id === dimension)] ?? 2;
      const level = theme + mood + spread(number, 3) * 0.15 + draws.normal() * 0.65;
      const cell = draws.chance(missingShare) ? "" : (careless ?? onScale(level, employee.scale));
      return [`answers.${id}`, cell] as const;
    });
    const comments = Object.entries(employeeComments[language]).map(([question, said]) => {
      const which = draws.whole(0, 9);
      return [`background.${question}`, draws.chance(wroteShare) ? (said[which % said.length] ?? "") : ""] as const;
    });
    const choice = (question: string, chosen: number): string =>
      employee.background.find(({ id }) => id === question)?.choices?.[chosen]?.[language] ?? "";
    return {
      "background.respondent": respondentId(index),
      "background.department": departments[language][department] ?? "",
      "background.tenure": choice("tenure", tenure),
      "background.position": choice("position", position),
      "background.wave": sampleWaves[wave] ?? "",
      ...Object.fromEntries(answers),
      ...Object.fromEntries(comments),
    };
  });
}
