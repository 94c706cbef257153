import type { ChecklistMessages } from "./checklist";

const listed = (names: readonly string[], count = names.length): string => {
  const shown = names.map((name) => `“${name}”`);
  if (count > names.length) return `${shown.join(", ")} and ${count - names.length} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
};

/** The words of the checklist in English. */
export const checklistEnglish: ChecklistMessages = {
  title: "Checklist",
  summary: "How many signs each candidate shows, candidates side by side, and how far the interviewers agree.",
  columns: {
    candidate: { title: "Candidate" },
    sign: { title: "Sign" },
    lists: { title: "Lists", definition: "interviewers who filled one in" },
    yes: { title: "Yes", definition: "signs answered yes, mean over the lists" },
    of: { title: "Of", definition: "signs on the list" },
    share: { title: "Share of yes", definition: "of the answers given" },
    lowest: { title: "Fewest", definition: "on the list with the fewest yes" },
    highest: { title: "Most", definition: "on the list with the most yes" },
    open: { title: "Left open", definition: "signs that some list leaves blank" },
    n: { title: "n", definition: "candidates (in the last row candidates and signs) with two answers or more" },
    agreement: { title: "Agreement", definition: "how often two interviewers of a candidate say the same" },
    kappa: { title: "Kappa", definition: "Fleiss: 0 no better than chance, 1 full agreement" },
  },
  overall: "all signs",
  everybody: "All lists",
  tables: { candidates: "Candidates", signs: "Share of yes by sign and candidate", agreement: "Agreement of the interviewers" },
  charts: {
    candidates: (signs) => `Signs answered yes, of ${signs}`,
    candidatesAlt: "One bar a candidate: how many signs were answered yes.",
    rangeAlt: "One bar a candidate: how many signs were answered yes on average, with the range over the interviewers.",
    axis: "signs answered yes",
    range: "fewest to most over the interviewers",
  },
  headlines: {
    lead: (first, next, of, isClear) =>
      isClear
        ? `${first.name} shows most signs: ${first.figure} of ${of}, before ${next.name} with ${next.figure}.`
        : `${first.name} shows most signs, ${first.figure} of ${of}, before ${next.name} with ${next.figure}; but the interviewers differ by as much, so the two are too close to call.`,
    tied: (names, count, figure, of) =>
      `${listed(names, count)} show the same number of signs, ${figure} of ${of}: the list does not tell them apart.`,
    single: (name, figure, of, lists) =>
      `${name} shows ${figure} of ${of} signs${lists > 1 ? `, on average over ${lists} interviewers` : ""}. There is nobody to compare with.`,
    agreement: (share, kappa, subjects) =>
      `Two interviewers of the same candidate say the same in ${share} of ${subjects} judgements${
        kappa === undefined ? "" : ` (kappa ${kappa}, where 0 is no better than chance and 1 full agreement)`
      }.`,
    disputed: (sign, share) => `They differ most on “${sign}” (agreement ${share}): compare notes on it first.`,
    rare: (signs, count, share) => `Seen least: ${listed(signs, count)} (yes in ${share} of the answers).`,
    caution: "The list supports a decision and does not make it: a few answers a candidate prove nothing by themselves.",
  },
  notComputable: {
    open: "left open",
    single: "takes two interviewers of one candidate",
    constant: "everybody always gave the same answer",
  },
  notes: {
    lists: (rows, candidates, column) =>
      column === undefined
        ? `${rows} rows, each taken as one candidate; name the column with the candidates (option groups) where several interviewers filled in a list.`
        : `${rows} lists of ${candidates} candidates, by the column ${column}.`,
    unnamed: (rows, column) =>
      `${rows === 1 ? "1 row names" : `${rows} rows name`} no candidate in ${column} and ${rows === 1 ? "is" : "are"} left out.`,
    withoutAnswers: (names) => `Without any answer, and left out: ${listed(names)}.`,
    open: (names) =>
      `Some list leaves signs open for ${listed(names)}: an open sign counts neither as yes nor as no, so compare the share of yes as well.`,
  },
  method: {
    count: "Count",
    countText: (middle) =>
      `an answer above ${middle} is a yes; signs answered yes are counted on each list and averaged over the lists of a candidate`,
    missingText: "a sign left open is no answer: it adds nothing to the count and is no part of the share",
    agreement: "Agreement",
    agreementText:
      "over every candidate and sign with two answers or more: the share of pairs of interviewers who say the same, and Fleiss' kappa, which takes off the agreement expected by chance",
    privacyText:
      "no minimum group size: candidates are no anonymous respondents, and every list is meant to be read. Treat this report as confidential",
    references: "Fleiss (1971), Psychological Bulletin 76, 378–382",
  },
};
