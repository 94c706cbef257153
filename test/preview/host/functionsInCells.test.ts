import { beforeEach, describe, expect, it, vi } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel } from "../../../preview/engine/workbook";
import type { HostEvent, MessageEntry } from "../../../preview/host/events";
import { ExcelHost } from "../../../preview/host/process";
import { TransportRefusal } from "../../../preview/host/refusal";
import { loadOfficeClient } from "../../../preview/host/vm";

const INVOKE = 1000;
const CANCEL = 1001;
const CUSTOM_FUNCTIONS = 2176;

let host: ExcelHost;
let sheet: SheetModel;
/** Calls the page has got: id, function, arguments. */
let calls: [number, string, unknown[]][];
let cancelled: number[];
let events: HostEvent[];

function hear(entries: readonly MessageEntry[], happened: readonly HostEvent[]): void {
  events.push(...happened);
  for (const [category, type, , message] of entries) {
    if (category !== 1) continue;
    const parsed = JSON.parse(message) as [number, string, unknown[]] & { readonly invocationId: number };
    if (type === INVOKE) calls.push(parsed);
    if (type === CANCEL) cancelled.push(parsed.invocationId);
  }
}

/** What the page's runtime of custom functions sends. */
function service(name: string, ...args: unknown[]): void {
  const body = {
    Actions: [{ Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: args } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
  };
  void host.process(JSON.stringify(body), CUSTOM_FUNCTIONS | 1);
}

/** The calls that have arrived meanwhile, of which none is answered. */
async function arrived(count: number): Promise<typeof calls> {
  await vi.waitFor(() => expect(calls).toHaveLength(count));
  return calls.splice(0);
}

beforeEach(async () => {
  const workbook = await excelEngine.empty("Book1.xlsx");
  host = new ExcelHost(workbook, {
    customFunctions: {
      namespace: "SURVEY",
      functions: [
        { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }] },
        { id: "NAMED", name: "WITH.DOT", parameters: [{ name: "number", type: "number" }] },
      ],
    },
  });
  [calls, cancelled, events] = [[], [], []];
  host.onEvents(hear);
  service("_SetOsfControlContainerReadyForCustomFunctions");
  const first = workbook.sheets[0];
  if (!first) throw new Error("A new workbook has a sheet.");
  sheet = first;
});

const type = (row: number, column: number, text: string): void => host.userTyped(sheet.id, row, column, [[text]]);
const shown = (row: number, column: number): unknown => sheet.valueAt(row, column);

describe("custom functions in cells", () => {
  it("are busy until the page answers, then spill, and add-ins hear that the sheet was calculated", async () => {
    type(0, 0, "1");
    type(1, 0, "2");
    type(0, 2, "=survey.double(A1:A3)");
    expect([shown(0, 2), sheet.valueTypeAt(0, 2)]).toEqual(["#BUSY!", "Error"]);
    const [[id, name, args] = []] = await arrived(1);
    expect([name, args]).toEqual(["DOUBLE", [[[1], [2], [null]]]]);
    events = [];
    service("SetInvocationArrayResults", [[id, true, [[2], [4], [""]], []]]);
    await vi.waitFor(() => expect([shown(0, 2), shown(1, 2), shown(2, 2)]).toEqual([2, 4, ""]));
    type(1, 2, "");
    expect(shown(1, 2)).toBe(4);
    await vi.waitFor(() =>
      expect(events.filter(({ kind }) => kind === "calculated")).toMatchObject([
        { kind: "calculated", sheetId: sheet.id, areas: [{ row: 0, column: 2 }] },
      ]),
    );
  });

  it("that need each other are asked one after the other", async () => {
    type(0, 0, "5");
    type(0, 1, "=SURVEY.WITH.DOT(A1)");
    type(0, 2, "=SURVEY.DOUBLE(B1:B1)+1");
    const [[first, name, args] = []] = await arrived(1);
    expect([name, args, shown(0, 1), shown(0, 2)]).toEqual(["NAMED", [5], "#BUSY!", "#BUSY!"]);
    service("SetInvocationArrayResults", [[first, true, 7, []]]);
    const [[second, , then] = []] = await arrived(1);
    expect(then).toEqual([[[7]]]);
    service("SetInvocationArrayResults", [[second, true, [[14]], []]]);
    await vi.waitFor(() => expect(shown(0, 2)).toBe(15));
  });

  it("are asked again when a cell they look at changes, and a call that is no longer wanted is cancelled", async () => {
    type(0, 0, "1");
    type(0, 1, "=SURVEY.DOUBLE(A1:A2)");
    const [[first] = []] = await arrived(1);
    type(0, 0, "3");
    expect(shown(0, 1)).toBe("#BUSY!");
    const [[second, , args] = []] = await arrived(1);
    expect(args).toEqual([[[3], [null]]]);
    expect(cancelled).toEqual([first]);
    service("SetInvocationArrayResults", [[first, true, [[2]], []]]);
    service("SetInvocationArrayResults", [[second, true, [[6]], []]]);
    await vi.waitFor(() => expect(shown(0, 1)).toBe(6));
    type(1, 0, "");
    expect([shown(0, 1), calls]).toEqual([6, []]);
    type(0, 1, "");
    expect(calls).toEqual([]);
  });

  it("give up their calls when the formula is deleted", async () => {
    type(0, 1, "=SURVEY.DOUBLE(A1:A2)");
    const [[first] = []] = await arrived(1);
    type(0, 1, "");
    expect(cancelled).toEqual([first]);
    expect([shown(0, 1), host.functions?.pending]).toEqual(["", 0]);
  });

  it("show an error, and keep the sentence", async () => {
    type(0, 1, "=SURVEY.DOUBLE(A1:A2)");
    const [[id] = []] = await arrived(1);
    service("SetInvocationArrayResults", [[id, false, "There is no answer.", 1, []]]);
    await vi.waitFor(() => expect([shown(0, 1), sheet.valueTypeAt(0, 1)]).toEqual(["#N/A", "Error"]));
    expect(host.functions?.sentenceAt({ sheet: sheet.name, row: 0, column: 1 })).toBe("There is no answer.");
    type(0, 1, '=IFERROR(SURVEY.DOUBLE(A1:A2),"none")');
    expect(shown(0, 1)).toBe("none");
  });

  it("take their results while somebody edits a cell, when nothing else gets through", async () => {
    type(0, 1, "=SURVEY.DOUBLE(A1:A2)");
    const [[id] = []] = await arrived(1);
    host.cellEditing = true;
    expect(() => host.process("{}", 1)).toThrow(TransportRefusal);
    service("SetInvocationArrayResults", [[id, true, [[4]], []]]);
    await vi.waitFor(() => expect(shown(0, 1)).toBe(4));
  });

  it("can be written and waited for by an add-in", async () => {
    // Its own runtime of custom functions has none to call, so that it is tied to the host in this test only.
    const { Excel } = loadOfficeClient(host);
    const read = Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.load({ id: true });
      await context.sync();
      const cell = worksheet.getRange("B1");
      const calculated = new Promise<string>((resolve) => {
        worksheet.onCalculated.add((event) => {
          resolve(event.address);
          return Promise.resolve();
        });
      });
      cell.formulas = [["=SURVEY.DOUBLE(A1:A2)"]];
      cell.load({ values: true });
      const { application } = context.workbook;
      application.load({ calculationState: true });
      await context.sync();
      const before = [cell.values[0]?.[0] as unknown, application.calculationState];
      const address = await calculated;
      cell.load({ values: true });
      application.load({ calculationState: true });
      await context.sync();
      return [before, address, [cell.values[0]?.[0] as unknown, application.calculationState]];
    });
    const [[id] = []] = await arrived(1);
    service("SetInvocationArrayResults", [[id, true, [[8]], []]]);
    expect(await read).toEqual([["#BUSY!", "Calculating"], "B1", [8, "Done"]]);
  });

  it("are asked again when the add-in starts anew, and remain what they were without one", async () => {
    type(0, 1, "=SURVEY.DOUBLE(A1:A2)");
    const [[id] = []] = await arrived(1);
    service("SetInvocationArrayResults", [[id, true, [[4]], []]]);
    await vi.waitFor(() => expect(shown(0, 1)).toBe(4));
    const reopened = await excelEngine.open(await host.book.model.save(), "Book1.xlsx");
    const cell = (): unknown => reopened.sheets[0]?.valueAt(0, 1);
    expect(cell()).toBe(4);
    reopened.sheets[0]?.setValue(0, 0, 9);
    expect(cell()).toBe(4);
    expect(reopened.sheets[0]?.formulaAt(0, 1)).toBe("=SURVEY.DOUBLE(A1:A2)");
  });
});
