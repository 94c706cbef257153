import type { Language } from "../../i18n/language";
import { priorities } from "../priorities/index";
import { createDraws } from "./draws";
import type { Sample, SampleRow } from "./sample";

const members = 11;
const seed = 20250331;

/** How much each option appeals to the group, and how far opinions on it part. */
const appeal = [2.2, 1.6, 1.1, 0.2, 0.6, -0.8] as const;
const disagreement = 0.9;

/** Sees the matter the other way round. */
const contrary = 7;

/** Cannot tell the last two options apart. */
const undecided = 4;

/** Eleven members rank six options; one is far from the group, one leaves a tie. */
export const prioritiesSample: Sample = { questionnaire: priorities, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  return Array.from({ length: members }, (_, index) => {
    const liking = priorities.items.map((_item, place) => {
      const level = (appeal[place] ?? 0) * (index === contrary ? -1 : 1);
      return level + draws.normal() * disagreement;
    });
    const ranks = liking.map((own) => 1 + liking.filter((other) => other > own).length);
    const given = index === undecided ? ranks.map((rank) => Math.min(rank, priorities.items.length - 1)) : ranks;
    return {
      "background.member": `${language === "en" ? "Member" : "成员"} ${index + 1}`,
      ...Object.fromEntries(priorities.items.map(({ id }, place) => [`ranks.${id}`, given[place] ?? ""])),
    };
  });
}
