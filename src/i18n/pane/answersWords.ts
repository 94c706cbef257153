/** What the pane says of the answers it was given: what was recognised, the part of each column, the scale, the keys. */
import type { ColumnKindName, ColumnReason } from "../../survey/columnKinds";
import type { Language } from "../language";
import { answersChinese } from "./answersChinese";
import { answersEnglish } from "./answersEnglish";

/** The parts of columns beside the items. */
export type PartName = "group" | "wave" | "outcome" | "recommend" | "weight" | "points" | "identity" | "open" | "ignored";

/** How well an item goes with the others; figures formatted. */
export interface KeyEvidenceFigures {
  /** The item with its number. */
  readonly item: string;
  /** Name of the block, and of the dimension where it is one of several. */
  readonly scale: string;
  readonly isTurned: boolean;
  readonly alpha: string;
  readonly alphaIfTurned: string;
  readonly correlation: string | undefined;
}

export interface AnswersWords {
  readonly recognised: {
    readonly guess: (name: string, matched: number, expected: number) => string;
    readonly chosen: (name: string, matched: number, expected: number) => string;
    readonly own: (items: number) => string;
    /** Each question asked twice: what is expected, and what is perceived. */
    readonly ownPairs: (items: number) => string;
    /** Why the guess: what told. */
    readonly because: Readonly<Record<"ids" | "headers" | "shape", string>>;
    readonly change: string;
    /** The same while there is none. */
    readonly choose: string;
    readonly questionnaires: string;
    readonly ownSurvey: string;
    readonly back: string;
    readonly notRecognised: string;
    readonly notRecognisedAdvice: string;
    /** Nothing can be run before. */
    readonly askQuestions: string;
    /** @param columns that look like questions */
    readonly useQuestions: (columns: number) => string;
    /** The choices contradict each other. @param sentence why */
    readonly unread: string;
    readonly unreadAdvice: string;
  };
  readonly version: {
    /** Wordings of one questionnaire; else different questionnaires. */
    readonly wording: string;
    readonly questionnaire: string;
    readonly whyWording: string;
    readonly whyQuestionnaire: string;
    readonly askWording: string;
    readonly askQuestionnaire: string;
    readonly items: (items: number, min: number, max: number) => string;
    readonly own: string;
  };
  readonly columns: {
    readonly title: string;
    /** @param beside columns of parts beside the items */
    readonly summary: (blocks: readonly (readonly [part: string, columns: number])[], beside: number, ignored: number) => string;
    readonly hint: string;
    /** Importance is to be taken from points, and there are none. */
    readonly askPoints: string;
    readonly parts: Readonly<Record<PartName, string>>;
    /** An item of a survey of one's own. */
    readonly item: string;
    readonly items: (count: number) => string;
    readonly itemOf: (block: string, number: number, label: string) => string;
    readonly kinds: Readonly<Record<ColumnKindName, string>>;
    readonly perhaps: (kind: string, reason: string) => string;
    readonly reason: (reason: ColumnReason) => string;
    readonly chosenByYou: string;
    readonly listed: (columns: number) => string;
    readonly nameless: (letters: string) => string;
    readonly duplicate: string;
    readonly empty: string;
    /** Names the button that changes the part. */
    readonly partOf: (column: string, part: string) => string;
    readonly likely: string;
    readonly all: string;
    readonly unfold: (columns: string) => string;
    readonly more: (lines: number) => string;
    readonly several: string;
    readonly severalHint: string;
    readonly from: string;
    readonly to: string;
    readonly numbersOnly: string;
    readonly give: (columns: number) => string;
    readonly reset: string;
  };
  readonly scale: {
    readonly title: string;
    readonly summary: (min: number, max: number) => string;
    readonly label: string;
    readonly seen: (min: number, max: number) => string;
    readonly hint: string;
    readonly ends: (min: number, max: number) => string;
    readonly other: string;
    readonly lowest: string;
    readonly highest: string;
    readonly wrong: string;
    /** Nothing is run before. */
    readonly ask: string;
  };
  readonly keys: {
    /** @param blocks how many blocks the keys turn */
    readonly hint: (min: number, max: number, blocks: number) => string;
    readonly unknown: string;
    readonly undecided: string;
    /** The ends of the answer scale are still to be given. */
    readonly withoutScale: string;
    readonly doubts: string;
    readonly evidence: (figures: KeyEvidenceFigures) => string;
    readonly decide: string;
    readonly fine: string;
  };
  readonly missing: { readonly kept: (rule: string, kept: number, of: number) => string };
}

export const answersWords: Readonly<Record<Language, AnswersWords>> = { en: answersEnglish, "zh-CN": answersChinese };
