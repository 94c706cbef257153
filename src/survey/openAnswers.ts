import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { normalised } from "./normalised";
import { minimumForOpenAnswers } from "./privacy/status";
import { declaredMissing } from "./readAnswer";
import type { SurveyColumn } from "./survey";

/** An answer in somebody's own words, with how many people gave it in just these words. */
export interface OpenAnswer {
  readonly text: string;
  readonly times: number;
}

export interface OpenQuestion {
  /** The header of the column. */
  readonly question: string;
  /** People who wrote something. */
  readonly n: number;
  /** In random order; absent where too few people wrote something. */
  readonly answers?: readonly OpenAnswer[];
}

/** Words for "nothing to say" beside those for "no answer". */
const nothing: ReadonlySet<string> = new Set(["no comment", "no comments", "nothing", "nil", "暂无", "没有", "无意见", "没意见", "没什么"]);

/**
 * The answers to an open question in random order, without anything that says who wrote them; none where fewer than ten people wrote.
 *
 * They are sorted by their text before they are shuffled, so that their order tells nothing of the order of the rows, even to somebody
 * who knows the seed. Words for "no answer" are left out.
 *
 * @example openQuestion({ header: "Why?", position: 0, cells: ["n/a", "Pay"] }, 1) // { question: "Why?", n: 1 }
 */
export function openQuestion({ header, cells }: SurveyColumn, seed: number, minimum = minimumForOpenAnswers): OpenQuestion {
  const counted = new Map<string, number>();
  for (const cell of cells) {
    // White space alone is made even: folding compatibility forms would change the punctuation of Chinese sentences.
    const text = String(cell)
      .replace(/[\s\u200b\ufeff]+/gu, " ")
      .trim();
    const plain = normalised(text);
    if (plain === "" || declaredMissing.has(plain) || nothing.has(plain)) continue;
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  const n = [...counted.values()].reduce((sum, times) => sum + times, 0);
  if (n < minimum) return { question: header, n };
  const answers = [...counted].map(([text, times]) => ({ text, times })).sort((one, other) => (one.text < other.text ? -1 : 1));
  return { question: header, n, answers: shuffled(answers, seed) };
}

/** Fisher and Yates. */
function shuffled<Entry>(entries: readonly Entry[], seed: number): readonly Entry[] {
  const random = xoroshiro128plus(seed);
  const order = [...entries];
  for (let last = order.length - 1; last > 0; last--) {
    const drawn = uniformInt(random, 0, last);
    [order[last], order[drawn]] = [order[drawn] as Entry, order[last] as Entry];
  }
  return order;
}
