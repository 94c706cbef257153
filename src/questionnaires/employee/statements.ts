import type { StatedItem } from "../statedItems";
import { said } from "../statedItems";

/** The 25 statements, all worded so that agreement is good. */
export const employeeStatements: readonly StatedItem[] = [
  [
    "direction",
    said("knows purpose and goals", "了解公司宗旨"),
    said("I know what our company is for, where it wants to go and what it does well.", "我清楚公司的宗旨、目标和优势。"),
  ],
  [
    "customer-focus",
    said("top stands for quality", "高层重视质量"),
    said("Our top management stands up for quality.", "公司高层管理者真正重视质量。"),
  ],
  [
    "customer-focus",
    said("company for customers", "公司重视顾客"),
    said("Our company means it when it speaks of satisfied customers.", "公司真心追求顾客满意。"),
  ],
  [
    "customer-focus",
    said("colleagues for customers", "同事重视顾客"),
    said("The colleagues I work with most care about satisfied customers.", "与我密切共事的同事都重视顾客满意。"),
  ],
  [
    "cooperation",
    said("departments cooperate", "部门之间协作"),
    said("Our departments work well with one another.", "公司各部门之间配合良好。"),
  ],
  [
    "cooperation",
    said("team cooperates", "部门内部协作"),
    said("The people in my department work well together.", "我所在部门的同事配合良好。"),
  ],
  [
    "cooperation",
    said("manager encourages it", "上级鼓励协作"),
    said("My manager encourages us to work together.", "我的上级鼓励大家相互协作。"),
  ],
  [
    "cooperation",
    said("help from others", "他部门的支持"),
    said("I get the help I need from other departments.", "我能从其他部门得到所需的支持。"),
  ],
  [
    "prevention",
    said("prevents problems", "防患于未然"),
    said("We see to it that problems do not arise, rather than repair them.", "我们注重预防问题，而不是事后补救。"),
  ],
  ["customer-focus", said("knows expectations", "了解顾客期望"), said("I know what our customers expect.", "我了解顾客的期望。")],
  [
    "customer-focus",
    said("knows what to do", "清楚日常职责"),
    said("I know what I have to do each day so that products and service are good.", "我清楚每天该做什么，才能保证产品和服务的质量。"),
  ],
  [
    "direction",
    said("practice fits policy", "言行一致"),
    said("What we do every day fits what the company says.", "公司的日常做法与其宣示的方针一致。"),
  ],
  [
    "means",
    said("may decide", "有权自主决定"),
    said("Mostly I may decide for myself how to do my work.", "多数情况下我可以自行决定怎样做好工作。"),
  ],
  ["means", said("has information", "信息充分"), said("I have the information that my work needs.", "我有工作所需的信息。")],
  [
    "direction",
    said("knows priorities", "了解高层重点"),
    said("I know what matters most to top management.", "我知道高层管理者最看重什么。"),
  ],
  ["means", said("managers support", "管理者支持"), said("Our managers help us to work effectively.", "管理者支持我们有效地开展工作。")],
  ["means", said("has tools", "工具齐备"), said("I have the tools and equipment that my work needs.", "我有工作所需的工具和设备。")],
  ["means", said("has been trained", "受过培训"), said("I have been trained for what I do.", "我受过与工作相应的培训。")],
  ["direction", said("well run", "经营有方"), said("Our company is well run.", "公司经营得法。")],
  ["fairness", said("treated fairly", "受到公平对待"), said("I am treated fairly.", "我受到公平的对待。")],
  ["fairness", said("good work recognised", "成绩得到肯定"), said("Good work is noticed and acknowledged.", "工作出色会得到肯定。")],
  ["fairness", said("respected by manager", "受上级尊重"), said("My manager respects me.", "我的上级尊重我。")],
  [
    "prevention",
    said("no needless steps", "没有多余环节"),
    said("My work has no steps that could be left out.", "我的工作中没有多余的环节。"),
  ],
  ["prevention", said("free of bureaucracy", "没有官僚作风"), said("Our company is free of red tape.", "公司没有官僚作风。")],
  [
    "advocacy",
    said("would recommend", "愿意推荐公司"),
    said("I would recommend our company to friends as a place to work.", "我愿意推荐朋友来公司工作。"),
  ],
];
