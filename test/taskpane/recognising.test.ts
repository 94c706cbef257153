import { describe, expect, it } from "vitest";
import { onceFor } from "../../src/taskpane/state/onceFor";
import { FakeProblem } from "./fakeHost";
import { survey, testPane } from "./pane";

describe("using the selected answers", () => {
  it("shows what was recognised and leaves the wording to the person", async () => {
    const { actions, state } = testPane();
    await actions.useSelection();
    expect(state().screen).toBe("setup");
    expect(state().survey?.recognition).toMatchObject({ basis: "guessed", matched: 44, expected: 44 });
    expect(state().versions).toEqual(["servqual-1988", "servqual-1991"]);
    expect(state().choices.questionnaire).toBeUndefined();
    expect(state().choices).toMatchObject({ groups: ["site"], wave: "wave", outcome: "osat", points: ["W1", "W2", "W3", "W4", "W5"] });
  });

  it("says why cells cannot be read as a survey and stays at the start", async () => {
    const { actions, state } = testPane({ sheet: "S", row: 0, column: 0, cells: [] });
    await actions.useSelection();
    expect(state()).toMatchObject({ screen: "start", problem: { kind: "refused", refusal: { code: "empty-range" } } });
  });

  it("keeps Excel's code when the selection cannot be read", async () => {
    const { actions, host, state } = testPane();
    host.failures.readSelection = new FakeProblem("many-areas");
    await actions.useSelection();
    expect(state()).toMatchObject({ screen: "start", problem: { kind: "failed", task: "reading", code: "many-areas" } });
    expect(state().busy).toBeUndefined();
  });

  it("does nothing on a second click while the first is under way", async () => {
    const { actions, host, state } = testPane();
    const first = actions.useSelection();
    await actions.trySample();
    await first;
    expect(host.grid).toBe(survey);
    expect(state().sampled).toBe(false);
  });
});

describe("trying the sample", () => {
  it("inserts it, reads it, and declares the wording it was made for", async () => {
    const { actions, host, state } = testPane();
    await actions.trySample();
    expect(host.grid.sheet).toBe("Sample");
    expect(state()).toMatchObject({ screen: "setup", sampled: true, choices: { questionnaire: "servqual-1991" } });
    expect(state().survey?.recognition.basis).toBe("declared");
  });
});

describe("choosing", () => {
  it("turns the nine items of the 1988 wording as soon as it is chosen, and none for 1991", async () => {
    const { actions, state } = testPane();
    await actions.useSelection();
    const turned = (): number => state().survey?.keys.filter((key) => key === -1).length ?? 0;
    actions.choose({ questionnaire: "servqual-1988" });
    expect(turned()).toBe(9);
    actions.choose({ questionnaire: "servqual-1991" });
    expect(turned()).toBe(0);
  });

  it("turns the items a person ticks instead, until that is taken back", async () => {
    const { actions, state } = testPane();
    await actions.useSelection();
    actions.choose({ questionnaire: "servqual-1988" });
    actions.choose({ reversed: [10] });
    expect(state().survey?.keys.flatMap((key, index) => (key === -1 ? [index + 1] : []))).toEqual([10]);
    actions.choose({ reversed: undefined });
    expect(state().survey?.keys.filter((key) => key === -1)).toHaveLength(9);
  });

  it("goes to the cell of a finding on the sheet of the answers", async () => {
    const { actions, host } = testPane();
    await actions.useSelection();
    await actions.showCell("K260");
    expect(host.shown).toEqual(["servqual_raw!K260"]);
  });

  it("keeps a chosen language for the next time", () => {
    const { actions, keptLanguages, state } = testPane();
    actions.chooseLanguage("zh-CN");
    expect(state().language).toBe("zh-CN");
    expect(keptLanguages).toEqual(["zh-CN"]);
  });
});

describe("what is derived from a survey", () => {
  it("is derived once for each, so that a screen comes back at once", () => {
    let derivations = 0;
    const lengthOf = onceFor((list: readonly number[]) => {
      derivations += 1;
      return list.length;
    });
    const [first, second] = [
      [1, 2],
      [1, 2, 3],
    ];
    expect([lengthOf(first), lengthOf(second), lengthOf(first), lengthOf([])]).toEqual([2, 3, 2, 0]);
    expect(derivations).toBe(3);
  });
});
