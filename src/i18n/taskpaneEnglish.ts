/** The pane's words in English. */
import { ranges } from "./ranges";
import type { TaskpaneMessages } from "./taskpane";

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const taskpaneEnglish: TaskpaneMessages = {
  product: "Survey Lens",
  listSeparator: ", ",
  language: { names: { en: "English", "zh-CN": "中文" }, change: { en: "Change to English", "zh-CN": "切换到中文" } },
  start: {
    title: "Turn survey answers into decisions",
    sentences: [
      "Select your answers with their header row: one respondent a row, one question a column.",
      "You will see what was recognised before anything is computed, and your own sheets are never changed.",
    ],
    useAnswers: "Use my answers",
    trySample: "Try a sample",
    selected: (address) => `Selected: ${address}`,
    selectedCell: (address) => `Selected: ${address}. The whole table around this cell is used.`,
    nothingSelected: "No cells are selected yet.",
    reading: "Reading the selected cells…",
    sampling: "Putting a sample survey on a new sheet…",
    sampleSheet: "Sample survey",
  },
  recognised: {
    title: "Your answers",
    back: "Choose other cells",
    source: (sheet, address) => (sheet === "" ? address : `${sheet}!${address}`),
    size: (respondents, columns) => `${counted(respondents, "respondent", "respondents")}, ${counted(columns, "column", "columns")}`,
    tableSize: (rows, columns) => `${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}`,
    looksLike: (family, matched, expected) => `Looks like ${family}: ${matched} of ${expected} columns matched.`,
    withoutColumn: (columns) => `No column was found for ${columns}.`,
    withoutColumnAdvice: "What needs these answers cannot be done. Head the columns with these names, and choose the cells again.",
    notRecognised: "No questionnaire was recognised from the headers.",
    notRecognisedAdvice:
      "Name the columns E1 to E22 (expectation) and P1 to P22 (perception), or head them with the statements, and select the cells again.",
    looksLikeTable: (attributes) =>
      `Looks like a table of ${counted(attributes, "attribute", "attributes")} with importance and performance.`,
  },
  version: {
    label: "Which wording did people answer?",
    why: "The headers fit both, and the answers cannot tell. The wrong choice turns answers the wrong way round, so please look at the questionnaire.",
    sample: "The sample was made for the wording ticked here; with answers of your own, this choice is yours.",
    turned: (numbers, of) =>
      `${numbers.length} of ${of} items are worded negatively (${ranges(numbers)}); they are turned before anything is computed.`,
    noneTurned: "Every item is worded positively; nothing is turned.",
    ask: "Choose the wording that people answered; nothing is computed before.",
    contradicted: (numbers, blocks) =>
      `The answers speak against this choice: ${blocks.join(" and ")} answers to items ${ranges(numbers)} run against those to all other items. Turned the other way they would agree. Check the questionnaire before you run.`,
    contradiction: (correlations) =>
      `Correlation with the other items: ${correlations.map(([block, correlation]) => `${block} ${correlation}`).join(", ")}; expected above 0.`,
  },
  keys: {
    title: "Turned items",
    count: (turned, of) => `${turned} of ${of}`,
    unknown: "after the wording is chosen",
    undecided: "Choose the wording above; its items are then listed here.",
    hint: (min, max) =>
      `A ticked item is worded so that a high answer means little quality. It is turned, in both blocks: an answer x counts as ${min + max} − x.`,
    item: (number, label) => `${number}. ${label}`,
    asDeclared: "Back to the questionnaire's own",
  },
  columns: {
    title: "Groups and other columns",
    summary: (groups) => (groups === 0 ? "no groups" : counted(groups, "group column", "group columns")),
    groups: "Compare groups by",
    groupsHint: "Each group is compared with all the others together.",
    noGroups: "No column has between 2 and 30 different entries.",
    wave: "Wave",
    outcome: "Overall satisfaction",
    points: "Points shared out over the dimensions",
    pointColumns: (headers) => headers.join(", "),
    none: "None",
  },
  missing: {
    title: "Missing answers",
    label: "A respondent counts in a dimension who answered",
    rules: { half: "at least half of its items", complete: "all of its items", any: "any of its items" },
    short: { half: "at least half", complete: "all", any: "any" },
  },
  findings: {
    title: "Found while reading",
    count: (findings) => (findings === 0 ? "nothing unusual" : counted(findings, "finding", "findings")),
    none: "Every answer is a number on the scale or blank.",
    kinds: {
      invalid: "Not an answer: treated as missing",
      "off-scale": "Off the scale: treated as missing",
      "not-whole": "Between two answers: used as it is",
      "declared-missing": "“No answer” in words: treated as missing",
      "read-as-number": "Labels read as their number",
      "empty-column": "Columns without a single answer",
      "points-sum": "Points that do not add up to 100: used in proportion",
      "row-left-out": "Rows that are no respondent: left out",
    },
    kind: (name, findings) => `${name} (${findings})`,
    show: (address) => `Show cell ${address}`,
    more: (findings) => `Show ${findings} more`,
    blank: "blank",
  },
  attributes: {
    title: "A table of attributes?",
    hint: "If each row is one attribute with its importance and performance, name the three columns.",
    attribute: "Names of the attributes",
    importance: "Importance",
    performance: "Performance",
    none: "Choose a column",
    ask: "Choose this column first.",
  },
  analyses: {
    title: "What would you like to know?",
    ask: "Choose at least one analysis.",
  },
  options: {
    title: (analysis) => `Options: ${analysis}`,
    summary: (changed) => (changed === 0 ? "as usual" : `${changed} changed`),
    unavailable: (choice) => `${choice} – no such column`,
    askTarget: "Enter both numbers of the target, or put the crosshair elsewhere.",
    words: {
      method: {
        label: "Importance comes from",
        choices: {
          expectation: "what people expect (mean expectation)",
          points: "the 100 points they shared out",
          correlation: "what goes with overall satisfaction (correlation)",
        },
      },
      crosshair: {
        label: "The crosshair stands at",
        choices: {
          mean: "the mean of the items",
          median: "the median of the items",
          midpoint: "the middle of the scale",
          target: "a target of your own",
        },
      },
      confidence: { label: "Confidence of the intervals", hint: "0.95 gives 95% intervals." },
      target: { label: "Your target" },
    },
    across: "Performance",
    upward: "Importance",
    notChosen: "Not chosen",
  },
  run: {
    button: "Run",
    effect: "Writes each report to a sheet of its own.",
    title: "Working",
    reading: "Reading the answers…",
    computing: (analysis) => `Computing: ${analysis}…`,
    writing: "Writing the sheets…",
    step: (step, of) => `Step ${step} of ${of}`,
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was written to the workbook.",
    writingCannotStop: "Writing is not interrupted, so that no sheet is left half done.",
  },
  results: {
    title: "Results",
    open: (sheet) => `Open “${sheet}”`,
    written: (sheets) => `${counted(sheets, "sheet was", "sheets were")} written.`,
    nothingWritten: "Nothing was written to the workbook.",
    notDone: (analysis) => `Not done: ${analysis}`,
    fullTables: "The sheet has every column, the charts and how it was computed.",
    aboutAnswers: "About the answers",
    change: "Change the choices",
    startOver: "Start with other answers",
    notComputable: (reason) => `not computable: ${reason}`,
  },
  workbook: {
    title: "In this workbook",
    empty: "No reports yet.",
    refresh: "Run all again",
    refreshHint: "Reads the answers afresh and updates the same sheets.",
    nothingToRefresh: "There is nothing to refresh: this workbook has no reports yet. Start with your answers or a sample.",
  },
  failures: {
    loading: {
      title: "Part of the add-in could not be loaded.",
      unchanged: "Nothing was changed. Check the connection and try again.",
    },
    reading: { title: "The cells could not be read.", unchanged: "Nothing was changed." },
    sampling: { title: "The sample could not be put into the workbook.", unchanged: "Your sheets are as they were." },
    computing: { title: "The analysis stopped.", unchanged: "Nothing was written; the workbook is as it was." },
    writing: { title: "The reports could not be written.", unchanged: "The workbook is as it was: nothing was left half done." },
    "writing-rest": {
      title: "Not all reports could be written.",
      unchanged: "Some sheets are up to date, the others are as they were; none was left half done.",
    },
    opening: { title: "The sheet could not be opened.", unchanged: "Nothing was changed." },
    selecting: { title: "The cell could not be shown.", unchanged: "Nothing was changed." },
    listing: { title: "The reports in this workbook could not be listed.", unchanged: "Nothing was changed." },
  },
  unexpected: "Try again; if it happens again, save the workbook and reopen the pane.",
  refused: { title: "These cells cannot be used yet.", unchanged: "Nothing was changed." },
  broken: {
    title: "The pane stopped working.",
    unchanged: "Your answers and the sheets are as they were. Start again; if it happens again, save the workbook and reopen the pane.",
    again: "Start again",
  },
  dismiss: "Close this message",
  detail: { excel: (detail) => `Excel said: ${detail}`, program: (detail) => `The program said: ${detail}` },
};
