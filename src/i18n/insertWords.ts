/** Words of the pane's templates and samples. */
import type { Language } from "./language";

export interface InsertWords {
  readonly title: string;
  readonly back: string;
  /** What a template and a sample are. */
  readonly hint: string;
  readonly template: string;
  readonly templateOf: (questionnaire: string) => string;
  readonly sample: string;
  readonly sampleOf: (questionnaire: string) => string;
  readonly ownQuestionnaire: string;
  readonly declare: string;
  readonly inserting: string;
  /** What each questionnaire is for, by id. */
  readonly purposes: Readonly<Record<string, string>>;
}

export const insertWords: Readonly<Record<Language, InsertWords>> = {
  en: {
    title: "Templates and samples",
    back: "Back to the start",
    hint: "A template is a new sheet to fill in. A sample is the same sheet with made-up answers, to try the analyses on.",
    template: "Template",
    templateOf: (questionnaire) => `Insert template: ${questionnaire}`,
    sample: "Sample",
    sampleOf: (questionnaire) => `Insert sample: ${questionnaire}`,
    ownQuestionnaire: "A questionnaire that you declared.",
    declare: "Declare your own",
    inserting: "Putting it on a new sheet…",
    purposes: {
      "servqual-1988": "Service quality: what customers expect and what they find, 22 items each. Wording of 1988, nine items negative.",
      "servqual-1991": "Service quality: what customers expect and what they find, 22 items each. Wording of 1991, all items positive.",
      employee: "What employees think of the company, its customers and their work.",
      "customer-orientation": "How far your company turns to its customers, as its managers see it.",
      satisfaction: "How satisfied people are with each attribute and how important it is to them.",
      loyalty: "Who stays, buys again and recommends you.",
      "zone-of-tolerance": "For each attribute the least that is acceptable, what is desired, and what people find.",
      "service-gaps": "Where service quality is lost inside: answers of customers, managers and staff side by side.",
      custom: "Your own items and answer scale, written down on a sheet. The sample shows a survey of free questions.",
      "service-candidate": "Who will serve customers well: a list for interviewers to tick.",
      priorities: "What a group puts first: each member ranks the same options.",
      "programme-check": "Whether a customer programme has what it takes, before money is spent on it.",
      "value-cost": "What customers get and what it costs them, for you and your competitors.",
    },
  },
  "zh-CN": {
    title: "模板与示例",
    back: "返回开始",
    hint: "模板是一张供填写的新工作表；示例是填有虚构答案的同一张工作表，可用来试用各种分析。",
    template: "模板",
    templateOf: (questionnaire) => `插入模板：${questionnaire}`,
    sample: "示例",
    sampleOf: (questionnaire) => `插入示例：${questionnaire}`,
    ownQuestionnaire: "您自编的问卷。",
    declare: "自编问卷",
    inserting: "正在放入新工作表……",
    purposes: {
      "servqual-1988": "服务质量：顾客的期望与感知，各 22 题。1988 年措辞，其中 9 题为反向表述。",
      "servqual-1991": "服务质量：顾客的期望与感知，各 22 题。1991 年措辞，全部为正向表述。",
      employee: "员工对公司、顾客和本职工作的看法。",
      "customer-orientation": "由管理者评估公司以顾客为导向的程度。",
      satisfaction: "对各项属性的满意度，以及这些属性有多重要。",
      loyalty: "哪些顾客会留下、再次购买并向他人推荐。",
      "zone-of-tolerance": "每项属性的最低可接受水平、期望水平和实际感知。",
      "service-gaps": "服务质量在内部何处流失：对照顾客、管理者和员工的回答。",
      custom: "把自己的题项和量表写在工作表上；示例展示一份自由提问的调查。",
      "service-candidate": "谁能服务好顾客：供面试人勾选的清单。",
      priorities: "小组最看重什么：每位成员对同一组选项排序。",
      "programme-check": "在投入资金之前，检查客户项目是否具备条件。",
      "value-cost": "顾客得到什么、付出什么，并与竞争对手比较。",
    },
  },
};
