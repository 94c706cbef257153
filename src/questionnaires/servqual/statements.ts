import type { Wording } from "../../survey/questionnaire";

/** An item of SERVQUAL in our own words: what an excellent provider is like (expectation) and what this one is like (perception). */
export interface ServqualStatement {
  readonly dimension: "tangibles" | "reliability" | "responsiveness" | "assurance" | "empathy";
  readonly label: Wording;
  readonly expectation: Wording;
  readonly perception: Wording;
}

const said = (en: string, zh: string): Wording => ({ en, "zh-CN": zh });

/** The 22 items, all worded so that agreement is good: the 1991 form. */
export const statements: readonly ServqualStatement[] = [
  {
    dimension: "tangibles",
    label: said("modern equipment", "设备先进"),
    expectation: said("An excellent provider works with up-to-date equipment.", "优秀的服务机构应使用先进的设备。"),
    perception: said("This provider works with up-to-date equipment.", "该机构使用先进的设备。"),
  },
  {
    dimension: "tangibles",
    label: said("appealing premises", "设施美观"),
    expectation: said("The premises of an excellent provider are pleasant to look at.", "优秀的服务机构，其场所应当美观宜人。"),
    perception: said("The premises of this provider are pleasant to look at.", "该机构的场所美观宜人。"),
  },
  {
    dimension: "tangibles",
    label: said("well-presented staff", "员工仪表整洁"),
    expectation: said("Staff of an excellent provider look neat and well cared for.", "优秀的服务机构，其员工应当仪表整洁。"),
    perception: said("Staff here look neat and well cared for.", "该机构的员工仪表整洁。"),
  },
  {
    dimension: "tangibles",
    label: said("fitting surroundings", "环境与服务相称"),
    expectation: said(
      "Surroundings and printed matter of an excellent provider suit the service.",
      "优秀的服务机构，其环境和资料应与所提供的服务相称。",
    ),
    perception: said("Surroundings and printed matter here suit the service.", "该机构的环境和资料与所提供的服务相称。"),
  },
  {
    dimension: "reliability",
    label: said("keeps its promises", "按时兑现承诺"),
    expectation: said(
      "When an excellent provider promises something by a date, it is done by then.",
      "优秀的服务机构承诺了期限，就应当如期做到。",
    ),
    perception: said("When this provider promises something by a date, it is done by then.", "该机构承诺了期限，就会如期做到。"),
  },
  {
    dimension: "reliability",
    label: said("helps with problems", "遇到困难时体谅并安抚"),
    expectation: said(
      "When customers are in trouble, an excellent provider shows sympathy and reassures them.",
      "顾客遇到困难时，优秀的服务机构应当体谅并使其安心。",
    ),
    perception: said(
      "When customers are in trouble, this provider shows sympathy and reassures them.",
      "顾客遇到困难时，该机构体谅并使其安心。",
    ),
  },
  {
    dimension: "reliability",
    label: said("can be depended on", "值得依靠"),
    expectation: said("An excellent provider can be relied on.", "优秀的服务机构应当是靠得住的。"),
    perception: said("This provider can be relied on.", "该机构是靠得住的。"),
  },
  {
    dimension: "reliability",
    label: said("serves on time", "准时提供服务"),
    expectation: said("An excellent provider serves at the time it has named.", "优秀的服务机构应在约定的时间提供服务。"),
    perception: said("This provider serves at the time it has named.", "该机构在约定的时间提供服务。"),
  },
  {
    dimension: "reliability",
    label: said("accurate records", "记录准确"),
    expectation: said("An excellent provider keeps its records without mistakes.", "优秀的服务机构应当做到记录准确无误。"),
    perception: said("This provider keeps its records without mistakes.", "该机构的记录准确无误。"),
  },
  {
    dimension: "responsiveness",
    label: said("says exactly when", "告知确切的服务时间"),
    expectation: said(
      "An excellent provider tells customers exactly when they will be served.",
      "优秀的服务机构应当告诉顾客确切的服务时间。",
    ),
    perception: said("This provider tells customers exactly when they will be served.", "该机构会告诉顾客确切的服务时间。"),
  },
  {
    dimension: "responsiveness",
    label: said("prompt service", "服务及时"),
    expectation: said("Customers of an excellent provider are served promptly.", "优秀的服务机构应当使顾客得到及时的服务。"),
    perception: said("Customers are served promptly here.", "顾客在该机构能得到及时的服务。"),
  },
  {
    dimension: "responsiveness",
    label: said("willing to help", "员工乐于帮助"),
    expectation: said("Staff of an excellent provider are always glad to help.", "优秀的服务机构，其员工应当始终乐于帮助顾客。"),
    perception: said("Staff here are always glad to help.", "该机构的员工始终乐于帮助顾客。"),
  },
  {
    dimension: "responsiveness",
    label: said("never too busy", "员工及时回应请求"),
    expectation: said(
      "However busy, staff of an excellent provider find time for a customer's request.",
      "优秀的服务机构，其员工再忙也应当回应顾客的请求。",
    ),
    perception: said("However busy, staff here find time for a customer's request.", "该机构的员工再忙也会回应顾客的请求。"),
  },
  {
    dimension: "assurance",
    label: said("trustworthy staff", "员工可信赖"),
    expectation: said("Customers can trust the staff of an excellent provider.", "优秀的服务机构，其员工应当值得顾客信赖。"),
    perception: said("Customers can trust the staff here.", "该机构的员工值得顾客信赖。"),
  },
  {
    dimension: "assurance",
    label: said("safe dealings", "交往中感到安心"),
    expectation: said("In dealing with an excellent provider, customers feel safe.", "与优秀的服务机构打交道，顾客应当感到安心。"),
    perception: said("In dealing with this provider, customers feel safe.", "与该机构打交道，顾客感到安心。"),
  },
  {
    dimension: "assurance",
    label: said("polite staff", "员工有礼貌"),
    expectation: said("Staff of an excellent provider are courteous.", "优秀的服务机构，其员工应当有礼貌。"),
    perception: said("Staff here are courteous.", "该机构的员工有礼貌。"),
  },
  {
    dimension: "assurance",
    label: said("staff backed by the company", "员工得到公司支持"),
    expectation: said(
      "An excellent provider gives its staff the support they need to do their work well.",
      "优秀的服务机构应当给员工做好工作所需的支持。",
    ),
    perception: said("This provider gives its staff the support they need to do their work well.", "该机构给员工做好工作所需的支持。"),
  },
  {
    dimension: "empathy",
    label: said("individual attention", "给予个别关注"),
    expectation: said("An excellent provider treats each customer as an individual.", "优秀的服务机构应当给每位顾客个别的关注。"),
    perception: said("This provider treats each customer as an individual.", "该机构给每位顾客个别的关注。"),
  },
  {
    dimension: "empathy",
    label: said("personal attention from staff", "员工给予个人化关注"),
    expectation: said(
      "Staff of an excellent provider give customers their personal attention.",
      "优秀的服务机构，其员工应当亲自关心每位顾客。",
    ),
    perception: said("Staff here give customers their personal attention.", "该机构的员工亲自关心每位顾客。"),
  },
  {
    dimension: "empathy",
    label: said("knows customers' needs", "了解顾客需求"),
    expectation: said("Staff of an excellent provider know what their customers need.", "优秀的服务机构，其员工应当了解顾客的需求。"),
    perception: said("Staff here know what their customers need.", "该机构的员工了解顾客的需求。"),
  },
  {
    dimension: "empathy",
    label: said("customers' interests at heart", "以顾客利益为重"),
    expectation: said("An excellent provider puts its customers' interests first.", "优秀的服务机构应当以顾客的利益为重。"),
    perception: said("This provider puts its customers' interests first.", "该机构以顾客的利益为重。"),
  },
  {
    dimension: "empathy",
    label: said("convenient hours", "营业时间便利"),
    expectation: said("An excellent provider is open at hours that suit everyone.", "优秀的服务机构，其营业时间应当方便所有顾客。"),
    perception: said("This provider is open at hours that suit everyone.", "该机构的营业时间方便所有顾客。"),
  },
];

/** The nine items that the 1988 form words negatively in both blocks, by item number. */
export const negativeStatements: Readonly<Record<number, Pick<ServqualStatement, "expectation" | "perception">>> = {
  10: {
    expectation: said("A provider need not tell customers exactly when they will be served.", "不必要求服务机构告诉顾客确切的服务时间。"),
    perception: said("This provider does not tell customers exactly when they will be served.", "该机构不告诉顾客确切的服务时间。"),
  },
  11: {
    expectation: said("It is not realistic to want prompt service from a provider.", "要求服务机构及时服务是不现实的。"),
    perception: said("Customers are not served promptly here.", "顾客在该机构得不到及时的服务。"),
  },
  12: {
    expectation: said("Staff need not always be glad to help.", "不必要求员工始终乐于帮助顾客。"),
    perception: said("Staff here are not always glad to help.", "该机构的员工并不总是乐于帮助顾客。"),
  },
  13: {
    expectation: said("Staff may be too busy to attend to a request at once.", "员工太忙而不能马上回应请求，也无妨。"),
    perception: said("Staff here are too busy to attend to a request at once.", "该机构的员工太忙，不能马上回应请求。"),
  },
  18: {
    expectation: said("A provider cannot be expected to treat each customer as an individual.", "不应指望服务机构给每位顾客个别的关注。"),
    perception: said("This provider does not treat each customer as an individual.", "该机构不给顾客个别的关注。"),
  },
  19: {
    expectation: said("Staff cannot be expected to give customers their personal attention.", "不应指望员工亲自关心每位顾客。"),
    perception: said("Staff here do not give customers their personal attention.", "该机构的员工不亲自关心顾客。"),
  },
  20: {
    expectation: said("It is too much to ask that staff know what their customers need.", "要求员工了解顾客的需求是过高的要求。"),
    perception: said("Staff here do not know what their customers need.", "该机构的员工不了解顾客的需求。"),
  },
  21: {
    expectation: said(
      "It is too much to ask that a provider put its customers' interests first.",
      "要求服务机构以顾客的利益为重是过高的要求。",
    ),
    perception: said("This provider does not put its customers' interests first.", "该机构不以顾客的利益为重。"),
  },
  22: {
    expectation: said("A provider need not be open at hours that suit everyone.", "不必要求营业时间方便所有顾客。"),
    perception: said("This provider is not open at hours that suit everyone.", "该机构的营业时间并不方便所有顾客。"),
  },
};
