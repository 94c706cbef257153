/** The functions of the namespace SURVEY as the pane offers them; a test holds their names and arguments to what Excel is told. */

/** A range of cells, a number, a row of keys, one of several texts, or TRUE and FALSE. */
export type ArgumentKind = "range" | "number" | "keys" | "choice" | "flag" | "text";

export interface FunctionArgument {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly optional?: true;
  /** What a choice can be, as it stands in a formula; the first is what Excel takes where nothing is said. */
  readonly choices?: readonly string[];
}

/** What a person would like to know; the functions are offered by it. */
export const functionQuestions = [
  "reliability",
  "gaps",
  "first",
  "shares",
  "respondents",
  "groups",
  "answers",
  "ranking",
  "figures",
] as const;
export type FunctionQuestion = (typeof functionQuestions)[number];

export interface SurveyFunction {
  /** Without the namespace. */
  readonly name: string;
  readonly question: FunctionQuestion;
  readonly parameters: readonly FunctionArgument[];
}

function range(name: string): FunctionArgument {
  return { name, kind: "range" };
}

function number(name: string): FunctionArgument {
  return { name, kind: "number" };
}

function choice(name: string, ...choices: readonly string[]): FunctionArgument {
  return { name, kind: "choice", optional: true, choices };
}

const keys: FunctionArgument = { name: "keys", kind: "keys", optional: true };
const detail: FunctionArgument = { name: "detail", kind: "flag", optional: true };
const ids: FunctionArgument = { name: "ids", kind: "flag", optional: true };
const answers = [range("answers"), number("minimum"), number("maximum")];
const pair = [range("expectation"), range("perception")];

function asked(question: FunctionQuestion, functions: Readonly<Record<string, readonly FunctionArgument[]>>): readonly SurveyFunction[] {
  return Object.entries(functions).map(([name, parameters]) => ({ name, question, parameters }));
}

/** In the order in which they are offered. */
export const surveyFunctions: readonly SurveyFunction[] = [
  ...asked("reliability", { ALPHA: [...answers, keys, detail], OMEGA: [...answers, keys], ITEMREST: [...answers, keys] }),
  ...asked("gaps", {
    GAP: [...pair, number("minimum"), number("maximum"), keys],
    SERVQUAL: [...pair, choice("version", "1991", "1988"), { ...range("weights"), optional: true }, ids],
    ZONE: [range("minimum"), range("desired"), range("perceived"), ids],
    RATIO: [range("perceived"), range("expected")],
    BAND: [range("ratio"), { ...number("tolerance"), optional: true }, ids],
  }),
  ...asked("first", {
    QUADRANT: [
      range("importance"),
      range("performance"),
      { ...number("crossImportance"), optional: true },
      { ...number("crossPerformance"), optional: true },
      ids,
    ],
    DRIVERS: [range("drivers"), range("outcome"), choice("method", '"shapley"', '"weights"', '"beta"', '"correlation"')],
  }),
  ...asked("shares", {
    RECOMMEND: [range("answers"), detail],
    FAVOURABLE: [...answers, { ...number("boxes"), optional: true }],
    INDEX100: [range("means"), range("weights"), number("minimum"), number("maximum")],
  }),
  ...asked("respondents", {
    SCORE: [...answers, keys, choice("rule", '"half"', '"complete"', '"any"')],
    FLAGS: [...answers, ids],
    REVERSE: [...answers, keys],
  }),
  ...asked("groups", { COMPARE: [range("first"), range("second")] }),
  ...asked("answers", {
    "FREQUENCY.TABLE": [range("answers"), { ...range("labels"), optional: true }],
    REASONS: [range("cells"), { name: "separator", kind: "text", optional: true }],
  }),
  ...asked("ranking", { BORDA: [range("ranks")], CONCORDANCE: [range("ranks"), detail] }),
  ...asked("figures", {
    INTERVAL: [range("count"), range("n"), { ...number("confidence"), optional: true }],
    ADJUST: [range("p"), choice("method", '"holm"', '"hochberg"', '"bonferroni"', '"bh"')],
  }),
];

/** @throws RangeError for a name that is none of them */
export function surveyFunction(name: string): SurveyFunction {
  const found = surveyFunctions.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`There is no function "${name}".`);
  return found;
}
