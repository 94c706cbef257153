import type { Language } from "../../i18n/language";
import type { GridCell } from "../../survey/grid";
import type { Wording } from "../../survey/questionnaire";
import { custom } from "../custom";
import { said } from "../statedItems";
import { createDraws, onScale } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { carelessEvery, missingShare, respondentId, sampleSites, sampleWaves } from "./sample";

const respondents = 160;
const seed = 20250341;
const fivePoints = { min: 1, max: 5 };
const tenPoints = { min: 0, max: 10 };

/** One column of every kind: yes or no, labelled levels, ratings, a number, choose one, choose several, own words. */
const ownColumns: Readonly<Record<string, Wording>> = {
  id: said("id", "编号"),
  wave: said("wave", "批次"),
  site: said("site", "网点"),
  stay: said("Will you still buy from us next year?", "明年您还会从我们这里购买吗？"),
  level: said("How was our last delivery?", "我们最近一次交付如何？"),
  punctual: said("Deliveries come when promised", "交付准时"),
  complete: said("Deliveries are complete", "交付完整"),
  reachable: said("Our staff can be reached", "联系得上工作人员"),
  helpful: said("Our staff solve problems", "工作人员能解决问题"),
  orders: said("Orders a year", "每年订单数"),
  channel: said("How do you mostly order?", "您主要通过什么方式下单？"),
  reasons: said("Reasons to leave a supplier (all that apply)", "更换供应商的原因（可多选）"),
  overall: said("overall satisfaction", "总体满意度"),
  comment: said("Comments", "意见"),
};

const words = {
  en: {
    yesNo: ["yes", "no"],
    levels: ["poor", "fair", "good", "excellent"],
    channels: ["web shop", "telephone", "representative"],
    reasons: ["late deliveries", "price", "mistakes in invoices", "nobody to talk to", "quality"],
    comments: ["Please call before you deliver.", "All fine.", "The invoices are hard to read.", "Faster in spring than now."],
  },
  "zh-CN": {
    yesNo: ["是", "否"],
    levels: ["差", "一般", "好", "优秀"],
    channels: ["网上商城", "电话", "业务代表"],
    reasons: ["交货延迟", "价格", "账单有误", "找不到负责人", "质量"],
    comments: ["送货前请先打电话。", "一切都好。", "账单看不懂。", "春天的时候比现在快。"],
  },
} as const;

const ratingMeans = { punctual: 3.2, complete: 4.0, reachable: 3.5, helpful: 3.7 } as const;
const reasonShares = [0.55, 0.4, 0.28, 0.22, 0.18];
const channelWeights = [55, 30, 15];
const siteEffect = [0.1, -0.4, 0.25] as const;
const commentShare = 0.25;

/** 160 customers of three sites in two waves answer a supplier's own questions. */
export const customSample: Sample = { questionnaire: custom, seed, rows, ownColumns, options };

/** The ratings are the items; what is asked in other ways is left to the frequencies. */
function options(language: Language): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const header = (name: string): string => ownColumns[name]?.[language] ?? "";
  const items = Object.keys(ratingMeans).map(header);
  const scale = { ...fivePoints };
  return {
    reliability: { items, scale },
    drivers: { items, scale, drivers: items, outcome: header("overall") },
    audit: { items, scale },
  };
}

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  const { yesNo, levels, channels, reasons, comments } = words[language];
  const unless = (share: number, cell: GridCell): GridCell => (draws.chance(share) ? "" : cell);
  return Array.from({ length: respondents }, (_, index) => {
    const site = draws.whole(0, 2);
    const mood = draws.normal() * 0.6 + (siteEffect[site] ?? 0);
    const careless = index % carelessEvery === carelessEvery - 1 ? 4 : undefined;
    const ratings = Object.entries(ratingMeans).map(([name, mean]) => {
      const rating = onScale(mean + mood + draws.normal() * 0.7, fivePoints);
      return [name, unless(missingShare, careless ?? rating)] as const;
    });
    const chosen = reasons.filter((_reason, place) => draws.chance(reasonShares[place] ?? 0));
    const orders = Math.max(1, Math.round(Math.exp(2.2 + draws.normal() * 0.7)));
    const level = onScale(1.7 + mood + draws.normal() * 0.7, { min: 0, max: 3 });
    const overall = onScale(6.6 + mood * 1.7 + draws.normal(), tenPoints);
    return {
      id: respondentId(index),
      wave: sampleWaves[index < respondents / 2 ? 0 : 1] ?? "",
      site: sampleSites[language][site] ?? "",
      stay: unless(missingShare, yesNo[overall + draws.normal() > 5 ? 0 : 1]),
      level: unless(missingShare, levels[level] ?? ""),
      ...Object.fromEntries(ratings),
      orders: unless(missingShare, orders),
      channel: channels[draws.weighted(channelWeights)] ?? "",
      reasons: chosen.join(language === "en" ? "; " : "；"),
      overall,
      comment: draws.chance(commentShare) ? (comments[draws.whole(0, comments.length - 1)] ?? "") : "",
    };
  });
}
