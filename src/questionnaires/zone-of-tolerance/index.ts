import type { Item, Questionnaire, Wording } from "../../survey/questionnaire";
import { overallSatisfaction, recommendation, respondent, site, wave } from "../background";
import { servqual1991 } from "../servqual/index";
import { said } from "../statedItems";

/** The attributes are those of SERVQUAL; what is asked of each is a level, not agreement. */
const items: readonly Item[] = servqual1991.items.map(({ id, number, dimension, label }) => {
  const asked = (level: Wording): Wording => said(`${level.en}: ${label.en}`, `${level["zh-CN"]}：${label["zh-CN"]}`);
  return {
    id,
    number,
    ...(dimension !== undefined && { dimension }),
    key: 1,
    label,
    statements: {
      minimum: asked(said("The least I would accept", "我能接受的最低水平")),
      desired: asked(said("What I would wish for", "我希望达到的水平")),
      perceived: asked(said("What I get here", "我在此得到的水平")),
    },
  };
});

/** The least that is accepted, what is wished for and what is perceived, on one scale. */
export const zoneOfTolerance: Questionnaire = {
  id: "zone-of-tolerance",
  name: said("Zone of tolerance", "容忍区间"),
  scale: { min: 1, max: 9 },
  labels: { en: [], "zh-CN": [] },
  blocks: [
    { id: "minimum", name: said("minimum", "最低可接受"), marks: ["min", "minimum", "adequate", "最低", "底线"] },
    { id: "desired", name: said("desired", "期望"), marks: ["des", "desired", "desire", "理想", "希望", "期望"] },
    { id: "perceived", name: said("perceived", "感知"), marks: ["per", "perceived", "perception", "实际", "感知"] },
  ],
  mainBlock: "perceived",
  dimensions: servqual1991.dimensions,
  items,
  background: [respondent, site, wave, overallSatisfaction, recommendation],
  analyses: ["zone-of-tolerance"],
  instructions: {
    en: [
      "For each side of the service give three levels from 1 (low) to 9 (high): the least you would accept, what you would wish for, and what you get here.",
      "The least you would accept cannot be more than what you wish for.",
    ],
    "zh-CN": [
      "请就服务的每个方面给出三个水平，1（低）至 9（高）：能接受的最低水平、希望达到的水平、实际得到的水平。",
      "能接受的最低水平不应高于希望达到的水平。",
    ],
  },
  ownItems: true,
};
