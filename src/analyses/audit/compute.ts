import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { blockAnswers, degenerateAnswers } from "../degenerate";
import type { ItemSet } from "../itemSet";
import { isUnfinished } from "../unfinished";
import { auditedItems } from "./auditedItems";
import type { CellFinding } from "./cellFindings";
import { cellFindings } from "./cellFindings";
import type { ColumnCheck } from "./columnChecks";
import { columnChecks } from "./columnChecks";
import { completionTimes } from "./completionTime";
import type { Duplicates } from "./duplicates";
import { duplicatesOf } from "./duplicates";
import type { Effect } from "./effects";
import { effectsOf } from "./effects";
import type { RespondentCheck, RespondentChecks } from "./respondentChecks";
import { respondentChecks } from "./respondentChecks";

/** Which respondents the report lists. */
export type ListedRespondents = "flagged" | "all";
export const listedRespondents: readonly ListedRespondents[] = ["flagged", "all"];

export interface AuditResult {
  readonly set: ItemSet;
  readonly missingRule: MissingRule;
  readonly confidence: number;
  readonly checks: RespondentChecks;
  readonly flagged: readonly RespondentCheck[];
  /** Those that the report lists, in the order of the rows. */
  readonly listed: readonly RespondentCheck[];
  readonly columns: readonly ColumnCheck[];
  readonly cells: readonly CellFinding[];
  readonly duplicates: Duplicates;
  readonly effects: readonly Effect[];
  /** Header of the column with the time taken. */
  readonly timeColumn?: string;
}

/**
 * The quality of the answers: every odd cell, every column's missing and unusable answers, respondents worth a second look, and what
 * the main figures would be without them. Nothing is deleted or changed.
 *
 * Conventions: answers as given, before any is turned; see `respondentChecks`. Sources: Johnson (2005), Meade and Craig (2012), Curran
 * (2016).
 */
export function computeAudit(survey: Survey, raw: RawOptions): Outcome<AuditResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const list = reader.choice("list", listedRespondents, "flagged");
  const time = completionTimes(survey, reader);
  const set = auditedItems(survey, reader);
  if (isUnfinished(set)) return set;
  const asked = blockAnswers(survey, Object.keys(survey.roles.blocks));
  const degenerate = degenerateAnswers(survey, reader.has("items") || asked.length === 0 ? set.items : asked);
  if (degenerate) return degenerate;
  const known = new Set(survey.findings.map(({ kind, address }) => `${kind} ${address}`));
  const findings = [...survey.findings, ...set.findings.filter(({ kind, address }) => !known.has(`${kind} ${address}`))];
  const duplicates = duplicatesOf(survey);
  const checks = respondentChecks(survey, set, duplicates, time?.times);
  const flagged = checks.respondents.filter((check) => check.flags.length > 0);
  const columns = columnChecks(survey, set, findings);
  return {
    status: "complete",
    result: {
      set,
      missingRule,
      confidence,
      checks,
      flagged,
      listed: list === "all" ? checks.respondents : flagged,
      columns,
      cells: cellFindings(survey, findings, columns, duplicates),
      duplicates,
      effects: effectsOf(survey, set, missingRule, new Set(flagged.map(({ respondent }) => respondent)), confidence),
      ...(time && { timeColumn: time.column }),
    },
  };
}
