/** What the pane says of the answers, in English. */
import type { AnswersWords } from "./answersWords";

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const answersEnglish: AnswersWords = {
  recognised: {
    guess: (name, matched, expected) => `Looks like ${name}: ${matched} of ${expected} columns matched.`,
    chosen: (name, matched, expected) => `Read as ${name}, as you chose: ${matched} of ${expected} columns matched.`,
    own: (items) =>
      items === 0
        ? "A survey of your own. Mark the columns that are its questions."
        : `A survey of your own with ${counted(items, "question", "questions")}.`,
    ownPairs: (items) =>
      `A survey of your own: ${counted(items, "question", "questions")}, asked once for what is expected and once for what is perceived.`,
    because: {
      ids: "Known by the hidden ids of its template.",
      headers: "Told by the words and numbers in the headers.",
      shape: "Told only by how many numbered columns there are.",
    },
    change: "Change",
    choose: "Choose a questionnaire",
    questionnaires: "Read these answers as",
    ownSurvey: "A survey of my own",
    back: "Back to what was recognised",
    notRecognised: "No questionnaire was recognised from the headers.",
    notRecognisedAdvice: "Mark the columns that are your questions, or choose the questionnaire that people answered.",
    askQuestions: "Say first which columns are the questions.",
    useQuestions: (columns) =>
      columns === 1 ? "Use the column that looks like a question" : `Use the ${columns} columns that look like questions`,
    unread: "These choices do not fit together yet, so the answers are read as before.",
    unreadAdvice: "Go on marking columns, or take a choice back.",
  },
  version: {
    wording: "Which wording did people answer?",
    questionnaire: "Which questionnaire did people answer?",
    whyWording:
      "The headers fit both, and the answers cannot tell. The wrong choice turns answers the wrong way round, so please look at the questionnaire.",
    whyQuestionnaire: "The columns fit these equally well, and the answers cannot tell. Please look at what people were asked.",
    askWording: "Choose the wording that people answered; nothing is computed before.",
    askQuestionnaire: "Choose the questionnaire that people answered; nothing is computed before.",
    items: (items, min, max) => `${counted(items, "question", "questions")}, answered from ${min} to ${max}.`,
    own: "You mark the columns that are questions and give the ends of the answer scale.",
  },
  columns: {
    title: "Columns",
    summary: (blocks, beside, ignored) =>
      [
        ...blocks.map(([part, columns]) => `${columns} ${part}`),
        ...(beside === 0 ? [] : [blocks.length === 0 ? `${beside} in use` : counted(beside, "other", "others")]),
        ...(ignored === 0 ? [] : [`${ignored} not used`]),
      ].join(", "),
    hint: "Every part is a guess until you change it. What you choose stays.",
    askPoints: "Give the columns in which people shared out points the part “Points shared out”.",
    parts: {
      group: "Group",
      wave: "Wave",
      outcome: "Overall satisfaction",
      recommend: "Likelihood to recommend",
      weight: "Case weight",
      points: "Points shared out",
      identity: "Who answered",
      open: "Open answer",
      ignored: "Not used",
    },
    item: "Question",
    items: (count) => (count === 1 ? "question" : "questions"),
    itemOf: (block, number, label) => `${block}: ${number}. ${label}`,
    kinds: {
      identity: "who answered",
      group: "a group",
      wave: "a wave",
      weight: "a case weight",
      points: "points",
      outcome: "overall satisfaction",
      recommend: "likelihood to recommend",
      item: "a question",
      open: "open answers",
      date: "dates",
      number: "a measured number",
      empty: "nothing",
    },
    perhaps: (kind, reason) => `looks like ${kind}: ${reason}`,
    reason: (reason) => {
      switch (reason.code) {
        case "header":
          return "headed with a word for it";
        case "chosen":
          return "recognised with the questionnaire";
        case "unique":
          return "hardly any entry comes twice";
        case "repeats":
          return `${counted(reason.entries, "entry", "different entries")} that come again and again`;
        case "whole-numbers":
          return reason.min === reason.max ? `always ${reason.min}` : `whole numbers from ${reason.min} to ${reason.max}`;
        case "numbers":
          return `numbers from ${reason.min} to ${reason.max}`;
        case "labels":
          return `answers in words, ${reason.entries} different`;
        case "texts":
          return "texts of different lengths";
        case "dates":
          return "dates";
        case "no-entries":
          return "no entries";
      }
    },
    chosenByYou: "chosen by you",
    listed: (columns) => counted(columns, "column", "columns"),
    nameless: (letters) => `column ${letters}`,
    duplicate:
      "Another column has the same header, so its part cannot be chosen. Give each a header of its own, and choose the cells again.",
    empty: "It has no header, so its part cannot be chosen. Give it one, and choose the cells again.",
    partOf: (column, part) => `Part of ${column}: ${part}`,
    likely: "Likely",
    all: "All parts",
    unfold: (columns) => `Columns ${columns} one by one`,
    more: (lines) => `Show ${lines} more`,
    several: "Several columns at once",
    severalHint: "From one column to another, in the order of the sheet.",
    from: "From",
    to: "To",
    numbersOnly: "Only columns with ratings",
    give: (columns) => (columns === 1 ? "Choose the part of 1 column" : `Choose the part of ${columns} columns`),
    reset: "Back to what was recognised",
  },
  scale: {
    title: "Answer scale",
    summary: (min, max) => `${min} to ${max}`,
    label: "From which to which number could people answer?",
    seen: (min, max) => `In most columns the answers run from ${min} to ${max}. Nobody may have used the ends, so this is for you to say.`,
    hint: "Numbers outside count as missing and are listed.",
    ends: (min, max) => `${min} to ${max}`,
    other: "Other ends",
    lowest: "Lowest answer",
    highest: "Highest answer",
    wrong: "Give two numbers, the lowest first.",
    ask: "Choose the ends of the scale first. The questionnaire that people saw shows them.",
  },
  keys: {
    hint: (min, max, blocks) =>
      `A ticked item is worded so that a high answer means the opposite. It is turned${blocks < 2 ? "" : blocks === 2 ? ", in both blocks" : ", in every block"}: an answer x counts as ${min + max} − x.`,
    unknown: "after the questionnaire is chosen",
    undecided: "Choose the questionnaire above; its items are then listed here.",
    withoutScale: "Once the ends of the answer scale are given, the answers are checked here for items that run against the others.",
    doubts: "Some items run against the others",
    evidence: ({ item, scale, isTurned, alpha, alphaIfTurned, correlation }) =>
      `${isTurned ? "Not turning" : "Turning"} ${item} raises alpha of ${scale} from ${alpha} to ${alphaIfTurned}${correlation === undefined ? "" : `; its correlation with the rest is ${correlation}`}.`,
    decide: "Nothing is turned by itself: look at how the item was worded, and tick it if a high answer means the opposite.",
    fine: "No item runs against the others.",
  },
  missing: { kept: (rule, kept, of) => `${rule} (keeps ${kept} of ${of})` },
};
