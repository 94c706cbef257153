import { sentencesInChinese } from "./sentencesInChinese";

/** What the functions say when they cannot answer. They stand here, not among the pane's messages, to keep the functions' script small. */
export interface Sentences {
  readonly noScale: string;
  readonly scaleEnds: (minimum: number, maximum: number) => string;
  readonly oneRowOfKeys: (columns: number) => string;
  readonly key: (column: number) => string;
  /** Of two ranges that belong together. */
  readonly shapes: (first: string, second: string) => string;
  readonly sameColumns: (first: number, second: number) => string;
  readonly oneLine: (shape: string) => string;
  readonly noPairs: string;
  readonly noRange: string;
  readonly noAnswers: string;
  readonly noNumbers: string;
  readonly notComputed: string;
  readonly choice: (given: string, choices: string) => string;
  readonly number: (name: string, low: number, high: number) => string;
  readonly servqualColumns: (shape: string) => string;
  readonly servqualWeights: (shape: string) => string;
  readonly bothSigns: string;
  readonly tooFewItems: string;
  readonly tooFewComplete: string;
  readonly noFactor: string;
  readonly noVariation: string;
  readonly asManyWeights: (means: number, weights: number) => string;
  readonly meanAndWeight: (place: number) => string;
  readonly weightsSumToZero: string;
  readonly noRecommendation: string;
  readonly boxesMeet: (boxes: number, minimum: number, maximum: number) => string;
  readonly countAboveN: (count: number, n: number) => string;
  readonly tooFewDrivers: string;
  readonly outcomeRows: (drivers: number, outcome: string) => string;
  readonly tooFewForDrivers: (n: number, needed: number) => string;
  readonly collinear: string;
  readonly noProbability: (given: number) => string;
  readonly labels: (shape: string) => string;
  readonly noReasons: string;
  readonly tooFewOptions: string;
  readonly noWholeRanking: (options: number) => string;
  readonly twoRankings: string;
}

const english: Sentences = {
  noScale: "Give both ends of the answer scale, for example 1 and 7.",
  scaleEnds: (minimum, maximum) => `The minimum (${minimum}) must be below the maximum (${maximum}); give the ends of the answer scale.`,
  oneRowOfKeys: (columns) => `Give the keys as one row with one key for each column of answers, ${columns} in all.`,
  key: (column) => `Key ${column} must be 1, or -1 for an item worded the other way round.`,
  shapes: (first, second) =>
    `The ranges are ${first} and ${second} cells; select the same rows and columns in both, for instance the same respondents and items.`,
  sameColumns: (first, second) => `The ranges have ${first} and ${second} columns; select the same items in both.`,
  oneLine: (shape) => `Give one row or one column; this range has ${shape} cells.`,
  noPairs: "No item has both an expectation and a perception on the answer scale; check the ranges and the ends of the scale.",
  noRange: "Give every range that the function asks for.",
  noAnswers: "There is no answer on the scale in the range; check the range and the ends of the scale.",
  noNumbers: "There is no number to work with in the range.",
  notComputed: "This could not be computed. Check the ranges; if they are in order, please report it with the formula.",
  choice: (given, choices) => `"${given}" is none of the choices: ${choices}.`,
  number: (name, low, high) => `The argument ${name} must be a number from ${low} to ${high}.`,
  servqualColumns: (shape) => `SERVQUAL has 22 items, one column each; this range has ${shape} cells.`,
  servqualWeights: (shape) =>
    `Give the weights in five columns, one for each dimension: a row for each respondent, or one row for all. This range has ${shape} cells.`,
  bothSigns: "Some items run against the others, so that their sum means nothing; give the keys, -1 for items worded the other way round.",
  tooFewItems: "Too few items: alpha needs two columns of answers or more, omega three.",
  tooFewComplete: "Fewer than two respondents answered every item.",
  noFactor: "No one-factor model fits these answers, so there is no omega.",
  noVariation: "The answers do not differ enough for this to be computed.",
  asManyWeights: (means, weights) => `There are ${means} means and ${weights} weights; give one weight for each mean.`,
  meanAndWeight: (place) => `Item ${place} lacks a mean on the scale, or its weight.`,
  weightsSumToZero: "The weights sum to 0; give weights of which some are above 0.",
  noRecommendation: "There is no answer from 0 to 10 in the range.",
  boxesMeet: (boxes, minimum, maximum) =>
    `With ${boxes} boxes the highest and the lowest answers meet on a scale from ${minimum} to ${maximum}; take fewer.`,
  countAboveN: (count, n) => `A count of ${count} cannot be among ${n}; give the counts first, then how many answered.`,
  tooFewDrivers: "Give at least two columns of drivers.",
  outcomeRows: (drivers, outcome) =>
    `The outcome is one column with a row for each respondent, ${drivers} in all; this range has ${outcome} cells.`,
  tooFewForDrivers: (n, needed) => `${n} respondents answered everything; this many drivers need at least ${needed}.`,
  collinear: "Some drivers determine each other, so that there are no single betas; leave one out, or take another method.",
  noProbability: (given) => `${given} is no p value; p values lie between 0 and 1.`,
  labels: (shape) => `Give the labels in one column, or in two: the answer and the text to show. This range has ${shape} cells.`,
  noReasons: "No cell of the range holds a reason.",
  tooFewOptions: "Give at least two columns, one for each option.",
  noWholeRanking: (options) => `Nobody ranked every option with a number from 1 to ${options}.`,
  twoRankings: "Fewer than two members ranked every option.",
};

/** @param locale Excel's display language, such as `zh-CN`; any Chinese gives Chinese, everything else English */
export function sentencesFor(locale: string): Sentences {
  return speaksChinese(locale) ? sentencesInChinese : english;
}

/** @param locale Excel's display language */
export function speaksChinese(locale: string): boolean {
  return /^zh\b/i.test(locale);
}
