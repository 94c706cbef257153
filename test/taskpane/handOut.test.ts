import { describe, expect, it } from "vitest";
import { handOutSheets } from "../../src/excel/handout/handOutSheets";
import { FakeProblem } from "./fakeHost";
import { testPane } from "./pane";

describe("the copy to hand out", () => {
  it("is opened by the host, and leaves the pane where it is", async () => {
    const { actions, host, state } = testPane();
    await actions.handOut();
    expect(host.copies).toBe(1);
    expect(state()).toMatchObject({ screen: "start" });
    expect(state().problem).toBeUndefined();
  });

  it("is held against later runs, until a person has it forgotten", async () => {
    const { actions, host } = testPane();
    await actions.handOut();
    expect(host.handOuts).toHaveLength(1);
    expect(host.handOuts[0]?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await actions.forgetHandOuts();
    expect(host.handOuts).toEqual([]);
  });

  it("tells what failed", async () => {
    const { actions, host, state } = testPane();
    host.failures.openHandOut = new FakeProblem("AccessDenied");
    await actions.handOut();
    expect(state().problem).toMatchObject({ task: "handing-out" });
  });

  it("is offered for reports other than the data audit", () => {
    expect(handOutSheets([{ analysis: "audit", sheetName: "Audit" }])).toEqual([]);
    expect(handOutSheets([{ analysis: "servqual", sheetName: "SERVQUAL" }])).toEqual(["SERVQUAL"]);
  });
});
