import { describe, expect, it } from "vitest";
import { actionsWhenLoaded } from "../../src/taskpane/state/actionsWhenLoaded";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import { testPane } from "./pane";

describe("actions before everything is loaded", () => {
  it("begin to load at once, wait for it, and load once", async () => {
    const { actions: real, state } = testPane();
    let loads = 0;
    let loaded: (actions: PaneActions) => void = () => undefined;
    const actions = actionsWhenLoaded(
      () => {
        loads += 1;
        return new Promise((resolve) => (loaded = resolve));
      },
      () => expect.unreachable(),
    );
    expect(loads).toBe(1);
    const using = actions.useSelection();
    expect(state().busy).toBeUndefined();
    loaded(real);
    await using;
    expect(state().screen).toBe("setup");
    await actions.run();
    expect(state().ask).toBe("version");
    expect(loads).toBe(1);
  });

  it("tell a failure of each try, and load again at the next action", async () => {
    const { actions: real, state } = testPane();
    const failures: unknown[] = [];
    const lost = new Error("the script is missing");
    let loads = 0;
    const actions = actionsWhenLoaded(
      () => {
        loads += 1;
        return loads < 3 ? Promise.reject(lost) : Promise.resolve(real);
      },
      (thrown) => failures.push(thrown),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(failures).toEqual([lost]);
    await actions.useSelection();
    expect(failures).toEqual([lost, lost]);
    expect(state().screen).toBe("start");
    await actions.useSelection();
    expect(state().screen).toBe("setup");
    expect(loads).toBe(3);
  });

  it("pass on whatever a person does", async () => {
    const done: string[] = [];
    const real = new Proxy({} as PaneActions, {
      get: (_target, name) => (name === "then" ? undefined : (...given: unknown[]) => done.push([String(name), ...given].join(" ").trim())),
    });
    const actions = actionsWhenLoaded(
      () => Promise.resolve(real),
      () => expect.unreachable(),
    );
    const given: Readonly<Record<string, unknown>> = {
      insert: "i",
      refreshReports: "r",
      removeReport: "s",
      openSheet: "s",
      showCell: "A1",
      chooseLanguage: "en",
      choose: "c",
    };
    const { formulas: _formulas, ...others } = actions;
    for (const [name, act] of Object.entries(others)) (act as (what?: unknown) => unknown)(given[name]);
    await new Promise((resolve) => setTimeout(resolve));
    const expected = Object.keys(others).map((name) => (name in given ? `${name} ${String(given[name])}` : name));
    expect(done).toEqual(expected);
  });

  it("pass on what a person does to a formula", async () => {
    const done: string[] = [];
    const note =
      (name: string) =>
      (...given: readonly unknown[]): Promise<void> => {
        done.push([name, ...given].join(" "));
        return Promise.resolve();
      };
    const names = ["choose", "chooseVariant", "enter", "takeSelection", "lookAtTarget", "insert"] as const;
    const real = { formulas: Object.fromEntries(names.map((name) => [name, note(name)])) } as unknown as PaneActions;
    const { formulas } = actionsWhenLoaded(
      () => Promise.resolve(real),
      () => expect.unreachable(),
    );
    expect(Object.keys(formulas)).toEqual(names);
    void formulas.choose("ALPHA");
    formulas.chooseVariant("v");
    formulas.enter("keys", "{1,-1}");
    void formulas.takeSelection("answers");
    void formulas.lookAtTarget();
    await formulas.insert();
    expect(done).toEqual(["choose ALPHA", "chooseVariant v", "enter keys {1,-1}", "takeSelection answers", "lookAtTarget", "insert"]);
  });
});
