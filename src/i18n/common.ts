import type { FindingKind } from "../survey/finding";
import type { MissingRule } from "../survey/missingRule";
import type { Language } from "./language";

/** Words that every report shares. */
export interface CommonMessages {
  readonly subtitle: (place: string, respondents: number, date: string) => string;
  /** An address with what the cell holds. */
  readonly cell: (address: string, content: string) => string;
  /** The first addresses, and how many more there are. */
  readonly cells: (addresses: readonly string[], more: number) => string;
  readonly list: (names: readonly string[]) => string;
  readonly findings: Readonly<Record<FindingKind, (count: number, addresses: string) => string>>;
  readonly notComputable: {
    readonly none: string;
    readonly one: string;
    readonly constant: string;
    readonly notApplicable: string;
    readonly first: string;
  };
  readonly interval: (percent: string) => string;
  readonly missingRules: Readonly<Record<MissingRule, string>>;
  readonly method: {
    readonly title: string;
    readonly questionnaire: string;
    readonly recognition: string;
    readonly range: string;
    readonly respondents: string;
    readonly respondentsText: (kept: number, columns: number) => string;
    readonly scale: string;
    readonly scaleText: (min: number, max: number) => string;
    readonly keys: string;
    readonly keysNone: string;
    /** @param blocks how many blocks the keys turn */
    readonly keysTurned: (items: string, sum: number, blocks: number) => string;
    readonly missing: string;
    readonly confidence: string;
    readonly tests: string;
    readonly references: string;
    readonly version: string;
    readonly versionText: (version: string, date: string) => string;
    readonly fingerprint: string;
    readonly fingerprintText: (fingerprint: string) => string;
    readonly declared: (matched: number, expected: number) => string;
    readonly guessed: (matched: number, expected: number) => string;
    /** Known by the hidden ids of our template. */
    readonly fromTemplate: (matched: number, expected: number) => string;
    readonly named: string;
  };
  readonly keysContradicted: (items: string, block: string, correlation: string) => string;
}

export const commonMessages: Readonly<Record<Language, CommonMessages>> = {
  en: {
    subtitle: (place, respondents, date) => `${place}, n = ${respondents}, ${date}`,
    cell: (address, content) => `${address} (${content})`,
    cells: (addresses, more) => `${addresses.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    list: (names) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`),
    findings: {
      invalid: (count, addresses) =>
        `${cells(count)} no answer (other text, a truth value or an error) and ${count === 1 ? "counts" : "count"} as missing: ${addresses}.`,
      "off-scale": (count, addresses) =>
        `${count === 1 ? "1 number lies" : `${count} numbers lie`} off the scale and ${count === 1 ? "counts" : "count"} as missing: ${addresses}.`,
      "declared-missing": (count, addresses) =>
        `${cells(count)} a word for "no answer" and ${count === 1 ? "counts" : "count"} as missing: ${addresses}.`,
      "read-as-number": (count, addresses) => `${cells(count)} a label that was read as its number: ${addresses}.`,
      "not-whole": (count, addresses) => `${cells(count)} a number between two answers, used as it is: ${addresses}.`,
      "empty-column": (count, addresses) => `${count === 1 ? "1 answer column is" : `${count} answer columns are`} empty: ${addresses}.`,
      "points-sum": (count, addresses) =>
        `The points of ${count === 1 ? "1 respondent do" : `${count} respondents do`} not add up to 100; they count in proportion to their own sum: ${addresses}.`,
      "row-left-out": (count, addresses) =>
        `${count === 1 ? "1 row is" : `${count} rows are`} no respondent (title, total or repeated header) and left out: ${addresses}.`,
    },
    notComputable: {
      none: "nobody answered both",
      one: "a single answer has no spread",
      constant: "all answers are equal, so there is no spread to test against",
      notApplicable: "not defined for this row",
      first: "nothing to compare with",
    },
    interval: (percent) => `${percent} interval`,
    missingRules: {
      half: "half: a respondent counts for a dimension if at least half of its items are answered",
      complete: "complete: a respondent counts for a dimension only if all of its items are answered",
      any: "any: a respondent counts for a dimension if any of its items is answered",
    },
    method: {
      title: "How this was computed",
      questionnaire: "Questionnaire",
      recognition: "Columns",
      range: "Range",
      respondents: "Respondents",
      respondentsText: (kept, columns) => `${kept} rows read, ${columns} columns`,
      scale: "Answer scale",
      scaleText: (min, max) => `${min} to ${max}`,
      keys: "Keys",
      keysNone: "no item is reverse-keyed; no answer was turned",
      keysTurned: (items, sum, blocks) =>
        `reverse-keyed: ${items}. Their answers were turned once (${sum} minus the answer)${blocks < 2 ? "" : blocks === 2 ? " in both blocks" : " in every block"}, before anything was computed`,
      missing: "Missing answers",
      confidence: "Intervals",
      tests: "Tests",
      references: "References",
      version: "Made with",
      versionText: (version, date) => `Survey Lens ${version}, ${date}`,
      fingerprint: "Fingerprint of the answers",
      fingerprintText: (fingerprint) => `${fingerprint} (another run on the same cells gives the same fingerprint and the same figures)`,
      declared: (matched, expected) => `chosen by the user; ${matched} of ${expected} item columns found by their headers`,
      guessed: (matched, expected) => `recognised from the headers; ${matched} of ${expected} item columns found`,
      fromTemplate: (matched, expected) => `known from the ids of the template; ${matched} of ${expected} item columns found`,
      named: "columns named by the user",
    },
    keysContradicted: (items, block, correlation) =>
      `The keys may be wrong: as they are set, the items ${items} run against the other items of the ${block} block (r = ${correlation}). Check which wording was used before trusting these figures.`,
  },
  "zh-CN": {
    subtitle: (place, respondents, date) => `${place}，n = ${respondents}，${date}`,
    cell: (address, content) => `${address}（${content}）`,
    cells: (addresses, more) => `${addresses.join("、")}${more > 0 ? ` 等，另有 ${more} 处` : ""}`,
    list: (names) => names.join("、"),
    findings: {
      invalid: (count, addresses) => `${count} 个单元格不是答案（其他文字、逻辑值或错误值），按缺失处理：${addresses}。`,
      "off-scale": (count, addresses) => `${count} 个数字超出量表范围，按缺失处理：${addresses}。`,
      "declared-missing": (count, addresses) => `${count} 个单元格写明“未作答”，按缺失处理：${addresses}。`,
      "read-as-number": (count, addresses) => `${count} 个单元格是答案的文字标签，已读作相应的数字：${addresses}。`,
      "not-whole": (count, addresses) => `${count} 个单元格的数字介于两个答案之间，按原值使用：${addresses}。`,
      "empty-column": (count, addresses) => `${count} 个题项列没有任何答案：${addresses}。`,
      "points-sum": (count, addresses) => `${count} 位受访者的权重分合计不等于 100，按其各自的合计折算：${addresses}。`,
      "row-left-out": (count, addresses) => `${count} 行不是受访者（标题、合计或重复的表头），未计入：${addresses}。`,
    },
    notComputable: {
      none: "没有人同时回答两者",
      one: "只有一个答案，没有离散程度",
      constant: "所有答案相同，没有离散程度可供检验",
      notApplicable: "该行没有此项定义",
      first: "没有可比较的对象",
    },
    interval: (percent) => `${percent} 置信区间`,
    missingRules: {
      half: "half：某维度至少一半题项作答的受访者计入该维度",
      complete: "complete：某维度全部题项作答的受访者才计入该维度",
      any: "any：某维度只要有一个题项作答的受访者就计入该维度",
    },
    method: {
      title: "计算方法",
      questionnaire: "问卷",
      recognition: "各列",
      range: "区域",
      respondents: "受访者",
      respondentsText: (kept, columns) => `读取 ${kept} 行、${columns} 列`,
      scale: "量表",
      scaleText: (min, max) => `${min} 至 ${max}`,
      keys: "计分方向",
      keysNone: "没有反向题，答案均未反转",
      keysTurned: (items, sum, blocks) =>
        `反向题：${items}。${blocks < 2 ? "其" : blocks === 2 ? "两部分的" : "各部分的"}答案在计算之前统一反转一次（${sum} 减去答案）`,
      missing: "缺失答案",
      confidence: "区间",
      tests: "检验",
      references: "参考文献",
      version: "生成工具",
      versionText: (version, date) => `Survey Lens ${version}，${date}`,
      fingerprint: "答案指纹",
      fingerprintText: (fingerprint) => `${fingerprint}（对相同的单元格再次计算，指纹和结果都相同）`,
      declared: (matched, expected) => `由用户选定；按标题找到 ${expected} 列中的 ${matched} 列`,
      guessed: (matched, expected) => `根据标题识别；找到 ${expected} 列中的 ${matched} 列`,
      fromTemplate: (matched, expected) => `根据模板中的编号识别；找到 ${expected} 列中的 ${matched} 列`,
      named: "各列由用户指定",
    },
    keysContradicted: (items, block, correlation) =>
      `计分方向可能有误：按当前设置，${block}部分的第 ${items} 题与其余题项方向相反（r = ${correlation}）。请先核对所用的措辞版本，再采用这些结果。`,
  },
};

function cells(count: number): string {
  return count === 1 ? "1 cell holds" : `${count} cells hold`;
}
