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
    templates: "Templates and samples",
    selected: (address) => `Selected: ${address}`,
    selectedCell: (address) => `Selected: ${address}. The whole table around this cell is used.`,
    nothingSelected: "No cells are selected yet.",
    reading: "Reading the selected cells…",
    sampling: "Putting a sample survey on a new sheet…",
    sampleSheet: "Sample survey",
    inserting: "Putting a template on a new sheet…",
    inserted: "The template is on a new sheet. Fill it in, select a cell of its table, and use your answers.",
    declared: "Your questionnaire is saved with this workbook. Its template is now under “Templates and samples”.",
  },
  recognised: {
    title: "Your answers",
    back: "Choose other cells",
    source: (sheet, address) => (sheet === "" ? address : `${sheet}!${address}`),
    size: (respondents, columns) => `${counted(respondents, "respondent", "respondents")}, ${counted(columns, "column", "columns")}`,
    tableSize: (rows, columns) => `${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")}`,
    withoutColumn: (columns) => `No column was found for ${columns}.`,
    withoutColumnAdvice: "What needs these answers cannot be done. Head the columns with these names, and choose the cells again.",
    looksLikeTable: (attributes) =>
      `Looks like a table of ${counted(attributes, "attribute", "attributes")} with importance and performance.`,
  },
  version: {
    sample: "The sample was made for the wording ticked here; with answers of your own, this choice is yours.",
    turned: (numbers, of) =>
      `${numbers.length} of ${of} items are worded negatively (${ranges(numbers)}); they are turned before anything is computed.`,
    noneTurned: "Every item is worded positively; nothing is turned.",
    contradicted: (numbers, blocks) =>
      `The answers speak against this choice: ${blocks.join(" and ")} answers to items ${ranges(numbers)} run against those to all other items. Turned the other way they would agree. Check the questionnaire before you run.`,
    contradiction: (correlations) =>
      `Correlation with the other items: ${correlations.map(([block, correlation]) => `${block} ${correlation}`).join(", ")}; expected above 0.`,
  },
  keys: {
    title: "Turned items",
    count: (turned, of) => `${turned} of ${of}`,
    item: (number, label) => `${number}. ${label}`,
    asDeclared: "Back to the questionnaire's own",
  },
  columns: {
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
  options: {
    unavailable: (choice) => `${choice} – no such column`,
    askTarget: "Enter both numbers of the target, or put the crosshair elsewhere.",
    across: "Performance",
    upward: "Importance",
  },
  run: {
    button: "Show results",
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
    answersGone: "Nothing was run: the answers are no longer where they were. The list below says more.",
    removed: "The report was removed.",
    handOut: "Copy to hand out",
    handOutHint:
      "Opens a new workbook with the reports as values, without the answers. Look through it and save it. The data audit stays here.",
    forgotten: "The earlier copies are forgotten. Reports that are made from now on are not held against them.",
    forgetHandOuts: "Forget earlier copies",
    forgetHandOutsHint:
      "Groups that have changed by only a few people since a copy was handed out are kept back, so that nobody's answers can be had by subtracting one copy from the other. Forget the earlier copies only when this is another survey, or when nobody has them any more.",
  },
  failures: {
    loading: {
      title: "Part of the add-in could not be loaded.",
      unchanged: "Nothing was changed. Check the connection and try again.",
    },
    reading: { title: "The cells could not be read.", unchanged: "Nothing was changed." },
    sampling: { title: "The sample could not be put into the workbook.", unchanged: "Your sheets are as they were." },
    "inserting-formula": { title: "The function could not be put into the cell.", unchanged: "Your cells are as they were." },
    inserting: { title: "The template could not be put into the workbook.", unchanged: "Your sheets are as they were." },
    computing: { title: "The analysis stopped.", unchanged: "Nothing was written; the workbook is as it was." },
    writing: { title: "The reports could not be written.", unchanged: "The workbook is as it was: nothing was left half done." },
    "writing-rest": {
      title: "Not all reports could be written.",
      unchanged: "Some sheets are up to date, the others are as they were; none was left half done.",
    },
    opening: { title: "The sheet could not be opened.", unchanged: "Nothing was changed." },
    checking: { title: "The reports could not be compared with their answers.", unchanged: "Nothing was changed." },
    removing: { title: "The report could not be removed.", unchanged: "Its sheet is as it was." },
    selecting: { title: "The cell could not be shown.", unchanged: "Nothing was changed." },
    listing: { title: "The reports in this workbook could not be listed.", unchanged: "Nothing was changed." },
    forgetting: { title: "The earlier copies could not be forgotten.", unchanged: "Nothing was changed." },
    "handing-out": { title: "The copy to hand out could not be made.", unchanged: "This workbook is as it was." },
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
