/** Everything the pane says, apart from the refusals, findings and report sentences that all renderers share. */
import type { FindingKind } from "../survey/finding";
import type { MissingRule } from "../survey/missingRule";
import type { Language } from "./language";
import { taskpaneChinese } from "./taskpaneChinese";
import { taskpaneEnglish } from "./taskpaneEnglish";

/** What the pane was doing when something failed. */
export type FailedTask =
  | "loading"
  | "reading"
  | "sampling"
  | "inserting"
  | "inserting-formula"
  | "computing"
  | "writing"
  | "writing-rest"
  | "opening"
  | "selecting"
  | "listing"
  | "checking"
  | "removing"
  | "handing-out"
  | "forgetting";

/** What happened, and what is as it was. */
export interface FailureWords {
  readonly title: string;
  readonly unchanged: string;
}

export interface TaskpaneMessages {
  /** The product's name, as Excel shows it. */
  readonly product: string;
  readonly listSeparator: string;
  /** What the button that changes to a language says, in that language, and its longer name for those who hear it. */
  readonly language: { readonly names: Readonly<Record<Language, string>>; readonly change: Readonly<Record<Language, string>> };
  readonly start: {
    readonly title: string;
    readonly sentences: readonly [string, string];
    readonly useAnswers: string;
    readonly trySample: string;
    /** The way to the other templates and samples. */
    readonly templates: string;
    readonly selected: (address: string) => string;
    /** One cell stands for the table around it. */
    readonly selectedCell: (address: string) => string;
    readonly nothingSelected: string;
    readonly reading: string;
    readonly sampling: string;
    readonly sampleSheet: string;
    readonly inserting: string;
    /** A template is there to be filled in. */
    readonly inserted: string;
    /** A questionnaire of the user's own was saved. */
    readonly declared: string;
  };
  readonly recognised: {
    readonly title: string;
    readonly back: string;
    readonly source: (sheet: string, address: string) => string;
    readonly size: (respondents: number, columns: number) => string;
    /** For cells that are no survey. */
    readonly tableSize: (rows: number, columns: number) => string;
    /** Items without a column. @param columns such as P10–P22 */
    readonly withoutColumn: (columns: string) => string;
    readonly withoutColumnAdvice: string;
    readonly looksLikeTable: (attributes: number) => string;
  };
  readonly version: {
    readonly sample: string;
    /** @param numbers of the items that are turned */
    readonly turned: (numbers: readonly number[], of: number) => string;
    readonly noneTurned: string;
    /** The answers speak against the keys. @param blocks names of the blocks that do */
    readonly contradicted: (numbers: readonly number[], blocks: readonly string[]) => string;
    /** The figures behind it. @param correlations by block, formatted */
    readonly contradiction: (correlations: readonly (readonly [block: string, correlation: string])[]) => string;
  };
  readonly keys: {
    readonly title: string;
    readonly count: (turned: number, of: number) => string;
    readonly item: (number: number, label: string) => string;
    readonly asDeclared: string;
  };
  readonly columns: {
    readonly none: string;
  };
  readonly missing: {
    readonly title: string;
    readonly label: string;
    readonly rules: Readonly<Record<MissingRule, string>>;
    readonly short: Readonly<Record<MissingRule, string>>;
  };
  readonly findings: {
    readonly title: string;
    readonly count: (findings: number) => string;
    readonly none: string;
    readonly kinds: Readonly<Record<FindingKind, string>>;
    readonly kind: (name: string, findings: number) => string;
    readonly show: (address: string) => string;
    readonly more: (findings: number) => string;
    readonly blank: string;
  };
  readonly attributes: {
    readonly title: string;
    readonly hint: string;
    readonly attribute: string;
    readonly importance: string;
    readonly performance: string;
    readonly none: string;
    readonly ask: string;
  };
  readonly options: {
    /** A choice that needs columns which nobody has named. */
    readonly unavailable: (choice: string) => string;
    readonly askTarget: string;
    readonly across: string;
    readonly upward: string;
  };
  readonly run: {
    readonly button: string;
    readonly title: string;
    readonly reading: string;
    readonly computing: (analysis: string) => string;
    readonly writing: string;
    readonly step: (step: number, of: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly writingCannotStop: string;
  };
  readonly results: {
    readonly title: string;
    readonly open: (sheet: string) => string;
    readonly written: (sheets: number) => string;
    readonly nothingWritten: string;
    readonly notDone: (analysis: string) => string;
    readonly fullTables: string;
    readonly aboutAnswers: string;
    readonly change: string;
    readonly startOver: string;
    /** A cell without a number, to those who hear it. */
    readonly notComputable: (reason: string) => string;
  };
  readonly workbook: {
    readonly title: string;
    readonly empty: string;
    readonly refresh: string;
    readonly refreshHint: string;
    readonly nothingToRefresh: string;
    /** No report could be made again, because the answers of none were found. */
    readonly answersGone: string;
    readonly removed: string;
    readonly handOut: string;
    readonly handOutHint: string;
    readonly forgotten: string;
    readonly forgetHandOuts: string;
    /** When to forget them, and what is then no longer held against later runs. */
    readonly forgetHandOutsHint: string;
  };
  readonly failures: Readonly<Record<FailedTask, FailureWords>>;
  /** What to do when the program itself failed; what Excel's problems ask for stands with Excel's words. */
  readonly unexpected: string;
  readonly refused: { readonly title: string; readonly unchanged: string };
  /** The pane itself broke off. */
  readonly broken: { readonly title: string; readonly unchanged: string; readonly again: string };
  readonly dismiss: string;
  /** What Excel, or the program itself, gave as the reason. */
  readonly detail: { readonly excel: (detail: string) => string; readonly program: (detail: string) => string };
}

export const taskpaneMessages: Readonly<Record<Language, TaskpaneMessages>> = { en: taskpaneEnglish, "zh-CN": taskpaneChinese };
