/**
 * Which way arrows point in this project. `npm run deps` checks it; test/house/dependencies.test.ts plants a breach of each rule.
 *
 * A folder not named in a rule's `pathNot` is one that the rule's folder may not import; what to do instead stands in each comment.
 */

/** A rule that lets files in `from` import, of our own code, only what matches one of `allowed`. */
function only(name, from, allowed, comment) {
  const to = { path: "^(src|preview|test|bench|scripts)/", pathNot: allowed };
  return { name, severity: "error", comment, from: { path: from }, to };
}

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Move what both files need into a third file that imports neither.",
      from: {},
      // Types alone make no cycle: nothing of them is left when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only(
      "stats-alone",
      "^src/stats/",
      ["^src/stats/"],
      "Statistics know numbers only. Pass numbers in; put words of the field into src/survey or an analysis.",
    ),
    only(
      "survey-on-stats",
      "^src/survey/",
      ["^src/(stats|survey)/", "^src/i18n/language\\.ts$"],
      "Reading and scoring a survey needs no analysis, report or language. Return a code with its facts; i18n turns it into a sentence.",
    ),
    only(
      "questionnaires-on-survey",
      "^src/questionnaires/",
      ["^src/(stats|survey|questionnaires|i18n)/"],
      "A questionnaire is a declaration. Put what computes into src/survey, and what is specific to a report into an analysis.",
    ),
    only(
      "i18n-on-nouns",
      "^src/i18n/",
      ["^src/(stats|survey|questionnaires|i18n)/"],
      "Messages take facts and give sentences. Let whoever shows the sentence pass the facts in.",
    ),
    only(
      "report-knows-no-analysis",
      "^src/report/",
      ["^src/(report|i18n|survey)/"],
      "The tree and its renderers serve every analysis alike. Let the analysis put what is needed into the tree.",
    ),
    only(
      "analyses-on-core",
      "^src/analyses/",
      ["^src/(stats|survey|questionnaires|analyses|report|i18n)/"],
      "An analysis is pure. Give back a report; src/excel and src/taskpane show it.",
    ),
    {
      name: "analyses-apart",
      severity: "error",
      comment:
        "An analysis does not import another. Move what both need into src/survey or src/stats, or share through src/analyses/analysis.ts; formulas of figures are made of src/analyses/live.",
      from: { path: "^src/analyses/([^/]+)/" },
      to: { path: "^src/analyses/[^/]+/", pathNot: ["^src/analyses/$1/", "^src/analyses/live/"] },
    },
    {
      name: "live-formulas-are-for-all",
      severity: "error",
      comment: "src/analyses/live holds what formulas of every analysis are made of; it knows none of them.",
      from: { path: "^src/analyses/live/" },
      to: { path: "^src/analyses/[^/]+/", pathNot: "^src/analyses/live/" },
    },
    {
      name: "compute-knows-no-report",
      severity: "error",
      comment: "A computation knows no titles and no language. Return numbers and reasons; the analysis's report file words them.",
      from: { path: "^src/analyses/[^/]+/compute" },
      to: { path: "^src/(report|i18n)/" },
    },
    only(
      "excel-on-report",
      "^src/excel/",
      ["^src/(excel|report|survey|analyses|i18n)/", "^src/version\\.ts$"],
      "src/excel reads grids and writes reports. Let the pane bring both together.",
    ),
    {
      name: "excel-on-declarations-only",
      severity: "error",
      comment:
        "src/excel runs what the menu offers (src/analyses/index.ts, analyse.ts, analysis.ts) and writes any report alike; it may not know one analysis.",
      from: { path: "^src/excel/" },
      to: { path: "^src/analyses/[^/]+/" },
    },
    only(
      "worker-on-analyses",
      "^src/worker/",
      ["^src/(worker|analyses|report|survey)/"],
      "The worker runs what the menu offers and knows no page: no React, no Office, no words. Let the pane say what its steps and failures mean.",
    ),
    {
      name: "worker-on-declarations-only",
      severity: "error",
      comment: "src/worker runs any analysis alike, through src/analyses/analyse.ts; it may not know one analysis.",
      from: { path: "^src/worker/" },
      to: { path: "^src/analyses/[^/]+/" },
    },
    {
      name: "comlink-in-worker-only",
      severity: "error",
      comment: "How messages reach the worker is the concern of src/worker alone. Call its AnalysisRunner.",
      from: { path: "^src/", pathNot: "^src/worker/" },
      to: { path: "node_modules/comlink/" },
    },
    only(
      "functions-on-numbers",
      "^src/functions/",
      [
        "^src/functions/",
        "^src/(stats|survey)/",
        "^src/analyses/[^/]+/compute",
        // Parts of computations that know no titles either.
        "^src/analyses/(audit/respondentChecks|favourable/favourableCuts|frequencies/chosenInCell|quadrant/quadrant)\\.ts$",
        "^src/analyses/(reliability/scaleReliability|servqual/(gapProfile|gapScores))\\.ts$",
      ],
      "A custom function's script stays small and formulas do not wait for the pane. Import the computation, not the report or the messages.",
    ),
    only(
      "commands-alone",
      "^src/commands/",
      ["^src/(commands|i18n)/"],
      "The ribbon's commands are given what they call. Pass it to registerCommands from the pane's entry.",
    ),
    only(
      "taskpane-from-above",
      "^src/taskpane/",
      ["^src/(taskpane|excel|worker|analyses|report|survey|questionnaires|i18n|commands)/", "^src/version\\.ts$"],
      "The pane shows and asks; it does no arithmetic. Let an analysis compute it and put it into its report.",
    ),
    only(
      "src-stands-alone",
      "^src/",
      ["^src/"],
      "The add-in ships without the preview, the tests and the scripts. Move what it needs into src.",
    ),
    {
      name: "core-without-packages",
      severity: "error",
      comment:
        "The pure folders use the language and small numeric packages only, so that they run anywhere. Do it in src/excel, src/taskpane or preview.",
      from: { path: "^src/(stats|survey|questionnaires|analyses|report|i18n)/" },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
        pathNot: "node_modules/(@stdlib|ml-matrix|pure-rand)/",
      },
    },
    {
      name: "shipped-packages-are-dependencies",
      severity: "error",
      comment: "What src imports must stand under dependencies of package.json, where its licence and its updates are watched.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment: "The imported file does not exist: correct the path, or add the package.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|dist-preview|test/fixtures|test/golden)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json", ".d.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node"],
    },
  },
};
