import type { Declaration, DeclaredItem } from "./declaration";
import { fingerprint } from "./fingerprint";
import { normalised } from "./normalised";
import { ownItem } from "./ownItems";
import type { BackgroundQuestion, Dimension, Item, Questionnaire, Wording } from "./questionnaire";

/** Ids of questionnaires of the user's own start with this, so that none meets a built-in one. */
export const ownPrefix = "own-";

/** The one block of such a questionnaire. */
const block = "answers";

/** A text up to this length is its own label; a longer one is cut at a word. */
const longestLabel = 40;
const chineseLabel = 20;

/**
 * A declaration as a questionnaire: from here on it is recognised, scored and reported like a built-in one. Its words are the same in both
 * languages, because the user wrote them once.
 *
 * @param background what its template asks beside the items
 * @example declaredQuestionnaire({ name: "Parking", scale: { min: 1, max: 5 }, items: [] }).id // "own-parking"
 */
export function declaredQuestionnaire({ name, scale, items }: Declaration, background: readonly BackgroundQuestion[] = []): Questionnaire {
  const dimensions = dimensionsOf(items);
  const labels = labelsOf(items);
  return {
    id: declaredId(name),
    name: same(name),
    scale,
    labels: { en: [], "zh-CN": [] },
    blocks: [{ id: block, name: { en: "answers", "zh-CN": "答案" }, marks: [] }],
    mainBlock: block,
    dimensions,
    items: items.map((item, index) => itemOf(item, index, dimensions, labels[index] ?? item.code)),
    background,
    analyses: ["favourable", "reliability", "frequencies"],
    instructions: {
      en: [`Answer each statement with a whole number from ${scale.min} to ${scale.max}; leave a cell empty where there is no answer.`],
      "zh-CN": [`每题请填 ${scale.min} 至 ${scale.max} 的整数；没有答案时请留空。`],
    },
  };
}

/** The id that a name gives: its Latin letters and digits, else a fingerprint of it. */
export function declaredId(name: string): string {
  const plain = normalised(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const isTelling = plain.length >= normalised(name).length / 2;
  return ownPrefix + (isTelling ? plain : fingerprint([[normalised(name)]]));
}

function same(text: string): Wording {
  return { en: text, "zh-CN": text };
}

function dimensionsOf(items: readonly DeclaredItem[]): readonly Dimension[] {
  const names = new Map(items.flatMap(({ dimension }) => (dimension === undefined ? [] : [[normalised(dimension), dimension] as const])));
  return [...names.values()].map((name, index) => ({ id: `dimension${index + 1}`, name: same(name) }));
}

function itemOf({ code, text, dimension, key }: DeclaredItem, index: number, dimensions: readonly Dimension[], label: string): Item {
  const home = dimensions.find(({ name }) => dimension !== undefined && normalised(name.en) === normalised(dimension));
  return {
    ...ownItem(index + 1, label),
    key,
    ...(home && { dimension: home.id }),
    // The code is a wording too: a survey may head its columns with it.
    statements: { [block]: same(text), code: same(code) },
  };
}

/** Short names, all different: where two texts begin alike, both get their code in front. */
function labelsOf(items: readonly DeclaredItem[]): readonly string[] {
  const cut = items.map(({ text }) => shortened(text));
  return cut.map((label, index) => {
    const isAlone = cut.filter((other) => normalised(other) === normalised(label)).length === 1;
    return isAlone ? label : `${items[index]?.code ?? ""} ${label}`;
  });
}

function shortened(text: string): string {
  const longest = /\p{Script=Han}/u.test(text) ? chineseLabel : longestLabel;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}
