/** Words of the pane's part that puts a function into a cell. */
import type { Language } from "../language";
import { insertFunctionChinese } from "./insertFunctionChinese";
import { insertFunctionEnglish } from "./insertFunctionEnglish";

export interface FunctionWords {
  /** What one gets, in a few words. */
  readonly title: string;
  /** What it gives, in a sentence. */
  readonly gives: string;
}

export interface InsertFunctionWords {
  /** Names the two parts of the screen. */
  readonly parts: string;
  readonly tabs: { readonly templates: string; readonly functions: string };
  readonly title: string;
  /** @param place of the answers that arguments are filled in from */
  readonly hint: (place: string) => string;
  readonly withoutSurvey: string;
  readonly useAnswers: string;
  /** The button beside the recognised answers that leads here. */
  readonly fromSetup: string;
  readonly backToSetup: string;
  readonly find: string;
  readonly notFound: (sought: string) => string;
  readonly others: (count: number) => string;
  readonly othersHint: string;
  /** By question, in the order of the pane. */
  readonly questions: Readonly<Record<string, string>>;
  /** By name. */
  readonly functions: Readonly<Record<string, FunctionWords>>;
  /** By reason: why nothing is filled in. */
  readonly unfit: Readonly<Record<string, string>>;
  readonly backToList: string;
  readonly about: string;
  readonly variants: {
    readonly all: (block: string) => string;
    readonly dimension: (block: string, dimension: string) => string;
    readonly pair: (expected: string, perceived: string) => string;
    readonly group: (group: string, header: string) => string;
    readonly driverItems: string;
    readonly driverDimensions: string;
  };
  /** What an argument is called and stands for, by name; `FUNCTION.name` goes before it. */
  readonly parameters: Readonly<Record<string, FunctionWords>>;
  readonly optional: (label: string) => string;
  readonly takeSelection: string;
  readonly takeSelectionFor: (label: string) => string;
  /** What can be chosen, as it stands in a formula, in words. */
  readonly choices: Readonly<Record<string, string>>;
  readonly usual: (choice: string) => string;
  readonly missingNamed: (labels: readonly string[]) => string;
  readonly guarded: string;
  readonly composed: string;
  readonly notWeighted: string;
  readonly formula: string;
  readonly copy: string;
  readonly copyNamed: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly separators: string;
  readonly target: {
    readonly nothing: string;
    readonly one: (cell: string) => string;
    readonly several: (cells: string, rows: number, columns: number) => string;
    readonly unknownSize: (cell: string) => string;
    readonly filled: (cells: string) => string;
    readonly table: string;
    readonly edge: string;
    readonly answers: (cell: string) => string;
    readonly report: (sheet: string) => string;
    readonly firstOnly: string;
  };
  readonly insert: (cell: string) => string;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly end: {
    readonly inserted: (cells: string, shown: string) => string;
    readonly filled: (cells: string) => string;
    readonly error: (cell: string, shown: string) => string;
    readonly computing: (cell: string) => string;
    readonly refused: string;
    readonly unknown: string;
    readonly noRoom: string;
    readonly obstacle: string;
  };
  readonly unsupported: string;
}

export const insertFunctionWords: Readonly<Record<Language, InsertFunctionWords>> = {
  en: insertFunctionEnglish,
  "zh-CN": insertFunctionChinese,
};
