import type { NamedAlpha, ReliabilityMessages } from "./reliability";

const mostNames = 5;

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  if (names.length > mostNames) return `${shown.join(", ")} and ${names.length - mostNames} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
}

const withAlpha = (scales: readonly NamedAlpha[]): string => scales.map(({ name, alpha }) => `${name} (${alpha})`).join(", ");
const sure = (interval: string): string => (interval === "" ? "" : ` (${interval})`);

/** The words of the reliability report in English. */
export const reliabilityEnglish: ReliabilityMessages = {
  title: "Reliability",
  summary: "Can these questions be added up to one score, how sure is that, and which question to look at first.",
  all: (items) => `all ${items} questions`,
  columns: (percent) => ({
    scale: { title: "Score" },
    items: { title: "Questions", definition: "questions in the score" },
    n: { title: "n", definition: "respondents who answered every question of the score" },
    alpha: { title: "Alpha", definition: "Cronbach's alpha: 1 is perfect, 0.70 the usual mark" },
    ciLow: { title: `${percent} low`, definition: `${percent} interval of alpha (Feldt)` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    verdict: { title: "Add up?", definition: "yes: the whole interval is at 0.70 or above" },
    alphaStandardized: { title: "Alpha, standardised", definition: "alpha of the questions brought to equal spread" },
    omega: { title: "Omega", definition: "McDonald's omega total of one factor" },
    lambda6: { title: "Lambda 6", definition: "Guttman's bound from multiple correlations" },
    lambda2: { title: "Lambda 2", definition: "Guttman's bound, never below alpha" },
    splitHalf: { title: "Split half", definition: "odd against even questions, stepped up to full length" },
    meanInterItem: { title: "Mean r", definition: "mean correlation between two questions" },
    alphaPairwise: { title: "Alpha, all answers", definition: "from all answers, pair by pair; no interval" },
    item: { title: "Question" },
    key: { title: "Key", definition: "whether the answers were turned" },
    mean: { title: "Mean", definition: "after turning" },
    sd: { title: "SD", definition: "n − 1" },
    itemRest: { title: "Item-rest r", definition: "correlation with the sum of the other questions" },
    itemRestLow: { title: `r ${percent} low`, definition: `${percent} interval of it (Fisher)` },
    itemRestHigh: { title: `r ${percent} high`, definition: "upper end of the interval" },
    alphaIfDeleted: { title: "Alpha without it", definition: "alpha of the other questions of the score" },
    itemRestAll: { title: "Item-rest r, all", definition: "with the sum of all other questions" },
    alphaIfDeletedAll: { title: "Alpha without it, all", definition: "alpha of all other questions" },
    alphaIfTurned: { title: "Alpha if turned", definition: "after turning this question alone" },
    againstComponent: { title: "First component", definition: "whether it points against the others" },
  }),
  verdicts: {
    yes: "yes",
    probably: "probably",
    doubtful: "doubtful",
    no: "better not",
    opposed: "no: against each other",
    unknown: "cannot be told",
  },
  keys: { asWorded: "as answered", turned: "turned" },
  component: { against: "against the others", along: "with the others" },
  tables: { scales: "Scores", items: "Questions", evidence: "Questions that run against the others" },
  reasons: {
    "no-rows": "nobody answered every question",
    "one-row": "only one respondent answered every question",
    "too-few-rows": "too few respondents answered every question",
    "too-few-items": "takes more questions",
    "too-few-groups": "takes more groups",
    constant: "a question, or their sum, was answered alike by everyone",
    collinear: "one question follows exactly from others",
    "no-convergence": "no stable solution was found",
    "improper-solution": "the best fit would leave a question no variance of its own",
    "empty-cell": "some answers never occur together",
    "both-signs": "the questions do not all point the same way; look at their keys first",
    "two-items": "with two questions, nothing is left to compare when one is taken away",
  },
  charts: {
    scales: "How reliable each score is (mark: 0.70)",
    scalesAlt: "Bars of Cronbach's alpha of each score with their intervals, lowest first.",
    scalesAxis: "Cronbach's alpha",
    items: "How well each question goes with the others",
    itemsAlt: "Bars of the correlation of each question with the sum of the others, with their intervals, lowest first.",
    itemsAxis: "item-rest correlation",
  },
  headlines: {
    one: (items, alpha, interval, verdict) =>
      ({
        yes: `The ${items} questions can be added up to one score: their reliability is ${alpha}, where 1 is perfect and 0.70 the usual mark${sure(interval)}.`,
        probably: `The ${items} questions can probably be added up to one score: their reliability is ${alpha}${sure(interval)}, but with these answers it may also lie below the usual mark of 0.70.`,
        doubtful: `It is doubtful whether the ${items} questions make one score: their reliability is ${alpha}${sure(interval)}, below the usual mark of 0.70, though more answers might show otherwise.`,
        no: `The ${items} questions should not be added up to one score: their reliability is ${alpha}${sure(interval)}, below the usual mark of 0.70.`,
      })[verdict],
    unsettled: (items, alpha, interval) =>
      `With the keys as they are, the reliability of the ${items} questions is ${alpha}${sure(interval)}; settle the keys before adding them up.`,
    opposed: (name, alpha, cause) =>
      `The questions${name === undefined ? "" : ` of ${name}`} run against each other (reliability ${alpha}, below zero): ${
        cause === "keys" ? "some of them are probably turned the wrong way" : "they do not measure one thing, and should not be added up"
      }.`,
    unknown: (items, why) => `Whether the ${items} questions go together cannot be told: ${why}.`,
    several: (of, { yes, probably, doubtful, no, opposed, unknown }) => {
      const parts = [
        yes.length === of
          ? `All ${of} dimensions can be reported as one score each: ${withAlpha(yes)}`
          : `${yes.length === 0 ? "None" : yes.length} of the ${of} dimensions can be reported as one score with confidence${yes.length === 0 ? "" : `: ${withAlpha(yes)}`}`,
        ...(probably.length > 0 ? [`probably: ${withAlpha(probably)}`] : []),
        ...(doubtful.length > 0 ? [`doubtful, so show their questions beside them: ${withAlpha(doubtful)}`] : []),
        ...(no.length + opposed.length > 0 ? [`better question by question: ${withAlpha([...no, ...opposed])}`] : []),
        ...(unknown.length > 0 ? [`not to be told: ${unknown.map(({ name }) => name).join(", ")}`] : []),
      ];
      return `${parts.join("; ")}. (In brackets how well the questions go together: 1 is perfect, 0.70 the usual mark.)`;
    },
    whole: (items, alpha, interval) => `All ${items} questions taken together have a reliability of ${alpha}${sure(interval)}.`,
    interval: (percent, low, high) => `${percent} interval ${low} to ${high}`,
    keys: (names, alpha, turned) =>
      names.length === 1
        ? `Look first at ${quoted(names)}: it runs against the other questions, and turning its answers around would raise reliability from ${alpha} to ${turned}. Check its wording; nothing was turned.`
        : `Look first at ${quoted(names)}: they run against the other questions, and turning their answers around would raise reliability from ${alpha} to ${turned}. Check their wording; nothing was turned.`,
    weakest: (name, itemRest, alpha, ifDeleted) =>
      `“${name}” goes least with the others (correlation ${itemRest})${
        ifDeleted === undefined ? "" : `: without it reliability would be ${ifDeleted} instead of ${alpha}`
      }. If a question has to be reworded or dropped, look at this one first.`,
    noneWeak: (lowest) => `No question stands out: each goes with the others (correlation ${lowest} or more), and none need be dropped.`,
    kept: (n, respondents, items, pairwise) =>
      `The figure for all ${items} questions rests on the ${n} of ${respondents} respondents who answered every one${
        pairwise === undefined ? "" : `; with every answer used it is ${pairwise}`
      }.`,
  },
  notes: {
    kept: (n, respondents, items) =>
      `${n} of ${respondents} respondents answered all ${items} questions; the others are left out of the figures for all questions together.`,
    single: (scale) =>
      `${scale} has a single question, so there is nothing for it to go with: its reliability cannot be computed from these answers.`,
    two: (scale) =>
      `${scale} has two questions: alpha then rests on a single correlation, and neither question can be judged by leaving the other out.`,
    constant: (items) =>
      `Everyone who counts here gave the same answer to ${quoted(items)}, so ${items.length === 1 ? "it goes" : "they go"} with nothing; figures that rest on correlations are absent.`,
    negativeKeys: (scale, alpha, items, turned) =>
      `${scale}: alpha is negative (${alpha}) because questions run against each other. Turning ${quoted(items)} would make it ${turned}: check whether they are worded negatively.`,
    negativeUnrelated: (scale, alpha) =>
      `${scale}: alpha is negative (${alpha}), and turning questions around does not help: they do not measure one thing.`,
    keyEvidence: (item, scale, alpha, turned) =>
      `“${item}” may be keyed the wrong way: turning it raises the alpha of ${scale} from ${alpha} to ${turned}. Nothing was turned; the questionnaire that was handed out decides.`,
    turnTogether: (scale, items, alpha, turned) => `${scale}: turning ${quoted(items)} together changes alpha from ${alpha} to ${turned}.`,
    alike: (scale, alpha) =>
      `${scale}: an alpha of ${alpha} is so high that some questions ask nearly the same; a shorter questionnaire would do.`,
  },
  method: {
    reliability: "Reliability",
    reliabilityText:
      "Cronbach's alpha on keyed answers, k / (k − 1) × (1 − sum of the variances / variance of the sum): how much of a score would come again with other questions of the same kind. A high alpha does not show that the questions measure a single thing",
    verdict: "Add up?",
    verdictText:
      "yes: the whole interval lies at 0.70 or above; probably: alpha does, the interval reaches below; doubtful: alpha lies below, the interval reaches 0.70; better not: the whole interval lies below; a negative alpha says that the questions run against each other. From 0.95 on, questions that ask nearly the same are pointed out (Streiner 2003)",
    missing: "Missing answers",
    missingText:
      "each score over the respondents who answered all of its questions; “all answers” uses every pair of answers instead and has no interval",
    others: "Other figures",
    othersText:
      "omega total of one factor by minimum residuals over the observed variance; Guttman's lambda 2 on covariances and lambda 6 on correlations; split half of odd against even questions, stepped up by Spearman and Brown (Horst where the halves differ in length)",
    items: "Questions",
    itemsText: "item-rest: correlation of a question with the sum of the other questions of its score; below 0.30 counts as weak",
    evidence: "Evidence for the keys",
    evidenceText:
      "shown are questions that correlate negatively with the others or point against their first principal component; called suspicious when turning one alone raises alpha, to at least 0.30. Nothing is turned automatically",
    interval: "Intervals",
    intervalText: (percent) => `${percent}: alpha by Feldt, item-rest correlations by Fisher's z`,
    references:
      "Cronbach (1951), Psychometrika 16, 297–334; Guttman (1945), Psychometrika 10, 255–282; Feldt (1965), Psychometrika 30, 357–370; McDonald (1999), Test Theory; Nunnally (1978), Psychometric Theory",
  },
};
