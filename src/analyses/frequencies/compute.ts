import type { Finding } from "../../survey/finding";
import { labelSets } from "../../survey/labelSets";
import { normalised, tidy } from "../../survey/normalised";
import { OptionReader } from "../../survey/optionReader";
import { minimumForOpenAnswers } from "../../survey/privacy/status";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { cellAnswers, degenerateAnswers } from "../degenerate";
import { readMinimumGroup } from "../protectedGroups";
import {
  chooseOneQuestion,
  numberQuestion,
  openTextQuestion,
  rankQuestion,
  severalColumnsQuestion,
  severalInCellQuestion,
  yesNoQuestion,
} from "./choices";
import { isSeveralInOneCell } from "./chosenInCell";
import type { Question } from "./question";
import type { KindedColumn } from "./questionColumns";
import { judgedColumns, questionColumns } from "./questionColumns";
import type { QuestionKind } from "./questionKind";
import { questionKinds } from "./questionKind";
import { ratingQuestion } from "./rating";
import type { Weights } from "./weightedQuestion";

export interface FrequenciesResult {
  /** In the order of the columns, or of the option that names them. */
  readonly questions: readonly Question[];
  /** Questions that fewer people answered than are shown. */
  readonly hidden: readonly { readonly id: string; readonly kind: Question["kind"] }[];
  readonly confidence: number;
  readonly minimumGroup: number;
  readonly minimumOpen: number;
  readonly boxes?: number;
  readonly seed: number;
  readonly findings: readonly Finding[];
}

/**
 * Every question by its kind: counts and shares, means, top and bottom boxes, and choose-several questions as a Pareto.
 *
 * Conventions: answers as they were given, none turned; missing answers are no part of a base; kinds guessed from header and cells
 * unless the option `kinds` names them. With case weights shares and means are weighted,
 * counts are people, and intervals take Kish's effective n. Sources: Wilson (1927); Kish (1965).
 */
export function computeFrequencies(survey: Survey, raw: RawOptions): Outcome<FrequenciesResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const boxes = reader.number("boxes", 1, 50);
  const seed = Math.round(reader.number("seed", 0, 2 ** 31 - 1) ?? 1);
  const scale = reader.scale("scale");
  // Overall satisfaction has ends of its own, often 0 and 10: those of the items would make answers of it go missing.
  const outcomeScale = reader.scale("outcomeScale");
  const named = reader.columns("items");
  const kinds = kindsIn(reader, raw, survey);
  const minimumGroup = readMinimumGroup(reader);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const minimumOpen = Math.max(minimumForOpenAnswers, minimumGroup);
  const { weight: weights } = survey.answers;
  const sets = labelSets(survey.questionnaire ? [survey.questionnaire] : []);
  const findings: Finding[] = [];
  const rated = (column: number): Question => {
    const given = declaredScale(survey, column) ?? (column === survey.roles.outcome ? outcomeScale : scale);
    const source = survey.columns[column] ?? { header: "", position: 0, cells: [] };
    const read = ratingQuestion(source, survey.rows, given, sets, { boxes, confidence, weights });
    findings.push(...read.findings);
    return read.question;
  };
  const columns = questionColumns(survey, named, kinds);
  const all = columns.map((found): Question =>
    questionOf(found, survey, rated, { confidence, seed, minimumGroup, minimumOpen, kinds, weights }),
  );
  if (all.length === 0) return { status: "incomplete", incomplete: { code: "choose-items" } };
  const degenerate = degenerateAnswers(survey, cellAnswers(survey, judgedColumns(survey, columns, named)));
  if (degenerate) return degenerate;
  const most = all.reduce((highest, { n }) => Math.max(highest, n), 0);
  if (most === 0) return { status: "refused", refusal: { code: "no-answers", columns: all.length } };
  if (most < minimumGroup) return { status: "refused", refusal: { code: "too-few-answers", n: most, needed: minimumGroup } };
  const result: FrequenciesResult = {
    questions: all.filter(({ n }) => n >= minimumGroup),
    hidden: all.filter(({ n }) => n < minimumGroup).map(({ id, kind }) => ({ id, kind })),
    confidence,
    minimumGroup,
    minimumOpen,
    ...(boxes !== undefined && { boxes: Math.round(boxes) }),
    seed,
    findings: [...survey.findings.filter(({ kind }) => kind === "row-left-out"), ...findings],
  };
  return { status: "complete", result };
}

interface QuestionSettings {
  readonly confidence: number;
  readonly seed: number;
  readonly minimumGroup: number;
  readonly minimumOpen: number;
  readonly kinds: ReadonlyMap<string, QuestionKind>;
  readonly weights: Weights;
}

function questionOf(
  { id, kind, columns, names }: KindedColumn,
  survey: Survey,
  rated: (column: number) => Question,
  { confidence, seed, minimumGroup, minimumOpen, kinds, weights }: QuestionSettings,
): Question {
  const sources = columns.flatMap((column) => survey.columns[column] ?? []);
  const [first = 0] = columns;
  const [source] = sources;
  if (!source) throw new RangeError("A question has a column.");
  const { roles, candidates } = survey;
  const isBackground = roles.groups.includes(first) || roles.wave === first || candidates[first]?.kind === "group";
  switch (kind) {
    case "yes-no":
      return yesNoQuestion(source, weights);
    case "rating":
      return rated(first);
    case "number":
      return numberQuestion(source, confidence, weights);
    case "choose-one":
      return chooseOneQuestion(source, isBackground ? minimumGroup : undefined, weights);
    case "choose-several":
      return columns.length === 1 && (isSeveralInOneCell(source) || names.length === 0)
        ? severalInCellQuestion(source, weights)
        : severalColumnsQuestion(id, sources, names, weights);
    case "rank":
      return rankQuestion(id, sources, names, weights);
    case "open":
      return openTextQuestion(source, seed, minimumOpen, roles.open.includes(first) || kinds.get(normalised(source.header)) === "open");
  }
}

/** The option `kinds`, by normalised header. */
function kindsIn(reader: OptionReader, raw: RawOptions, { columns }: Survey): ReadonlyMap<string, QuestionKind> {
  const kinds = new Map<string, QuestionKind>();
  if (!reader.has("kinds")) return kinds;
  const given = raw["kinds"];
  const allowed = `{"…": "${questionKinds.join(" | ")}"}`;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    reader.refuse({ code: "bad-option", option: "kinds", given: JSON.stringify(given), allowed });
    return kinds;
  }
  const known = columns.map(({ header }) => header);
  for (const [header, kind] of Object.entries(given) as [string, unknown][]) {
    const found = questionKinds.find((candidate) => candidate === kind);
    if (found === undefined) reader.refuse({ code: "bad-option", option: "kinds", given: JSON.stringify({ [header]: kind }), allowed });
    else if (!known.some((name) => normalised(name) === normalised(header)))
      reader.refuse({ code: "unknown-column", column: tidy(header), option: "kinds", known });
    else kinds.set(normalised(header), found);
  }
  return kinds;
}

/** The scale of the block a column stands in, or of a likelihood to recommend. */
function declaredScale({ roles, scales, scaleKnown }: Survey, column: number): Survey["scale"] | undefined {
  if (roles.recommend === column) return { min: 0, max: 10 };
  const block = Object.keys(roles.blocks).find((id) => roles.blocks[id]?.includes(column));
  return block !== undefined && scaleKnown ? scales[block] : undefined;
}
