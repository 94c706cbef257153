import type { AnswerScale } from "./answerScale";
import { normalised } from "./normalised";
import type { Questionnaire, ScaleLabels } from "./questionnaire";
import { declaredMissing } from "./readAnswer";
import type { SurveyColumn } from "./survey";

const yesNo: ScaleLabels = { en: ["no", "yes"], "zh-CN": ["否", "是"] };

/** Labels that surveys use again and again, from the lowest answer to the highest. */
const commonLabels: readonly ScaleLabels[] = [
  yesNo,
  { en: ["false", "true"], "zh-CN": ["没有", "有"] },
  { en: ["n", "y"], "zh-CN": ["不是", "是"] },
  { en: ["disagree", "agree"], "zh-CN": ["不同意", "同意"] },
  { en: ["low", "medium", "high"], "zh-CN": ["低", "中", "高"] },
  { en: ["never", "sometimes", "always"], "zh-CN": ["从不", "有时", "总是"] },
  { en: ["poor", "fair", "good"], "zh-CN": ["差", "一般", "好"] },
  { en: ["poor", "fair", "good", "excellent"], "zh-CN": ["差", "一般", "好", "优秀"] },
  { en: ["none", "little", "average", "much"], "zh-CN": ["没有", "少", "一般", "多"] },
  { en: ["never", "sometimes", "often", "always"], "zh-CN": ["从不", "有时", "经常", "总是"] },
  { en: ["disagree", "rather disagree", "rather agree", "agree"], "zh-CN": ["不同意", "不太同意", "比较同意", "同意"] },
  { en: ["strongly disagree", "disagree", "agree", "strongly agree"], "zh-CN": ["非常不同意", "不同意", "同意", "非常同意"] },
  { en: ["very dissatisfied", "dissatisfied", "satisfied", "very satisfied"], "zh-CN": ["非常不满意", "不满意", "满意", "非常满意"] },
  { en: ["very poor", "poor", "fair", "good", "excellent"], "zh-CN": ["很差", "差", "一般", "好", "优秀"] },
  { en: ["very poor", "poor", "average", "good", "very good"], "zh-CN": ["很差", "较差", "一般", "较好", "很好"] },
  { en: ["poor", "fair", "good", "very good", "excellent"], "zh-CN": ["差", "一般", "较好", "好", "优秀"] },
  { en: ["never", "rarely", "sometimes", "often", "always"], "zh-CN": ["从不", "很少", "有时", "经常", "总是"] },
  {
    en: ["very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"],
    "zh-CN": ["非常不满意", "不满意", "一般", "满意", "非常满意"],
  },
  {
    en: ["very dissatisfied", "dissatisfied", "neither satisfied nor dissatisfied", "satisfied", "very satisfied"],
    "zh-CN": ["很不满意", "不太满意", "一般", "比较满意", "很满意"],
  },
  {
    en: ["strongly disagree", "disagree", "neutral", "agree", "strongly agree"],
    "zh-CN": ["非常不同意", "不同意", "一般", "同意", "非常同意"],
  },
  {
    en: ["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"],
    "zh-CN": ["完全不同意", "不太同意", "中立", "比较同意", "完全同意"],
  },
  {
    en: ["not important", "slightly important", "moderately important", "important", "very important"],
    "zh-CN": ["很不重要", "不重要", "一般", "重要", "很重要"],
  },
  {
    en: ["not at all", "slightly", "moderately", "very", "extremely"],
    "zh-CN": ["完全不", "有一点", "中等", "比较", "非常"],
  },
  {
    en: ["not at all", "a little", "somewhat", "much", "very much"],
    "zh-CN": ["完全没有", "很少", "一些", "较多", "很多"],
  },
];

/**
 * The answers that a set of labels stands for on a scale, in every language at once; empty where the set is of another length.
 *
 * @example labelAnswers({ en: ["no", "yes"], "zh-CN": ["否", "是"] }, { min: 0, max: 1 }).get("yes") // 1
 */
export function labelAnswers(labels: ScaleLabels, { min, max }: AnswerScale): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  for (const texts of Object.values(labels)) {
    if (texts.length !== max - min + 1) continue;
    texts.forEach((text, index) => answers.set(normalised(text), min + index));
  }
  if (labels === yesNo && answers.size > 0) [false, true].forEach((truth, index) => answers.set(String(truth), min + index));
  return answers;
}

/** Every set of labels there is: the questionnaires' and the common ones. */
export function labelSets(known: readonly Questionnaire[]): readonly ScaleLabels[] {
  return [
    ...known.flatMap(({ labels, blocks }) => [labels, ...blocks.flatMap((block) => (block.labels ? [block.labels] : []))]),
    ...commonLabels,
  ];
}

/**
 * The labels with which columns on a scale were answered: of the sets that fit the scale's length the one that knows most of the texts in
 * them; the first of several. Mixed sets would read one word in two ways ("一般" is the second of four and the third of five).
 *
 * Empty when the columns hold no text that a set knows.
 */
export function fittingLabels(
  columns: readonly SurveyColumn[],
  scale: AnswerScale,
  sets: readonly ScaleLabels[],
): ReadonlyMap<string, number> {
  const texts = textsIn(columns);
  let best: ReadonlyMap<string, number> = new Map<string, number>();
  if (texts.size === 0) return best;
  let most = 0;
  for (const set of sets) {
    const answers = labelAnswers(set, scale);
    const known = [...texts].filter(([text]) => answers.has(text));
    const covered = known.reduce((sum, [, count]) => sum + count, 0);
    // "none" alone means no answer; beside "little" and "much" it is one.
    if (covered <= most || known.every(([text]) => declaredMissing.has(text))) continue;
    most = covered;
    best = answers;
  }
  return best;
}

/** Different texts that are no numbers, with how often they stand there; truth values count as text. */
export function textsIn(columns: readonly SurveyColumn[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { cells } of columns) {
    for (const cell of cells) {
      if (typeof cell === "number" || startsWithDigit(cell)) continue;
      const text = normalised(String(cell));
      if (text !== "") texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  return texts;
}

/** Most text in an answer column is a number; it is passed over without a closer look. */
function startsWithDigit(cell: string | boolean): boolean {
  if (typeof cell === "boolean") return false;
  const code = cell.charCodeAt(0);
  return !(code < 48 || code > 57);
}

/** Whether nearly all entries are labels of one set with three levels or more, or a yes and a no. */
export function labelsKnow(entries: ReadonlyMap<string, number>, sets: readonly ScaleLabels[]): boolean {
  if (entries.size === 0) return false;
  const counts = [...entries];
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return sets.some((labels) =>
    Object.values(labels).some((texts) => {
      const words = new Set(texts.map(normalised));
      return words.size > 0 && counts.reduce((sum, [text, count]) => sum + (words.has(text) ? count : 0), 0) >= all * knownShare;
    }),
  );
}

const knownShare = 0.9;
