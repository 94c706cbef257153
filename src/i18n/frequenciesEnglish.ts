import type { FrequenciesMessages } from "./frequencies";

const mostNames = 6;

const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  if (names.length > mostNames) return `${shown.join(", ")} and ${names.length - mostNames} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
};

/** The words of the frequencies in English. */
export const frequenciesEnglish: FrequenciesMessages = {
  title: "Frequencies",
  summary: "Every question counted by its kind: shares, means, top and bottom boxes, and reasons as a Pareto.",
  columns: (percent) => ({
    question: { title: "Question" },
    kind: { title: "Kind" },
    n: { title: "n", definition: "people who answered" },
    missing: { title: "Missing", definition: "people who did not, or not readably" },
    answer: { title: "Answer" },
    count: { title: "Count", definition: "people who gave it; of a ranking, who put it first" },
    percent: { title: "Per cent", definition: "rounded so that the answers add up to 100" },
    share: { title: "Exact share", definition: "the same unrounded, as a fraction of 1" },
    ciLow: { title: `${percent} low`, definition: `${percent} interval of the share (Wilson)` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    ofRespondents: { title: "Of people", definition: "share of the people who answered" },
    ofAnswers: { title: "Of answers", definition: "share of all choices made" },
    cumulative: { title: "Cumulative", definition: "share of all choices, down to this one" },
    ranked: { title: "Ranked by", definition: "people who gave it a rank" },
    meanRank: { title: "Mean rank", definition: "1 is first" },
    mean: { title: "Mean" },
    meanLow: { title: `Mean ${percent} low`, definition: `${percent} t interval of the mean` },
    meanHigh: { title: `Mean ${percent} high`, definition: "upper end of the interval" },
    sd: { title: "SD", definition: "n − 1" },
    median: { title: "Median" },
    lowerQuartile: { title: "Lower quartile", definition: "a quarter lies below" },
    upperQuartile: { title: "Upper quartile", definition: "a quarter lies above" },
    bottom: { title: "Bottom boxes", definition: "share of the lowest answers" },
    middle: { title: "Between", definition: "share in between" },
    top: { title: "Top boxes", definition: "share of the highest answers" },
    topLow: { title: `Top ${percent} low`, definition: `${percent} interval of the top boxes (Wilson)` },
    topHigh: { title: `Top ${percent} high`, definition: "upper end of the interval" },
    yes: { title: "Yes", definition: "share of yes" },
    times: { title: "Times", definition: "people who wrote just this" },
  }),
  kinds: {
    "yes-no": "yes or no",
    rating: "rating",
    number: "number",
    "choose-one": "choose one",
    "choose-several": "choose several",
    rank: "ranking",
    open: "open text",
  },
  yesNo: { yes: "yes", no: "no" },
  noScale: "the ends of the scale are not known",
  notRanked: "nobody ranked it",
  tables: {
    questions: "Questions",
    ratings: "Ratings",
    yesNo: "Yes or no",
    numbers: "Numbers",
    open: (question, n) => `${question} (${n} people)`,
  },
  charts: {
    boxes: "Bottom and top boxes of the ratings",
    boxesAlt: "One bar a rating, divided into the lowest answers, those in between and the highest.",
    yes: "Share of yes",
    yesAlt: "Bars of the share of yes with its interval, lowest first.",
    yesAxis: "share of yes",
    answersAxis: "share of answers",
    paretoAlt: "Columns from the most to the least chosen option, with the cumulative share of all choices as a line.",
    countAxis: "people",
    cumulativeAxis: "cumulative share of choices",
    rankAlt: "One bar an option: its mean rank, the first on top; a short bar is a high place.",
    rankAxis: "mean rank (1 is first)",
    shareAlt: "One bar an answer: its share of the answers.",
  },
  headlines: {
    pareto: (question, [first, second], isClear, vital) =>
      `“${question}”: ${first ? `“${first.name}” is named by ${first.figure} of those who answered` : ""}${
        second ? `, ${isClear ? "clearly before" : "but not clearly before"} “${second.name}” (${second.figure})` : ""
      }${vital ? `; ${vital.few} of ${vital.of} options make up ${vital.share} of all choices` : ""}.`,
    ratings: (lowest, highest, scale, isClear) =>
      isClear
        ? `Rated lowest is “${lowest.name}” (mean ${lowest.figure} on ${scale}), highest “${highest.name}” (${highest.figure}).`
        : `No rating clearly stands out: between the lowest, “${lowest.name}” (mean ${lowest.figure} on ${scale}), and the highest, “${highest.name}” (${highest.figure}), there is no real difference.`,
    rating: ({ name, figure }, scale, interval) =>
      `“${name}”: mean ${figure}${scale === "" ? "" : ` on ${scale}`}${interval ? ` (${interval.percent} interval ${interval.low} to ${interval.high})` : ""}.`,
    yes: ({ name, figure }, { percent, low, high }) => `“${name}”: ${figure} say yes (${percent} interval ${low} to ${high}).`,
    yesRange: (most, least) =>
      `Yes is said most often to “${most.name}” (${most.figure}) and least often to “${least.name}” (${least.figure}).`,
    rank: (question, first, second) =>
      `“${question}”: “${first.name}” comes first (mean rank ${first.figure}), then “${second.name}” (${second.figure}).`,
    one: (question, first, second, isClear) =>
      isClear
        ? `“${question}”: most often “${first.name}” (${first.figure}), before “${second.name}” (${second.figure}).`
        : `“${question}”: “${first.name}” (${first.figure}) and “${second.name}” (${second.figure}) lead; there is no real difference between them.`,
    number: ({ name, figure }, { percent, low, high }) => `“${name}”: ${figure} on average (${percent} interval ${low} to ${high}).`,
    counted: (questions) => `${questions === 1 ? "1 question was" : `${questions} questions were`} counted; the tables have the figures.`,
  },
  notes: {
    base: (respondents) =>
      `${respondents} rows; each question counts everyone who answered it, and missing answers are no part of any share.`,
    hidden: (questions, minimum) => `Not shown, because fewer than ${minimum} people answered: ${listed(questions)}.`,
    hiddenAnswers: (questions) => `Small groups are kept back in ${listed(questions)}. `,
    noScale: (questions) =>
      `The ends of the scale of ${listed(questions)} are not known, so there are no top and bottom boxes: give them in the option scale.`,
    openFew: (questions, minimum) => `Not listed, because fewer than ${minimum} people wrote something: ${listed(questions)}.`,
    openCare: "Read the open answers before you pass them on: people may have named themselves or others.",
  },
  method: {
    keysText: "answers are counted as they were given; none was turned",
    kinds: "Kinds",
    kindsText:
      "guessed from the header and the cells of each column, unless given in the option kinds; names, numbers of respondents, dates and weights are left out",
    missingText: "blank cells and words for “no answer” are missing and no part of the base",
    shares: "Per cent",
    sharesText: "rounded by largest remainder, so that what is printed adds up to 100; the exact share stands beside it",
    boxes: "Boxes",
    boxesText: (width) => `the ${width} highest and lowest answers of the scale`,
    several: "Choose several",
    severalText: "the base is everyone with at least one entry; shares of people add up to more than 100, shares of answers to 100",
    open: "Open answers",
    openText: (minimum, seed) =>
      `listed from ${minimum} people on, without background; sorted by text and then shuffled (seed ${seed}), so that their order tells nothing of who wrote them`,
    intervalText: (percent) =>
      `${percent}: Wilson's for shares, Student's t for means; “clearly” means that the intervals do not touch, of two answers to one question that the interval of their difference leaves out 0`,
    references:
      "Wilson (1927), Journal of the American Statistical Association 22, 209–212; Student (1908), Biometrika 6, 1–25; Balinski and Young (1982), Fair Representation",
  },
};
