import type { AuditMessages } from "./audit";

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

/** The words of the data audit in English. */
export const auditEnglish: AuditMessages = {
  title: "Data audit",
  summary: "How good the answers are: odd cells, missing answers, careless respondents, and what changes without them.",
  separator: ", ",
  cellWithContent: (address, content) => `${address} (${content})`,
  columns: (percent) => ({
    row: { title: "Row", definition: "on the sheet with the answers" },
    identity: { title: "Id" },
    weight: { title: "Weight", definition: "case weight; respondents without one are in no weighted figure" },
    flags: { title: "Why", definition: "what is worth a second look; a question, not a verdict" },
    missing: { title: "Missing", definition: "without an answer" },
    longestRun: { title: "Longest run", definition: "equal answers in a row, as given" },
    spread: { title: "Spread", definition: "SD of the respondent's own answers; 0 is always the same" },
    d2: { title: "D²", definition: "Mahalanobis distance: how far from everybody's pattern" },
    p: { title: "p of D²", definition: "chance of such a distance; flagged below 0.001" },
    contradictions: { title: "Contradictions", definition: "opposite questions answered in ways that contradict each other" },
    pairs: { title: "Of pairs", definition: "opposite questions with both answers" },
    time: { title: "Time", definition: "time taken, in the unit of its column" },
    column: { title: "Column" },
    part: { title: "Part" },
    valid: { title: "Valid", definition: "answers on the scale" },
    invalid: { title: "Not an answer", definition: "other text, truth values, dates, errors" },
    offScale: { title: "Off scale", definition: "numbers beyond the ends of the scale" },
    validShare: { title: "Valid, %", definition: "of all respondents" },
    missingShare: { title: "Missing, %", definition: "blank, or a word for no answer" },
    unusableShare: { title: "Unusable, %", definition: "no answer or off scale" },
    readAsNumber: { title: "Labels read", definition: "labels such as “Agree”, read as their numbers" },
    notWhole: { title: "In between", definition: "numbers between two answers, used as they are" },
    address: { title: "Cell" },
    kind: { title: "What" },
    content: { title: "Content", definition: "as it stands in the cell" },
    treatment: { title: "What was done" },
    figure: { title: "Figure" },
    n: { title: "n", definition: "respondents with this figure" },
    mean: { title: "With all", definition: "mean of all respondents" },
    ciLow: { title: `${percent} low`, definition: `${percent} t interval of it` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    nKept: { title: "n without", definition: "respondents without a flag" },
    meanKept: { title: "Without flagged", definition: "mean without the flagged rows" },
    change: { title: "Change", definition: "without less with" },
    stands: { title: "Stands?", definition: "the mean without them lies within the interval" },
    flag: { title: "What" },
    respondents: { title: "Respondents" },
    share: { title: "Share", definition: "of all respondents" },
  }),
  flags: {
    "many-missing": "more than half missing",
    "straight-line": "long run of equal answers",
    "no-spread": "same answer throughout",
    outlier: "unusual pattern",
    contradictory: "contradicts itself",
    "duplicate-id": "id stands twice",
    "duplicate-row": "same as another row",
    fast: "very fast",
  },
  cells: {
    invalid: "not an answer",
    "off-scale": "off the scale",
    "declared-missing": "word for no answer",
    "read-as-number": "label read as a number",
    "not-whole": "between two answers",
    "empty-column": "column without answers",
    "points-sum": "points do not add up to 100",
    "row-left-out": "row is no respondent",
    blank: "blank",
    "number-as-text": "number typed as text",
    "duplicate-id": "id stands twice",
    "duplicate-row": "same as another row",
    "duplicate-header": "header stands twice",
  },
  treatments: {
    missing: "counts as missing",
    used: "used as a number",
    "left-out": "left out",
    proportion: "used in proportion",
    look: "nothing; look at it",
  },
  parts: { items: "items", points: "points", outcome: "overall satisfaction", recommend: "likelihood to recommend", weight: "case weight" },
  figures: {
    overall: "all questions",
    gap: "overall gap",
    gapOf: (dimension) => `gap, ${dimension}`,
    outcome: "overall satisfaction",
    recommend: "likelihood to recommend",
  },
  stands: { yes: "yes", no: "no: it moves" },
  tables: {
    flags: "What is worth a second look",
    respondents: "Respondents worth a second look",
    columns: "Columns",
    cells: "Cells",
    effect: "Main figures with and without the flagged rows",
  },
  reasons: {
    incomplete: "takes an answer to every question",
    fewComplete: "takes more respondents who answered every question than there are questions",
    distance: "some questions were answered alike by everyone, or follow from each other",
    oneAnswer: "takes two answers",
    nobodyLeft: "nobody is left",
    noAnswers: "nobody answered",
    noTime: "no time is given",
    noPairs: "takes both answers to opposite questions",
  },
  chart: {
    title: "Missing and unusable answers by column",
    worst: (shown) => `Missing and unusable answers: the ${shown} columns with most of them`,
    alt: "Stacked bars, one a column: the shares of unusable, missing and valid answers.",
    axis: "share of respondents",
  },
  headlines: {
    flagged: (n, of, share, byFlag) =>
      `${n} of ${of} respondents (${share}) are worth a second look: ${byFlag.map(({ flag, n: count }) => `${flag} (${count})`).join(", ")}. Nothing was deleted.`,
    none: (of) =>
      of === 1
        ? "There is a single respondent, and nobody to compare the answers with."
        : `None of the ${of} respondents stands out: no straight lines, no duplicates, nothing far from everybody's pattern.`,
    effect: (figure, without, withAll, stands) =>
      stands
        ? `The results do not hinge on these rows: without them “${figure}” would be ${without} instead of ${withAll}, within its margin of error.`
        : `Decide about these rows before using the results: without them “${figure}” would be ${without} instead of ${withAll}, more than its margin of error.`,
    everyone: "Every respondent is flagged, so there is nothing to compare with: look at the reasons before using any result.",
    missing: (share, worst, worstShare) =>
      `${share} of the answers are missing${worst === undefined ? "" : `, most in “${worst}” (${worstShare})`}.`,
    unusable: (count, first) =>
      `${count === 1 ? "1 cell holds" : `${count} cells hold`} something that is no answer on its scale and ${
        count === 1 ? "counts" : "count"
      } as missing: ${first.join(", ")}${count > first.length ? ` and ${count - first.length} more` : ""}. Mend ${
        count === 1 ? "it" : "them"
      } on the sheet if you know what was meant.`,
    clean: (answers) => `All ${answers} cells of the answer columns hold an answer or are blank: nothing has to be mended.`,
    duplicates: (ids, rows) =>
      [
        ...ids.slice(0, 3).map(({ id, rows: where }) => `“${id}” stands in rows ${joined(where.map(String))}`),
        ...(ids.length > 3 ? [`${ids.length - 3} more ids stand twice`] : []),
        ...(rows > 0 ? [`${rows} rows are the same as another in every answer`] : []),
      ].join("; ") + ". Find out which to keep.",
  },
  notes: {
    nothingDeleted:
      "Flags are questions, not verdicts: a satisfied customer may mean the same answer throughout. Nothing was deleted or changed.",
    confidential: "This sheet points at single respondents. It is for whoever looks after the data, not to be handed out.",
    distances: (complete, respondents) =>
      `Unusual patterns can only be told for the ${complete} of ${respondents} respondents who answered every question.`,
    noDistances:
      "Unusual patterns could not be looked for: too few respondents answered every question, or some questions were answered alike by everyone.",
    pairs: {
      keys: "Contradictions are looked for between questions of one dimension that are keyed opposite.",
      answers: "Contradictions are looked for between questions that people as a whole answer in opposite ways (r of −0.6 or below).",
      none: "Contradictions could not be looked for: no two questions say opposite things.",
    },
    time: (column) => `The time taken is in the column “${column}”; less than half the median counts as very fast.`,
    noTime: "No column with the time taken was found; name one in the option duration.",
    noIdentity:
      "No column with ids was found, so the same person answering twice shows only in equal answers; name it in the option identity.",
    shortList: (kind, shown, all) =>
      `Of the cells “${kind}” the first ${shown} of ${all} are listed; the table of columns counts them all.`,
  },
  method: {
    rows: "Flags",
    rowsText: (runLimit, items) =>
      `on the ${items} questions as they were answered, before any is turned: ${runLimit} or more equal answers in a row; the same answer throughout (at least five answers); more than half of the answers missing; less than half the median time`,
    distance: "Unusual pattern",
    distanceText:
      "squared Mahalanobis distance from the means of the respondents who answered everything (covariances with n − 1), against the chi-square distribution with as many degrees of freedom as questions; flagged where p is below 0.001",
    contradictions: "Contradictions",
    contradictionsText:
      "two answers to opposite questions contradict each other when, one of them turned, they lie more than half the width of the scale apart; flagged from two such pairs on, if they are at least half of the pairs answered",
    duplicates: "Duplicates",
    duplicatesText: (fewest) =>
      `ids that stand in several rows; rows that agree in every column but ids, dates and weights, where there are at least ${fewest} answer columns and half of them are filled`,
    cells: "Cells",
    cellsText: "off-scale numbers and anything that is no answer count as missing; labels are read as their numbers; nothing is filled in",
    effect: "With and without",
    effectText: (percent) =>
      `means of the scores over all respondents, and without those with any flag; it stands where the mean without them lies within the ${percent} t interval of the mean of all`,
    references:
      "Johnson (2005), Journal of Research in Personality 39, 103–129; Meade and Craig (2012), Psychological Methods 17, 437–455; Curran (2016), Journal of Experimental Social Psychology 66, 4–19; Mahalanobis (1936), Proceedings of the National Institute of Sciences of India 2, 49–55",
  },
};
