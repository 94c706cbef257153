import type { Flag } from "../analyses/audit/respondentChecks";
import type { QuadrantId } from "../analyses/quadrant/quadrant";
import type { SatisfactionBand } from "../survey/satisfactionRatio";
import type { ToleranceZone } from "../survey/toleranceZone";
import { speaksChinese } from "./sentences";
import type { ServqualDimension } from "./servqualStructure";

type OverallLine = "overallDimensions" | "overallItems" | "overallWeighted";
type Words<Id extends string> = Readonly<Record<Id, string>>;
type InBoth<Id extends string> = readonly [english: Words<Id>, chinese: Words<Id>];

const quadrants: InBoth<QuadrantId> = [
  { concentrate: "Concentrate here", "keep-up": "Keep up", "low-priority": "Low priority", overkill: "Possible overkill" },
  { concentrate: "重点改进", "keep-up": "继续保持", "low-priority": "次要改进", overkill: "供给过度" },
];
const bands: InBoth<SatisfactionBand> = [
  { "very-satisfied": "very satisfied", satisfied: "satisfied", acceptable: "just acceptable", dissatisfied: "dissatisfied" },
  { "very-satisfied": "很满意", satisfied: "满意", acceptable: "勉强可接受", dissatisfied: "不满意" },
];
const zones: InBoth<ToleranceZone> = [
  { below: "below the minimum", within: "within the zone", above: "above the desired level" },
  { below: "低于最低水平", within: "在容忍区内", above: "高于希望水平" },
];
const flags: InBoth<Flag> = [
  {
    "many-missing": "more than half missing",
    "straight-line": "long run of equal answers",
    "no-spread": "same answer throughout",
    outlier: "unusual pattern",
    contradictory: "contradicts itself",
    "duplicate-id": "id stands twice",
    "duplicate-row": "same as another row",
    fast: "very fast",
  },
  {
    "many-missing": "一半以上缺失",
    "straight-line": "长串相同答案",
    "no-spread": "全部答案相同",
    outlier: "作答模式异常",
    contradictory: "前后矛盾",
    "duplicate-id": "编号重复",
    "duplicate-row": "与另一行相同",
    fast: "用时过短",
  },
];
const dimensions: InBoth<ServqualDimension | OverallLine> = [
  {
    tangibles: "tangibles",
    reliability: "reliability",
    responsiveness: "responsiveness",
    assurance: "assurance",
    empathy: "empathy",
    overallDimensions: "mean of the dimensions",
    overallItems: "mean of all items",
    overallWeighted: "weighted with own points",
  },
  {
    tangibles: "有形性",
    reliability: "可靠性",
    responsiveness: "响应性",
    assurance: "保证性",
    empathy: "移情性",
    overallDimensions: "各维度均值",
    overallItems: "全部题项均值",
    overallWeighted: "按个人权重加权",
  },
];

export const quadrantNames = (asIds: boolean): Words<QuadrantId> => chosen(quadrants, asIds);
export const bandNames = (asIds: boolean): Words<SatisfactionBand> => chosen(bands, asIds);
export const zoneNames = (asIds: boolean): Words<ToleranceZone> => chosen(zones, asIds);
export const flagNames = (asIds: boolean): Words<Flag> => chosen(flags, asIds);
export const dimensionNames = (asIds: boolean): Words<ServqualDimension | OverallLine> => chosen(dimensions, asIds);

/** Between several flags of one respondent. */
export function flagSeparator(asIds: boolean): string {
  return asIds ? " " : speaksChinese(Office.context.displayLanguage) ? "、" : ", ";
}

/**
 * Names in Excel's language, or the ids themselves, which are the same in every language so that formulas can compare with them.
 *
 * The words are those of the reports; they stand here once more because the reports' catalogue is ten times the size of this script. A test
 * holds the two together.
 */
function chosen<Id extends string>([english, chinese]: InBoth<Id>, asIds: boolean): Words<Id> {
  if (asIds) return Object.fromEntries(Object.keys(english).map((id) => [id, id])) as Words<Id>;
  return speaksChinese(Office.context.displayLanguage) ? chinese : english;
}
