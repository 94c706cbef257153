import type { Language } from "../../i18n/language";
import { valueCost } from "../value-cost/index";
import { createDraws, onScale } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { missingShare, respondentId } from "./sample";

const customers = 60;
const seed = 20250337;
const suppliers = {
  en: ["Our company", "Brightway", "Northgate", "Oldham & Son"],
  "zh-CN": ["本公司", "明途公司", "北门公司", "老字号公司"],
} as const;

/** Mean ratings of each supplier, 1 to 7: product, service, people, image; money, time, effort, worry. */
const profiles = [
  [5.4, 5.6, 5.7, 5.0, 4.6, 3.4, 3.2, 3.0],
  [5.6, 4.6, 4.7, 5.8, 5.5, 4.0, 3.8, 3.4],
  [4.6, 4.3, 4.2, 3.9, 3.3, 4.4, 4.3, 4.6],
  [4.9, 4.9, 5.1, 4.8, 4.4, 4.5, 4.1, 3.6],
] as const;

/** Who buys from us and from one or two others rates those only. */
const ratedShare = [1, 0.75, 0.6, 0.45] as const;

/** 60 customers, each rating the suppliers they know. */
export const valueCostSample: Sample = { questionnaire: valueCost, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  return Array.from({ length: customers }, (_, customer) => customer).flatMap((customer) => {
    const style = draws.normal() * 0.35;
    return profiles.flatMap((profile, supplier) => {
      if (!draws.chance(ratedShare[supplier] ?? 1)) return [];
      const liking = draws.normal() * 0.4;
      const answers = valueCost.items.map(({ id, dimension }, place) => {
        const level = (profile[place] ?? 4) + style + (dimension === "costs" ? -liking : liking) + draws.normal() * 0.8;
        const isMissing = draws.chance(missingShare);
        return [`answers.${id}`, isMissing ? "" : customer === 31 ? 4 : onScale(level, valueCost.scale)] as const;
      });
      return {
        "background.respondent": respondentId(customer),
        "background.supplier": suppliers[language][supplier] ?? "",
        ...Object.fromEntries(answers),
      };
    });
  });
}
