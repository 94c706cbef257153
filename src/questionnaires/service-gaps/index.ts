import type { BackgroundQuestion, Block, Item, Questionnaire, Wording } from "../../survey/questionnaire";
import { respondent } from "../background";
import { servqual1991 } from "../servqual/index";
import { said } from "../statedItems";

const block = (id: string, name: Wording, marks: readonly string[], question: Wording): Block & { readonly question: Wording } => ({
  id,
  name,
  marks,
  question,
  optional: true,
});

const asked = [
  block(
    "expected",
    said("customers' expectation", "顾客的期望"),
    ["e", "exp", "expected", "expectation", "顾客期望", "期望"],
    said("Customers: what an excellent provider should be like", "顾客：优秀机构应达到的水平"),
  ),
  block(
    "believed",
    said("managers' belief", "管理者的判断"),
    ["believed", "belief", "manager", "管理者判断", "管理者"],
    said("Managers: what you believe customers expect", "管理者：您认为顾客期望的水平"),
  ),
  block(
    "standard",
    said("standard set", "制定的标准"),
    ["standard", "std", "标准"],
    said("Managers: the standard that is set", "管理者：已制定的标准水平"),
  ),
  block(
    "delivered",
    said("delivered", "实际提供"),
    ["delivered", "delivery", "actual", "实际提供", "提供"],
    said("Front-line staff or mystery shopper: what is delivered", "一线员工或神秘顾客：实际提供的水平"),
  ),
  block(
    "promised",
    said("promised", "对外承诺"),
    ["promised", "promise", "承诺", "宣传"],
    said("Marketing: what is promised to customers", "市场部门：对顾客承诺的水平"),
  ),
  block(
    "perceived",
    said("customers' perception", "顾客的感知"),
    ["p", "per", "perceived", "perception", "顾客感知", "感知"],
    said("Customers: what this provider is like", "顾客：该机构的实际水平"),
  ),
] as const;

const items: readonly Item[] = servqual1991.items.map(({ id, number, dimension, label }) => ({
  id,
  number,
  ...(dimension !== undefined && { dimension }),
  key: 1,
  label,
  statements: Object.fromEntries(
    asked.map(({ id: part, question }) => [part, said(`${question.en}: ${label.en}`, `${question["zh-CN"]}：${label["zh-CN"]}`)]),
  ),
}));

const party: BackgroundQuestion = {
  id: "party",
  role: "group",
  name: said("answered as", "答题身份"),
  marks: ["party", "respondent type", "身份"],
  choices: [said("customer", "顾客"), said("manager", "管理者"), said("front line", "一线员工"), said("marketing", "市场人员")],
  optional: true,
};

/** Six ratings of the same attributes, each by its own people, from which the five gaps of the service follow. */
export const serviceGaps: Questionnaire = {
  id: "service-gaps",
  name: said("The five service gaps", "服务质量五差距"),
  scale: { min: 1, max: 7 },
  labels: { en: [], "zh-CN": [] },
  blocks: asked.map(({ question: _question, ...rest }) => rest),
  mainBlock: "perceived",
  dimensions: servqual1991.dimensions,
  items,
  background: [respondent, party],
  analyses: ["service-gaps"],
  instructions: {
    en: [
      "One row a person. Each person fills in only the columns that are theirs: customers what they expect and perceive, managers what they believe customers expect and which standard is set, staff what is delivered, marketing what is promised.",
      "Rate each side of the service from 1 (low) to 7 (high). Any part may be left out: the gaps that can be computed are.",
    ],
    "zh-CN": [
      "每人占一行，只填写与自己身份相应的列：顾客填写期望与感知，管理者填写对顾客期望的判断和已定标准，员工填写实际提供的水平，市场人员填写对外承诺的水平。",
      "请就服务的每个方面评分，1（低）至 7（高）。可以缺少其中任何部分：能算出的差距都会算出。",
    ],
  },
  ownItems: true,
};
