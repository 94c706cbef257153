import { describe, expect, it } from "vitest";
import { analyses } from "../../src/analyses/index";
import { questionMenu, questions } from "../../src/analyses/questions";
import { questionnaires } from "../../src/questionnaires/index";

const ids = analyses.map(({ id }) => id);

describe("the questions", () => {
  it("are answered by analyses that there are, and every analysis answers one", () => {
    const answering = questions.flatMap((question) => question.analyses);
    expect([...new Set(answering)].sort()).toEqual([...ids].sort());
  });

  it("are asked once each", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it("name questionnaires that there are", () => {
    const named = questions.flatMap((question) => question.questionnaires ?? []);
    expect(questionnaires.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });
});

describe("the menu of questions", () => {
  it.each([undefined, ...questionnaires])("shows every analysis once, whatever the questionnaire", (questionnaire) => {
    const shown = questionMenu(questionnaire).flatMap((question) => question.analyses);
    expect([...shown].sort()).toEqual([...ids].sort());
  });

  it.each(questionnaires)("of $id has its own analyses in the questions that stand first, and none without one", (questionnaire) => {
    const menu = questionMenu(questionnaire);
    const first = menu.filter(({ isFirst }) => isFirst);
    expect(menu.slice(0, first.length)).toEqual(first);
    expect(first.flatMap((question) => question.analyses)).toEqual(expect.arrayContaining([...questionnaire.analyses]));
    for (const question of first) expect(question.analyses.some((id) => questionnaire.analyses.includes(id))).toBe(true);
  });

  it("asks how our people feel first in an employee survey, and customers' favourable answers with the overall view", () => {
    const employee = questionMenu(questionnaires.find(({ id }) => id === "employee"));
    expect(employee[0]).toMatchObject({ id: "people-feel", analyses: ["favourable", "linkage"] });
    const satisfaction = questionMenu(questionnaires.find(({ id }) => id === "satisfaction"));
    expect(satisfaction.find(({ id }) => id === "overall-view")?.analyses).toContain("favourable");
  });

  it("opens with where we fall short when nothing is recognised, and puts no question first", () => {
    const menu = questionMenu(undefined);
    expect(menu[0]?.id).toBe("fall-short");
    expect(menu.some(({ isFirst }) => isFirst)).toBe(false);
  });
});
