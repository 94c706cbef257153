import type { StatedItem } from "../statedItems";
import { said } from "../statedItems";

/** The 40 statements in seven categories of 7, 5, 4, 7, 4, 7 and 6. */
export const orientationStatements: readonly StatedItem[] = [
  [
    "philosophy",
    said("customers in strategy", "战略以客户为先"),
    said("Our strategy starts from what customers need.", "公司战略从客户需要出发。"),
  ],
  [
    "philosophy",
    said("leaders live it", "领导以身作则"),
    said("Our leaders show by their own example that customers come first.", "领导以身作则，把客户放在首位。"),
  ],
  [
    "philosophy",
    said("shared by everyone", "人人认同"),
    said("Everyone here can say what we promise our customers.", "每位员工都说得出公司对客户的承诺。"),
  ],
  [
    "philosophy",
    said("time for customers", "高层投入时间"),
    said("Top management spends a good part of its time on customers.", "高层管理者把相当一部分时间用在客户身上。"),
  ],
  [
    "philosophy",
    said("quality before speed", "质量先于速度"),
    said("When quality and speed collide, quality wins.", "质量与速度冲突时，以质量为先。"),
  ],
  [
    "philosophy",
    said("open climate", "气氛开放"),
    said("People may speak openly about what goes wrong for customers.", "员工可以坦率说出让客户受损的问题。"),
  ],
  [
    "philosophy",
    said("rewarded for service", "服务好有奖励"),
    said("Good service to customers counts when people are paid and promoted.", "薪酬和晋升看重对客户的服务。"),
  ],
  [
    "living-with-customers",
    said("meets customers", "经常接触客户"),
    said("Managers of all departments meet customers regularly.", "各部门管理者都定期与客户见面。"),
  ],
  [
    "living-with-customers",
    said("sees products in use", "了解使用现场"),
    said("We watch our customers use what we sell.", "我们到现场了解客户如何使用产品。"),
  ],
  [
    "living-with-customers",
    said("customers take part", "客户参与"),
    said("Customers take part in planning what is new.", "客户参与新产品、新服务的规划。"),
  ],
  [
    "living-with-customers",
    said("tries own service", "亲身体验服务"),
    said("We try our own service as a customer would.", "我们像客户一样亲身体验自己的服务。"),
  ],
  [
    "living-with-customers",
    said("knows their business", "了解客户业务"),
    said("We know how our customers earn their living or spend their day.", "我们了解客户的业务或生活。"),
  ],
  [
    "solving-problems",
    said("asks for problems", "主动询问问题"),
    said("We ask customers for their problems before they complain.", "我们在客户抱怨之前主动询问问题。"),
  ],
  ["solving-problems", said("easy to complain", "投诉方便"), said("Complaining to us is easy.", "客户向我们投诉很方便。")],
  [
    "solving-problems",
    said("solves quickly", "迅速解决"),
    said("Problems of customers are solved quickly and by whoever hears of them first.", "客户的问题由首先得知的人迅速解决。"),
  ],
  [
    "solving-problems",
    said("removes causes", "消除根源"),
    said("We look for the cause of each problem and remove it.", "我们查找并消除每个问题的根源。"),
  ],
  [
    "information",
    said("knows needs", "掌握需求"),
    said("We know from research what our customers expect.", "我们通过调查掌握客户的期望。"),
  ],
  [
    "information",
    said("measures satisfaction", "测量满意度"),
    said("We measure the satisfaction of customers at fixed times.", "我们定期测量客户满意度。"),
  ],
  [
    "information",
    said("compares with rivals", "与对手比较"),
    said("We know how customers see us beside our competitors.", "我们知道客户如何比较我们与竞争对手。"),
  ],
  ["information", said("knows why they leave", "了解流失原因"), said("We know why customers leave us.", "我们了解客户流失的原因。")],
  [
    "information",
    said("results reach everyone", "结果传达到人"),
    said("What customers say reaches everyone who can act on it.", "客户的意见能传达给每个可以采取行动的人。"),
  ],
  ["information", said("decides by them", "据此决策"), said("Decisions rest on information about customers.", "决策以客户信息为依据。")],
  ["information", said("kept up to date", "信息保持更新"), said("What we know about customers is kept up to date.", "客户信息保持更新。")],
  [
    "reaching-out",
    said("easy to reach", "联系方便"),
    said("Customers reach the right person at the first attempt.", "客户一次就能联系到合适的人。"),
  ],
  [
    "reaching-out",
    said("contacts first", "主动联系"),
    said("We get in touch with customers after they bought.", "售后我们主动与客户联系。"),
  ],
  [
    "reaching-out",
    said("explains clearly", "说明清楚"),
    said("We explain our products and prices so that customers understand them.", "我们把产品和价格讲得客户都能明白。"),
  ],
  ["reaching-out", said("keeps promises", "信守承诺"), said("We promise only what we can keep.", "我们只承诺做得到的事。")],
  [
    "competence",
    said("chosen for service", "按服务素质选人"),
    said("We choose people who like to serve others.", "我们选用乐于服务的人。"),
  ],
  [
    "competence",
    said("trained for it", "接受服务培训"),
    said("Everyone is trained in dealing with customers.", "人人都接受与客户打交道的培训。"),
  ],
  [
    "competence",
    said("knows the products", "熟悉产品"),
    said("People in contact with customers know our products well.", "接触客户的员工熟悉产品。"),
  ],
  [
    "competence",
    said("may decide at once", "可当场决定"),
    said("People in contact with customers may put things right at once.", "接触客户的员工有权当场解决问题。"),
  ],
  [
    "competence",
    said("has the means", "条件具备"),
    said("They have the tools and information to serve well.", "他们具备做好服务的工具和信息。"),
  ],
  [
    "competence",
    said("works across borders", "跨部门协作"),
    said("Departments help one another when a customer needs it.", "客户有需要时，各部门相互支持。"),
  ],
  [
    "competence",
    said("learns from mistakes", "从错误中学习"),
    said("Mistakes are used to learn and not to blame.", "错误用来学习，而不是追究。"),
  ],
  [
    "improvement",
    said("improves all the time", "持续改进"),
    said("We improve products and processes all the time.", "我们不断改进产品和流程。"),
  ],
  [
    "improvement",
    said("customers set the aim", "以客户定目标"),
    said("What customers find important sets the aims of improvement.", "改进目标由客户看重的方面决定。"),
  ],
  [
    "improvement",
    said("measures processes", "衡量流程"),
    said("We measure our processes by what customers get from them.", "我们以客户所得来衡量流程。"),
  ],
  ["improvement", said("simplifies", "简化手续"), said("We cut out steps that bring customers nothing.", "我们删减对客户没有价值的环节。")],
  [
    "improvement",
    said("new ideas tried", "尝试新想法"),
    said("New ideas for customers are tried quickly.", "为客户着想的新想法会很快试行。"),
  ],
  ["improvement", said("suppliers included", "带动供应商"), said("We improve together with our suppliers.", "我们与供应商共同改进。")],
];
