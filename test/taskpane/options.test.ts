import { describe, expect, it } from "vitest";
import { analyses, analysisById } from "../../src/analyses/index";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { optionWords, wordsOfOption } from "../../src/i18n/optionWords";
import { questionWords } from "../../src/i18n/pane/questionWords";
import type { Survey } from "../../src/survey/survey";
import { surveyOptions } from "../../src/survey/surveyOptions";
import type { Choices } from "../../src/taskpane/state/choices";
import { changedChoices, choicesFromSurvey, noChoices, optionsFrom } from "../../src/taskpane/state/choices";
import { frontAnalyses } from "../../src/taskpane/state/frontAnalyses";
import { leadOf, leadOfAsk } from "../../src/taskpane/state/lead";
import { missingChoice } from "../../src/taskpane/state/missingChoice";
import { hasEffect, isAvailable } from "../../src/taskpane/state/optionAvailability";
import { hasForeignColumn, optionColumns } from "../../src/taskpane/state/optionColumns";
import { optionOf } from "../../src/taskpane/state/optionEntry";
import { optionNames } from "../../src/taskpane/state/optionNames";
import { entryId, ownOptions } from "../../src/taskpane/state/ownOptions";
import { readAgain, recognise } from "../../src/taskpane/state/recognise";
import { survey as grid } from "./pane";

const recognised = recognise(grid);
if (recognised.status !== "read") throw new Error("the golden survey is readable");
const choices: Choices = { ...choicesFromSurvey(recognised.survey, []), questionnaire: "servqual-1991" };
const survey: Survey = readAgain(grid, choices, recognised.survey).survey;

function withEntries(entries: Choices["entries"]): Choices {
  return { ...choices, entries };
}

describe("the words of the options", () => {
  it.each(languages)("have a name and one sentence for every option of every analysis in %s, and a name for every choice", (language) => {
    for (const analysis of analyses) {
      for (const option of analysis.options) {
        const own = wordsOfOption(language, analysis.id, option.id);
        const name = `${analysis.id}.${option.id}`;
        expect(own?.label, name).toMatch(/\S/);
        expect(own?.hint, name).toMatch(/[.。]$/);
        if ("choices" in option) expect(Object.keys(own?.choices ?? {}), name).toEqual(option.choices);
      }
    }
  });

  it("are there for nothing else", () => {
    const own = analyses.flatMap(({ id, options }) => options.flatMap((option) => [option.id, `${id}.${option.id}`]));
    const declared = new Set<string>([...own, ...surveyOptions]);
    for (const language of languages) expect(Object.keys(optionWords[language]).filter((name) => !declared.has(name))).toEqual([]);
  });

  it.each(languages)("name the method of analyses that there are in %s, and say what the same codes need in every language", (language) => {
    const { methods, needs, leads } = questionWords[language];
    expect(analyses.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(methods)));
    expect(Object.keys(needs)).toEqual(Object.keys(questionWords.en.needs));
    expect(Object.keys(leads)).toEqual(Object.keys(questionWords.en.leads));
    const { title } = analysisById("compare");
    expect(title(messagesFor(language))).toMatch(/\S/);
  });
});

describe("the form's names of options", () => {
  const idOf = (analysis: string, option: string): string => {
    const found = analysisById(analysis);
    const declared = found.options.find(({ id }) => id === option);
    if (declared === undefined) throw new Error(`${analysis} has no option ${option}`);
    return entryId(found, declared, analyses);
  };

  it("are shared where an option means the same in every analysis", () => {
    expect(idOf("servqual", "minimumGroup")).toBe("minimumGroup");
    expect(idOf("compare", "confidence")).toBe("confidence");
  });

  it("belong to one analysis where it means something else in another, or names columns", () => {
    expect(idOf("quadrant", "target")).toBe("quadrant.target");
    expect(idOf("targets", "target")).toBe("targets.target");
    expect(idOf("reliability", "items")).toBe("reliability.items");
    expect(idOf("index", "weights")).toBe("index.weights");
  });

  it("leave out what is chosen above the questions", () => {
    const shown = ownOptions(analysisById("satisfaction-ratio")).map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(["scaleTo100", "groups", "wave", "minimumGroup", "confidence"]));
    expect(shown).not.toContain("expectation");
    expect(ownOptions(analysisById("servqual")).map(({ id }) => id)).not.toContain("weights");
  });
});

describe("an entry", () => {
  it("counts once it is whole", () => {
    expect(optionOf({ performance: 4 })).toBeUndefined();
    expect(optionOf({ performance: 4, importance: 5 })).toEqual({ performance: 4, importance: 5 });
    expect(optionOf({ min: 1 })).toBeUndefined();
    expect(optionOf({ min: 1, max: 5 })).toEqual({ min: 1, max: 5 });
    expect(optionOf({ figures: [{ name: "on time", value: 92, worst: 80 }, {}] })).toBeUndefined();
  });

  it("is given to the analyses as they read it", () => {
    const figure = { name: "on time", value: 92, worst: 80, best: 100 };
    const entries = {
      "targets.target": { numbers: { North: 4 } },
      "drivers.drivers": ["P1", "P2"],
      "frequencies.kinds": { choices: { site: "skip" } },
      "index.hard": { figures: [figure, { name: "half" }] },
      "reliability.scale": { min: 1, max: 7 },
    };
    expect(optionsFrom({ ...noChoices, entries })).toMatchObject({
      "targets.target": { North: 4 },
      "drivers.drivers": ["P1", "P2"],
      "frequencies.kinds": { site: "skip" },
      "index.hard": [figure],
      "reliability.scale": { min: 1, max: 7 },
    });
  });

  it("with nothing in it is no option", () => {
    const entries = { "drivers.drivers": [], "targets.target": { numbers: {} }, "frequencies.kinds": { choices: {} } };
    expect(Object.keys(optionsFrom({ ...noChoices, entries }))).toEqual(Object.keys(optionsFrom(noChoices)));
  });
});

describe("options without effect", () => {
  const shows = (analysis: string, option: string, own: Choices = choices): boolean => hasEffect(analysis, option, survey, own);

  it("are not shown", () => {
    expect(shows("quadrant", "target")).toBe(false);
    expect(shows("quadrant", "target", withEntries({ crosshair: "target" }))).toBe(true);
    expect(shows("quadrant", "derived")).toBe(true);
    expect(shows("quadrant", "derived", { ...choices, outcome: false })).toBe(false);
    expect(shows("compare", "adjustment")).toBe(true);
    expect(shows("compare", "adjustment", { ...choices, groups: [] })).toBe(false);
    expect(shows("loyalty", "map")).toBe(false);
    expect(shows("loyalty", "map", withEntries({ "loyalty.recommendScale": { min: 1, max: 5 } }))).toBe(true);
    expect(shows("index", "outcome")).toBe(false);
    expect(shows("index", "outcome", withEntries({ "index.method": "outcome" }))).toBe(true);
    expect(shows("drivers", "level", withEntries({ "drivers.drivers": ["P1", "P2"] }))).toBe(false);
  });

  it("include the ends of a scale that is known", () => {
    expect(shows("reliability", "scale", withEntries({ "reliability.items": ["P1", "P2"] }))).toBe(false);
    expect(shows("reliability", "scale", withEntries({ "reliability.items": ["P1", "osat"] }))).toBe(true);
    expect(hasForeignColumn(survey, ["E1", "P22"])).toBe(false);
  });

  it("offer no choice that nothing can be computed from", () => {
    expect(isAvailable("index", "method", "outcome", survey, { ...choices, outcome: false })).toBe(false);
    expect(isAvailable("quadrant", "method", "points", survey, { ...choices, points: [] })).toBe(false);
    expect(isAvailable("quadrant", "method", "shapley", survey, choices)).toBe(true);
  });
});

describe("what an option may name", () => {
  it("is columns with answers for lists of questions, and groups for groups", () => {
    const items = optionColumns(survey, "reliability", "items");
    expect(items).toEqual(expect.arrayContaining(["E1", "P22", "osat"]));
    expect(items).not.toContain("site");
    expect(optionColumns(survey, "compare", "groups")).toContain("site");
  });

  it("is dimensions and groups for targets, and dimensions and items for weights", () => {
    const targets = optionNames(survey, choices, "targets", "en").map(({ name }) => name);
    expect(targets).toEqual(expect.arrayContaining(["tangibles", "North"]));
    const weights = optionNames(survey, choices, "index", "en").map(({ name }) => name);
    expect(weights).toHaveLength(5 + 22);
    expect(optionNames(survey, choices, "index", "zh-CN").map(({ label }) => label)).not.toEqual(weights);
  });
});

describe("what is asked for before a run", () => {
  const asked = (change: Partial<Choices>) =>
    missingChoice({ versions: [], analysesChosen: true, survey }, changedChoices(choices, change));

  it("is the target, the wave or the groups of an analysis that cannot do without", () => {
    expect(asked({ analyses: ["targets"] })).toBe("goal");
    expect(asked({ analyses: ["targets"], entries: { "targets.target": 5 } })).toBeUndefined();
    expect(asked({ analyses: ["trend"], wave: false })).toBe("wave");
    expect(asked({ analyses: ["compare"], groups: [] })).toBe("groups");
    expect(asked({ analyses: ["servqual"], groups: [], wave: false })).toBeUndefined();
  });

  it("is not asked for where no column could be it", () => {
    const columns = survey.columns.map((column) => ({ ...column, cells: column.cells.map(() => 1) }));
    const bare: Survey = { ...survey, columns, roles: { ...survey.roles, groups: [] } };
    expect(
      missingChoice({ versions: [], analysesChosen: true, survey: bare }, { ...choices, analyses: ["compare"], groups: [] }),
    ).toBeUndefined();
  });

  it("is asked for in the form of the first analysis that lacks it", () => {
    expect(leadOfAsk("goal", { ...choices, analyses: ["targets", "audit"] })).toEqual({ analysis: "targets", option: "target" });
    expect(leadOfAsk("groups", { ...choices, analyses: ["linkage", "compare"] })).toEqual({ analysis: "compare", option: "groups" });
    expect(leadOfAsk("version", choices)).toBeUndefined();
  });
});

describe("the way out of an analysis that cannot be run", () => {
  const incomplete = (code: string) => ({ status: "incomplete" as const, code, sentence: "" });
  const refused = (code: string) => ({ status: "refused" as const, code, sentence: "" });

  it("is the option that is missing, where the form has it", () => {
    expect(leadOf("targets", incomplete("choose-goal"), survey, choices)).toEqual({ analysis: "targets", option: "target" });
    expect(leadOf("trend", incomplete("choose-wave"), survey, choices)).toEqual({ analysis: "trend", option: "wave" });
    expect(leadOf("zone-of-tolerance", incomplete("choose-blocks"), survey, choices)).toBeUndefined();
    expect(leadOf("value-map", incomplete("choose-blocks"), survey, choices)).toEqual({ analysis: "value-map", option: "benefits" });
  });

  it("is the option that somebody has filled in wrongly", () => {
    const wrong = withEntries({ "targets.target": 99 });
    expect(leadOf("targets", refused("bad-option"), survey, wrong)).toEqual({ analysis: "targets", option: "target" });
    expect(leadOf("targets", refused("bad-option"), survey, choices)).toBeUndefined();
  });

  it("is none for an analysis that can be run, or that nobody has tried yet", () => {
    expect(leadOf("targets", { status: "complete" }, survey, choices)).toBeUndefined();
    expect(leadOf("targets", undefined, survey, choices)).toBeUndefined();
  });
});

describe("the analyses of a question", () => {
  const question = { id: "fall-short" as const, analyses: ["targets", "servqual", "zone-of-tolerance", "scorecard"], isFirst: true };

  it("show those that one would run first and those that are ticked, the others after one more click", () => {
    const { front, behind } = frontAnalyses(question, survey, ["scorecard"], { targets: { status: "complete" } });
    expect(front).toEqual(["servqual", "scorecard"]);
    expect(behind).toEqual(["targets", "zone-of-tolerance"]);
  });

  it("are all shown in a question that the questionnaire is not made for, those that cannot be run last", () => {
    const readiness = { targets: { status: "incomplete" as const, code: "choose-goal", sentence: "" } };
    const { front, behind } = frontAnalyses({ ...question, isFirst: false }, survey, [], readiness);
    expect(front).toEqual(["servqual", "zone-of-tolerance", "scorecard", "targets"]);
    expect(behind).toEqual([]);
  });
});
