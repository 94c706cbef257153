/** Which question that people ask is answered by which analyses: the pane's menu, in its order. */
import type { QuestionId } from "../i18n/pane/questionWords";
import type { Questionnaire } from "../survey/questionnaire";

export interface Question {
  readonly id: QuestionId;
  /** Ids of the analyses that answer it, the first to look at first. One may answer several questions. */
  readonly analyses: readonly string[];
  /** Ids of the only questionnaires that are made for it; absent where the questionnaires' own lists of analyses tell. */
  readonly questionnaires?: readonly string[];
}

/** In the order of the menu; every analysis answers at least one. */
export const questions: readonly Question[] = [
  { id: "fall-short", analyses: ["servqual", "satisfaction-ratio", "zone-of-tolerance", "service-gaps", "scorecard", "targets"] },
  { id: "fix-first", analyses: ["quadrant", "drivers"] },
  { id: "trust-scales", analyses: ["reliability"] },
  { id: "who-differs", analyses: ["compare", "value-map"] },
  { id: "getting-better", analyses: ["trend"] },
  { id: "data-sound", analyses: ["audit"] },
  { id: "people-feel", analyses: ["favourable", "linkage"], questionnaires: ["employee"] },
  { id: "overall-view", analyses: ["frequencies", "favourable", "index", "loyalty"] },
  { id: "choose", analyses: ["checklist", "ranking"] },
];

export interface PlacedQuestion {
  readonly id: QuestionId;
  readonly analyses: readonly string[];
  /** The questionnaire is made for it. */
  readonly isFirst: boolean;
}

/**
 * The questions as a menu for one questionnaire: those it is made for first, each analysis under one question only, the first of the menu
 * that it answers. Without a questionnaire the order is that of `questions`.
 *
 * @example questionMenu({ id: "employee", analyses: ["favourable", "compare"] }).map(({ id }) => id).slice(0, 2) // ["people-feel", "who-differs"]
 */
export function questionMenu(questionnaire: Pick<Questionnaire, "id" | "analyses"> | undefined): readonly PlacedQuestion[] {
  const { id = "", analyses: wanted = [] } = questionnaire ?? {};
  const named = questions.filter(({ questionnaires }) => questionnaires?.includes(id));
  const covered = new Set(named.flatMap(({ analyses }) => analyses));
  const first = [
    ...named,
    ...questions.filter(
      ({ analyses, questionnaires }) =>
        questionnaires === undefined && analyses.some((analysis) => wanted.includes(analysis) && !covered.has(analysis)),
    ),
  ];
  const placed = new Set<string>();
  return [...first, ...questions.filter((question) => !first.includes(question))].flatMap((question): PlacedQuestion[] => {
    const analyses = question.analyses.filter((analysis) => !placed.has(analysis) && !isElsewhere(question, analysis, first));
    for (const analysis of analyses) placed.add(analysis);
    return analyses.length === 0 ? [] : [{ id: question.id, analyses, isFirst: first.includes(question) }];
  });
}

/** An analysis of a question for certain questionnaires stands with the other question that it answers, unless it is one of those. */
function isElsewhere(question: Question, analysis: string, first: readonly Question[]): boolean {
  if (question.questionnaires === undefined || first.includes(question)) return false;
  return questions.some((other) => other.id !== question.id && other.analyses.includes(analysis));
}
