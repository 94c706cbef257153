import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import type { Survey } from "../../survey/survey";
import { effectName } from "./auditRows";
import type { AuditResult } from "./compute";
import { flags, toldFlags } from "./respondentChecks";

const cellsNamed = 3;

/** Who and what is worth a second look, whether the results hinge on it, and what to mend first: at most five sentences. */
export function auditHeadlines(survey: Survey, result: AuditResult, messages: Messages): readonly string[] {
  return [
    flaggedSentence(survey, result, messages),
    effectSentence(survey, result, messages),
    duplicateSentence(survey, result, messages),
    unusableSentence(result, messages),
    missingSentence(survey, result, messages),
  ].filter((sentence) => sentence !== undefined);
}

function flaggedSentence({ respondents }: Survey, { flagged }: AuditResult, { audit }: Messages): string {
  if (flagged.length === 0) return audit.headlines.none(respondents);
  const byFlag = flags
    .map((flag) => ({ flag: audit.flags[flag], n: flagged.filter((check) => toldFlags(check.flags).includes(flag)).length }))
    .filter(({ n }) => n > 0);
  return audit.headlines.flagged(flagged.length, respondents, formatted(flagged.length / respondents, "share"), byFlag);
}

/** The figure that moves beyond its margin, if there is one; else the main one. */
function effectSentence({ respondents }: Survey, { flagged, effects }: AuditResult, messages: Messages): string | undefined {
  const { headlines } = messages.audit;
  if (flagged.length === 0) return undefined;
  if (flagged.length === respondents) return headlines.everyone;
  const main = effects.find(({ id }) => id === "gap-all") ?? effects.find(({ id }) => id === "all");
  const moved = effects
    .filter(({ stands }) => stands === false)
    .sort((one, other) => Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0));
  const named = main?.stands === false ? main : (moved[0] ?? main);
  if (named?.all.mean === undefined || named.kept.mean === undefined || named.stands === undefined) return undefined;
  const format = named.of.kind === "gap" ? "difference" : "mean";
  return headlines.effect(effectName(named, messages), formatted(named.kept.mean, format), formatted(named.all.mean, format), named.stands);
}

function duplicateSentence(survey: Survey, { duplicates }: AuditResult, { audit }: Messages): string | undefined {
  const { sameId, sameAnswers } = duplicates;
  if (sameId.length + sameAnswers.length === 0) return undefined;
  const ids = sameId.map(({ id, respondents }) => ({ id, rows: respondents.map((respondent) => (survey.rows[respondent] ?? 0) + 1) }));
  return audit.headlines.duplicates(ids, sameAnswers.flat().length);
}

function unusableSentence({ cells, columns }: AuditResult, { audit }: Messages): string {
  const wrong = cells.filter(({ kind }) => kind === "off-scale" || kind === "invalid");
  if (wrong.length === 0) return audit.headlines.clean(columns.reduce((sum, { answers }) => sum + answers.length, 0));
  return audit.headlines.unusable(
    wrong.length,
    wrong.slice(0, cellsNamed).map(({ address, content }) => audit.cellWithContent(address, content)),
  );
}

function missingSentence({ respondents }: Survey, { columns }: AuditResult, { audit }: Messages): string | undefined {
  const cells = columns.reduce((sum, { answers }) => sum + answers.length, 0);
  const missing = columns.reduce((sum, column) => sum + column.missing, 0);
  if (missing === 0) return undefined;
  const [worst, next] = [...columns].sort((one, other) => other.missing - one.missing);
  const standsOut = worst && worst.missing > (next?.missing ?? 0);
  return audit.headlines.missing(
    formatted(missing / cells, "share"),
    standsOut ? worst.id : undefined,
    formatted((worst?.missing ?? 0) / respondents, "share"),
  );
}
