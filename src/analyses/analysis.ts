/**
 * One analysis is one declaration: its options, a pure computation and how its result reads as a report. The menu, the option
 * form, the headless command and the tests follow from it.
 */
import type { Messages } from "../i18n/messages";
import type { AnyReport, Report } from "../report/tree";
import type { Incomplete, Refusal } from "../survey/refusal";
import type { Survey } from "../survey/survey";
import { weightedRespondents } from "../survey/weightedRespondents";
import type { ConstantRule } from "./degenerate";
import { hopelessSurvey } from "./degenerate";
import type { WeightUse } from "./weightWords";
import { withWeightWords } from "./weightWords";
import { withLive } from "./live/withLive";
import { withReleases } from "./withReleases";

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
  | { readonly id: string; readonly kind: "point"; readonly optional: true }
  /** Numbers by name: of the names given here, else of items, dimensions or groups of the survey. `alone`: one number may stand for all. */
  | { readonly id: string; readonly kind: "numbers"; readonly optional: true; readonly names?: readonly string[]; readonly alone?: true }
  /** One of the choices for each column that is named. */
  | { readonly id: string; readonly kind: "choices"; readonly choices: readonly string[]; readonly optional: true }
  /** Measured figures: a list of records with name, value, worst, best and, if wanted, dimension. */
  | { readonly id: string; readonly kind: "figures"; readonly optional: true };

/** Options as they come from JSON, a form or the workbook's settings; read and checked by the analysis. */
export type RawOptions = Readonly<Record<string, unknown>>;

export interface AnalysisDeclaration<Result> {
  readonly id: string;
  readonly options: readonly OptionDeclaration[];
  /**
   * What it does with case weights; absent where it has no option `weight`: it then counts every respondent once, and the report says
   * so. Weighted, it sees only the respondents who have a weight.
   */
  readonly weights?: Exclude<WeightUse, "none">;
  /** Which constant answers leave it nothing to say; `each-column` if absent. */
  readonly constantRule?: ConstantRule;
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

/** Closes an analysis over its result type. It asks for a choice only where one may help: else the survey is refused. */
export function defineAnalysis<Result>(declaration: AnalysisDeclaration<Result>): Analysis {
  const { id, options, title, summary, weights = "effective", constantRule = "each-column" } = declaration;
  const use = options.some((option) => option.id === "weight") ? weights : "none";
  return {
    id,
    options,
    title,
    summary,
    run(given, raw, context, progress) {
      const survey = use === "none" ? given : weightedRespondents(given);
      const { messages } = context;
      const computed = declaration.compute(survey, raw, progress);
      const outcome =
        (computed.status === "incomplete" ? hopelessSurvey(survey, computed.incomplete, constantRule) : undefined) ?? computed;
      if (outcome.status === "complete") {
        const report = withWeightWords(declaration.report(survey, outcome.result, context), survey, use, messages);
        const followed = withLive(report, given, use !== "none" && survey.answers.weight !== undefined);
        return withReleases(followed, { given, seen: survey }, options, raw, messages);
      }
      const code = outcome.status === "refused" ? outcome.refusal.code : outcome.incomplete.code;
      const sentence = outcome.status === "refused" ? messages.refusal(outcome.refusal) : messages.incomplete(outcome.incomplete);
      return { analysis: id, status: outcome.status, language: messages.language, code, sentence };
    },
  };
}
