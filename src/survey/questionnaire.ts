/**
 * A questionnaire as data: blocks, dimensions, items with their keys, and the wording in both languages. Template, recognition,
 * scoring and reports follow from it.
 */
import type { Language } from "../i18n/language";
import type { AnswerScale } from "./answerScale";

export type Wording = Readonly<Record<Language, string>>;

/** 1 as worded; -1 where a high answer means little of the quality, so that it is turned before anything is computed. */
export type Key = 1 | -1;

export interface Dimension {
  readonly id: string;
  readonly name: Wording;
}

export interface Item {
  /** `item1`; the number is the item's place in the questionnaire, from 1. */
  readonly id: string;
  readonly number: number;
  readonly dimension: string;
  readonly key: Key;
  /** Two to four words, for charts and tables. */
  readonly label: Wording;
  /** The full statement, by block id. */
  readonly statements: Readonly<Record<string, Wording>>;
}

export interface Block {
  readonly id: "expectation" | "perception";
  readonly name: Wording;
  /** Words and letters that announce the block in a column's header: `E`, `期望`. */
  readonly marks: readonly string[];
}

export interface Questionnaire {
  readonly id: string;
  readonly name: Wording;
  readonly scale: AnswerScale;
  /** The labels of the scale from min to max. */
  readonly labels: Readonly<Record<Language, readonly string[]>>;
  readonly blocks: readonly Block[];
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  /** Numbers of the items that another version of the questionnaire words the other way round. */
  readonly wordedBothWays: readonly number[];
  /** Marks of the columns of the points shared out over the dimensions. */
  readonly pointMarks: readonly string[];
}
