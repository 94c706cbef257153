import type { LinkageMessages } from "./linkage";
import { spaced } from "./spaced";

const mostNames = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  return names.length > mostNames ? `${shown.join("、")}等 ${names.length} 个` : shown.join("、");
}

const measure = (columns: readonly string[]): string => (columns.length === 1 ? (columns[0] ?? "") : `${columns.length} 题均值`);

export const linkageChinese: LinkageMessages = {
  title: "各单位的员工结果与顾客结果",
  summary: "员工评价较好的单位，顾客结果是否也较好，把握有多大。",
  columns: (unit, percent) => ({
    unit: { title: unit },
    nEmployee: { title: "员工 n", definition: "员工均值所依据的行数" },
    nCustomer: { title: "顾客 n", definition: "顾客均值所依据的行数" },
    employee: { title: "员工", definition: "员工结果的均值" },
    customer: { title: "顾客", definition: "顾客结果的均值" },
    without: { title: "去掉后的 r", definition: "其余单位的相关系数：变化大说明关联取决于该单位" },
    line: { title: "关联" },
    units: { title: "单位数", definition: "不论大小，每个单位计一次" },
    r: { title: "r", definition: "两项均值在各单位间的相关系数" },
    ciLow: { title: "r 下限", definition: `r 的 ${percent} 置信区间` },
    ciHigh: { title: "r 上限" },
    p: { title: "p", definition: "r 的双侧检验" },
    rho: { title: "秩相关", definition: "按名次计算（Spearman），不易受个别单位影响" },
    crosshair: { title: "十字线" },
  }),
  tables: { units: (column) => `按${spaced(column)}列示的结果`, link: "各单位间的关联", crosshair: "图中的十字线" },
  link: "员工与顾客",
  means: "各单位均值",
  chart: {
    title: "各单位的员工结果与顾客结果",
    alt: "各单位的散点图：向右为员工结果，向上为顾客结果，按各单位均值分成四格。",
    x: (columns) => `员工：${measure(columns)}`,
    y: (columns) => `顾客：${measure(columns)}`,
    corners: {
      topLeft: "顾客高、员工低",
      topRight: "两者都高",
      bottomLeft: "两者都低",
      bottomRight: "员工高、顾客低",
    },
  },
  reasons: {
    fewUnits: "至少四个单位才有置信区间",
    perfect: "各单位恰在一条直线上，没有误差可供检验",
    constant: "去掉该单位后，其余单位没有差异",
  },
  headlines: {
    linked: (units, r, percent, low, high, positive) =>
      `员工结果较好的单位，顾客结果往往${positive ? "也较好" : "较差"}：${units} 个单位的相关系数 r = ${r}（${percent} 置信区间 ${low} 至 ${high}）。`,
    notLinked: (units, r, percent, low, high) =>
      `${units} 个单位中，员工结果与顾客结果的关联不能与偶然区分：r = ${r}，${percent} 置信区间 ${low} 至 ${high}，包含 0。`,
    noInterval: (units, r) => `${units} 个单位的 r = ${r}；单位太少或过于整齐，无法说明把握有多大。`,
    hangsOn: (unit, r) => `这一关联取决于个别单位：去掉“${unit}”后 r 为 ${r}，可能只是偶然。`,
    bothLow: (units) => `两方面都低于各单位均值的有：${listed(units)}，应先从这里着手了解。`,
    leftOut: (hidden, shown) => `另有 ${hidden} 个单位为免推知个人答案而未计入；以上关联依据 ${shown} 个单位。`,
  },
  notes: {
    cause: "单位之间的关联并不是因果：规模、地点或业务类型可能同时影响两者，顾客也可能影响员工；也不能据此推断个人。",
    shown: (shown, hidden, incomplete) => `计入 ${shown} 个单位；因隐私保护未计入 ${hidden} 个，缺少员工或顾客结果的有 ${incomplete} 个。`,
    outside: (rows, column) => `有 ${rows} 行在“${column}”列中没有写明单位，未计入。`,
    few: (units) => `只有 ${units} 个单位，偏少：不足 10 个单位时，相关系数受偶然影响很大。`,
  },
  method: {
    employee: "员工结果",
    customer: "顾客结果",
    measureText: (columns, scale) =>
      `${columns.length === 1 ? "" : "已作答各列的均值："}${columns.join("、")}；${scale ? `答案为 ${scale.min} 至 ${scale.max}` : "按原数值读取"}`,
    units: "单位",
    unitsText: (column, rowsAreUnits) =>
      rowsAreUnits ? `按“${column}”；每行是一个单位而非个人的结果，没有隐去任何单位` : `按“${column}”；各单位作答者的均值`,
    link: "关联",
    linkText: (percent) => `各单位均值的 Pearson 相关系数 r，不加权；四个单位起按 Fisher z 给出 ${percent} 置信区间，双侧 p`,
    references:
      "Heskett、Jones、Loveman、Sasser 和 Schlesinger（1994），Harvard Business Review 72(2)，164–174；Fisher（1921），Metron 1，3–32",
  },
};
