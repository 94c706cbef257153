/**
 * One analysis is one declaration: its options, a pure computation and how its result reads as a report. The menu, the option
 * form, the headless command and the tests follow from it.
 */
import type { Messages } from "../i18n/messages";
import type { AnyReport, Report } from "../report/tree";
import type { Incomplete, Refusal } from "../survey/refusal";
import type { Survey } from "../survey/survey";

/** How an analysis ends. */
export type Outcome<Result> =
  | { readonly status: "complete"; readonly result: Result }
  | { readonly status: "incomplete"; readonly incomplete: Incomplete }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** What a report needs that the pure folders may not fetch: the language, the day, the product's version. */
export interface ReportContext {
  readonly messages: Messages;
  /** ISO date of the run, for instance `2026-11-21`. */
  readonly date: string;
  readonly version: string;
}

/** Tells how far a long computation is, and learns whether to go on. */
export interface Progress {
  /** @param share of the computation behind us, 0 to 1, never less than before; as often as is convenient */
  report(share: number): void;
  /**
   * Nobody waits for the outcome any more: a computation that asks may end early, with any outcome. None has to ask: where it runs in a
   * worker, it is ended from outside.
   */
  readonly cancelled: boolean;
}

/** An option as the form, the hint and the method page see it. Columns are named by their headers. */
export type OptionDeclaration =
  | { readonly id: string; readonly kind: "choice"; readonly choices: readonly string[]; readonly default: string }
  | { readonly id: string; readonly kind: "column"; readonly optional: true }
  | { readonly id: string; readonly kind: "columns"; readonly optional: true }
  | { readonly id: string; readonly kind: "number"; readonly optional: true; readonly default?: number }
  | { readonly id: string; readonly kind: "scale"; readonly optional: true }
  | { readonly id: string; readonly kind: "point"; readonly optional: true };

/** Options as they come from JSON, a form or the workbook's settings; read and checked by the analysis. */
export type RawOptions = Readonly<Record<string, unknown>>;

export interface AnalysisDeclaration<Result> {
  readonly id: string;
  readonly options: readonly OptionDeclaration[];
  readonly title: (messages: Messages) => string;
  /** One line: what one gets. */
  readonly summary: (messages: Messages) => string;
  /** @param progress for computations that take seconds; the others leave it out */
  readonly compute: (survey: Survey, options: RawOptions, progress?: Progress) => Outcome<Result>;
  readonly report: (survey: Survey, result: Result, context: ReportContext) => Report;
}

/** An analysis with its result type closed over: what menus and commands hold. */
export interface Analysis {
  readonly id: string;
  readonly options: readonly OptionDeclaration[];
  readonly title: (messages: Messages) => string;
  readonly summary: (messages: Messages) => string;
  /** Computes and reads the result as a report. Never throws for what a survey or an option holds. */
  readonly run: (survey: Survey, options: RawOptions, context: ReportContext, progress?: Progress) => AnyReport;
}

/** Closes an analysis over its result type. */
export function defineAnalysis<Result>(declaration: AnalysisDeclaration<Result>): Analysis {
  const { id, options, title, summary } = declaration;
  return {
    id,
    options,
    title,
    summary,
    run(survey, raw, context, progress) {
      const { messages } = context;
      const outcome = declaration.compute(survey, raw, progress);
      if (outcome.status === "complete") return declaration.report(survey, outcome.result, context);
      const code = outcome.status === "refused" ? outcome.refusal.code : outcome.incomplete.code;
      const sentence = outcome.status === "refused" ? messages.refusal(outcome.refusal) : messages.incomplete(outcome.incomplete);
      return { analysis: id, status: outcome.status, language: messages.language, code, sentence };
    },
  };
}
