/**
 * A questionnaire as data: blocks, dimensions, items with their keys, and the wording in both languages. Template, recognition,
 * scoring and reports follow from it.
 */
import type { Language } from "../i18n/language";
import type { AnswerScale } from "./answerScale";

export type Wording = Readonly<Record<Language, string>>;

/** The labels of an answer scale from min to max, one for each whole number. */
export type ScaleLabels = Readonly<Record<Language, readonly string[]>>;

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
  /** Absent where the questionnaire has no dimensions, or the item belongs to none. */
  readonly dimension?: string;
  readonly key: Key;
  /** Two to four words, for charts and tables. */
  readonly label: Wording;
  /** The full statement, by block id; a block without one shows the label. */
  readonly statements: Readonly<Record<string, Wording>>;
  /** Worded by the survey's own header: the label stands without the number, the same in both languages. */
  readonly own?: true;
}

/** The same items asked once more in another sense: what is expected, what is perceived, how important it is. */
export interface Block {
  /** Also the name of the option that names its columns: `expectation`, `perception`, `answers`, `satisfaction`, `importance` … */
  readonly id: string;
  readonly name: Wording;
  /** Words and letters that announce the block in a column's header: `E`, `期望`; empty where the items stand alone. */
  readonly marks: readonly string[];
  /** Where it differs from the questionnaire's. */
  readonly scale?: AnswerScale;
  /** Where they differ from the questionnaire's; absent on a block with its own scale means that only the numbers count. */
  readonly labels?: ScaleLabels;
  /** A survey without this block is still this questionnaire. */
  readonly optional?: true;
  /** Keys do not turn its answers: the importance of an item worded negatively is still its importance. */
  readonly unkeyed?: true;
}

/** What a column beside the items is for. */
export type BackgroundRole = "group" | "wave" | "outcome" | "recommend" | "weight" | "open" | "identity";

export interface BackgroundQuestion {
  readonly id: string;
  readonly role: BackgroundRole;
  /** The question as the template heads its column. */
  readonly name: Wording;
  /** Words with which other surveys head the column; the name itself is always one. */
  readonly marks: readonly string[];
  /** The answers offered, in their order. */
  readonly choices?: readonly Wording[];
  /** Ends of a rating. */
  readonly scale?: AnswerScale;
  /** Not in every survey: a grouping with this mark is offered, but no report is split by it until someone says so. */
  readonly optional?: true;
}

export interface Questionnaire {
  readonly id: string;
  readonly name: Wording;
  readonly scale: AnswerScale;
  /** The labels of the scale; empty lists where only numbers are answered. */
  readonly labels: ScaleLabels;
  readonly blocks: readonly Block[];
  /** Id of the block that an analysis of single items works on: what is perceived, how satisfied people are. */
  readonly mainBlock: string;
  /** Empty where the items form no groups. */
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  readonly background: readonly BackgroundQuestion[];
  /** Ids of the analyses that one would run first. */
  readonly analyses: readonly string[];
  /** How to fill it in: one paragraph each, for the template sheet. */
  readonly instructions: Readonly<Record<Language, readonly string[]>>;
  /**
   * The items are examples: a survey puts its own attributes or options in their place, as many as it likes, and recognition goes by the
   * blocks. What the survey does not word itself is then called by its header.
   */
  readonly ownItems?: true;
  /** Numbers of the items that another version of the questionnaire words the other way round. */
  readonly wordedBothWays?: readonly number[];
  /** Marks of the columns of the points shared out over the dimensions. */
  readonly pointMarks?: readonly string[];
}
