import type { Language } from "../../i18n/language";

/** What the people of the sample wrote, by question: the same number of answers in both languages, in the same order. */
export const employeeComments: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    mission: [
      "To make sure that nobody who calls us has to call twice.",
      "Good work at a fair price, and on time.",
      "I could not say it in one sentence, to be honest.",
      "We keep our customers' machines running.",
      "To be the company that people recommend to their friends.",
    ],
    "first-three": [
      "Answer faster, fewer forms, better tools.",
      "Hire for the evening shift, fix the ordering system, say thank you now and then.",
      "Customers, customers, and then the budget.",
      "Let departments talk to each other before a launch, not after it.",
      "Training for new colleagues; time to do repairs properly; one list of priorities instead of five.",
    ],
    "chief-executive": [
      "Come and sit at the service desk for a day.",
      "Please stop changing the priorities every month.",
      "You explained the figures well in spring. Do it again.",
      "We need a second person in the warehouse on Fridays.",
    ],
    "anything-else": ["The new chairs are good.", "I like working here.", "Parking is a problem.", "Thank you for asking."],
  },
  "zh-CN": {
    mission: [
      "让每位来电的客户都不必打第二次电话。",
      "价格公道、质量过硬、按时交付。",
      "说实话，一句话说不清楚。",
      "保证客户的设备正常运转。",
      "成为大家愿意推荐给朋友的公司。",
    ],
    "first-three": [
      "答复更快，表格更少，工具更好。",
      "给晚班招人，修好订货系统，偶尔说声谢谢。",
      "客户第一，客户第二，然后才是预算。",
      "新品上市之前各部门先沟通，而不是之后。",
      "新同事的培训；留出把维修做好的时间；优先事项只要一份，不要五份。",
    ],
    "chief-executive": [
      "请到服务台来坐一天。",
      "请不要每个月都改变工作重点。",
      "春天那次您把数字讲得很清楚，希望再讲一次。",
      "周五仓库需要再加一个人。",
    ],
    "anything-else": ["新椅子很好。", "我喜欢在这里工作。", "停车是个问题。", "谢谢你们来征求意见。"],
  },
};
