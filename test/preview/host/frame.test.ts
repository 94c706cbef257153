import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectFrame, type FrameConnection } from "../../../preview/host/frame";
import { ExcelHost } from "../../../preview/host/process";
import { MemoryWorkbook } from "./memoryWorkbook";

const ORIGIN = "http://localhost:3000";

/** The window and the frame of a page, as far as the connection uses them. */
function fakePage() {
  const posted: Record<string, unknown>[] = [];
  const inner = {
    name: "",
    postMessage: (text: string, origin: string) => {
      expect(origin).toBe(ORIGIN);
      posted.push(JSON.parse(text) as Record<string, unknown>);
    },
  };
  const outer = Object.assign(new EventTarget(), { location: { origin: ORIGIN, href: `${ORIGIN}/preview/` } });
  const frame = { name: "", src: "", style: {}, contentWindow: inner };
  const receive = (message: object, from: { source?: unknown; origin?: string } = {}) => {
    const event = Object.assign(new Event("message"), { data: JSON.stringify(message), source: inner, origin: ORIGIN, ...from });
    outer.dispatchEvent(event);
  };
  return { posted, outer, frame, receive };
}

describe("a frame", () => {
  const page = { ...fakePage() };
  let workbook: MemoryWorkbook;
  let host: ExcelHost;
  let connection: FrameConnection;
  let conversation = "";

  function ask(name: string, data: unknown, kind = 0): void {
    page.receive({ _messageType: 0, _actionName: name, _actionType: kind, _conversationId: conversation, _correlationId: 7, _data: data });
  }

  async function answer(): Promise<Record<string, unknown>> {
    await vi.waitFor(() => expect(page.posted.length).toBeGreaterThan(0));
    return page.posted.shift() ?? {};
  }

  beforeEach(() => {
    Object.assign(page, fakePage());
    vi.stubGlobal("window", page.outer);
    workbook = new MemoryWorkbook();
    workbook.settings.set("survey", { version: 1 });
    host = new ExcelHost(workbook, { contentLocale: "zh-CN" });
    connection = connectFrame(page.frame as unknown as HTMLIFrameElement, host, { src: "pane.html", locale: "en-US" });
    conversation = (JSON.parse(page.frame.name) as { xdmInfo: string }).xdmInfo.split("|")[0] ?? "";
  });

  afterEach(() => {
    connection();
    vi.unstubAllGlobals();
  });

  it("learns from its name that it is in Excel on the web, before its page is set", () => {
    const name = JSON.parse(page.frame.name) as { hostInfo: string; xdmInfo: string };
    expect(name.hostInfo).toMatch(/^Excel\|Web\|16\.01\|en-US\|.*\|disableLogging\|3$/);
    expect(name.xdmInfo.endsWith(`|${ORIGIN}`)).toBe(true);
    expect([page.frame.src, page.frame.contentWindow.name]).toEqual(["pane.html", page.frame.name]);
  });

  it("is told languages, settings and requirement sets", async () => {
    ask("ContextActivationManager_getAppContextAsync", "survey-lens");
    const reply = await answer();
    expect(reply).toMatchObject({ _messageType: 1, _responseType: 0, _errorCode: 0, _correlationId: 7, _conversationId: conversation });
    expect(reply._data).toMatchObject({ _appUILocale: "en-US", _dataLocale: "zh-CN", _settings: [["survey", '{"version":1}']] });
    expect(JSON.parse((reply._data as { _requirementMatrix: string })._requirementMatrix)).toMatchObject({
      ExcelApi: "1.17",
      SharedRuntime: "1.2",
    });
  });

  it("gets its batches processed, and a refused batch as the number of the transport", async () => {
    const body = {
      Actions: [{ Id: 2, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    };
    const call = { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0], DdaMethod: { DispatchId: 93 } };
    ask("executeMethod", call);
    const reply = (await answer())._data as { Error: number; Data: [number, string[], string] };
    expect([reply.Error, JSON.parse(reply.Data[2])]).toEqual([
      0,
      { Results: [{ ActionId: 2, Value: { Name: "Book1.xlsx" } }], TraceIds: [] },
    ]);
    host.cellEditing = true;
    ask("executeMethod", call);
    expect((await answer())._data).toEqual({ Version: 1, Error: 5004 });
  });

  it("saves its settings in the workbook", async () => {
    ask("executeMethod", { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["other", "[1,2]"]] } });
    expect((await answer())._data).toEqual({ Version: 1, Error: 0 });
    expect([...workbook.settings]).toEqual([["other", [1, 2]]]);
  });

  it("is told of the user's selection, and of a pressed ribbon button until that is done", async () => {
    host.userSelected(workbook.sheet("Sheet1").id, [{ row: 0, column: 0, rows: 3, columns: 1 }]);
    await vi.waitFor(() => expect(page.posted).toHaveLength(2));
    expect(page.posted.map((each) => each._actionName)).toEqual(["richApiMessage", "documentSelectionChanged"]);
    page.posted.length = 0;
    const done = connection.runCommand("showPane", "ShowButton");
    const [id, name, event] = (await answer())._data as [string, string, string];
    expect([name, JSON.parse(event)]).toEqual(["showPane", { source: { id: "ShowButton" } }]);
    ask("executeMethod", { DdaMethod: { DispatchId: 94 }, "0": id, "1": 0 });
    await done;
  });

  it("calls custom functions once they are registered, and takes their results and errors", async () => {
    const sum = host.invokeFunction("GAP", [2, 3]);
    const failed = host.invokeFunction("GAP", []);
    const service = (name: string, args: unknown[]) => {
      const body = {
        Actions: [{ Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: args } }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
      };
      ask("executeMethod", { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0], DdaMethod: { DispatchId: 93 } });
    };
    service("_SetOsfControlContainerReadyForCustomFunctions", []);
    await vi.waitFor(() => expect(page.posted).toHaveLength(3));
    const calls = page.posted
      .filter((each) => each._actionName === "richApiMessage")
      .map((each) => (each._data as { ArrayData: unknown[][] }).ArrayData[0]);
    expect(calls.map((call) => [call?.[0], call?.[1], (JSON.parse(String(call?.[3])) as unknown[]).slice(0, 3)])).toEqual([
      [1, 1000, [1, "GAP", [2, 3]]],
      [1, 1000, [2, "GAP", []]],
    ]);
    service("SetInvocationArrayResults", [
      [
        [1, true, -1, [0]],
        [2, false, "no data", 1, [0]],
      ],
    ]);
    expect(await sum).toBe(-1);
    await expect(failed).rejects.toMatchObject({ errorCode: 1, message: "no data" });
  });

  it("does not listen to other windows, other origins or other conversations, nor after the end", async () => {
    const before = host.batches;
    const message = {
      _messageType: 0,
      _actionName: "executeMethod",
      _actionType: 0,
      _conversationId: conversation,
      _correlationId: 1,
      _data: {},
    };
    page.receive(message, { source: {} });
    page.receive(message, { origin: "http://elsewhere" });
    page.receive({ ...message, _conversationId: "another" });
    connection();
    page.receive(message);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([page.posted, host.batches]).toEqual([[], before]);
  });
});
