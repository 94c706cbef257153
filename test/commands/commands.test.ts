import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RibbonCommands } from "../../src/commands/commands";
import { registerCommands } from "../../src/commands/commands";
import { descendants, readManifest } from "../house/manifestTree";

type Handler = (event: { completed: () => void }) => void;
const actions = new Map<string, Handler>();
const showAsTaskpane = vi.fn<() => Promise<void>>();

beforeEach(() => {
  actions.clear();
  showAsTaskpane.mockReset().mockResolvedValue();
  vi.stubGlobal("Office", {
    addin: { showAsTaskpane },
    actions: { associate: (name: string, handler: Handler) => void actions.set(name, handler) },
  });
});
afterEach(() => vi.unstubAllGlobals());

function press(name: string, commands: Partial<RibbonCommands>): Promise<void> {
  const idle = (): Promise<void> => Promise.resolve();
  registerCommands({ analyze: idle, openInsert: idle, refreshReports: idle, ...commands });
  return new Promise((completed) => actions.get(name)?.({ completed }));
}

describe("the ribbon's commands", () => {
  test("are associated under exactly the names that the manifest's buttons call", () => {
    const manifest = readManifest(readFileSync(join(import.meta.dirname, "..", "..", "manifest.xml"), "utf8"));
    const idle = (): Promise<void> => Promise.resolve();
    registerCommands({ analyze: idle, openInsert: idle, refreshReports: idle });
    const called = descendants(manifest, "FunctionName").map((name) => name.text);
    expect(called.length).toBeGreaterThan(0);
    expect([...actions.keys()].sort()).toEqual(called.sort());
  });

  test.each(["analyze", "openInsert", "refreshReports"] as const)(
    "%s runs what it was given, and only then tells Excel that it has ended",
    async (name) => {
      const order: string[] = [];
      const command = async (): Promise<void> => {
        await Promise.resolve();
        order.push("ran");
      };
      await press(name, { [name]: command }).then(() => order.push("completed"));
      expect(order).toEqual(["ran", "completed"]);
    },
  );

  test("the pane is asked for before a command runs, and a pane that fails or never comes is no obstacle", async () => {
    const order: string[] = [];
    showAsTaskpane.mockImplementation(() => Promise.resolve(void order.push("shown")));
    const refreshReports = (): Promise<void> => Promise.resolve(void order.push("ran"));
    await press("refreshReports", { refreshReports });
    showAsTaskpane.mockRejectedValue(new Error("not here"));
    await press("refreshReports", { refreshReports });
    showAsTaskpane.mockReturnValue(new Promise(() => undefined));
    await press("refreshReports", { refreshReports });
    expect(order).toEqual(["shown", "ran", "ran", "ran"]);
  });

  test("a command that fails still ends, and its error is not swallowed", async () => {
    const failure = new Error("The sheet is protected.");
    const listeners = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    try {
      const unhandled = new Promise((resolve) => process.once("unhandledRejection", resolve));
      await press("refreshReports", { refreshReports: () => Promise.reject(failure) });
      expect(await unhandled).toBe(failure);
    } finally {
      for (const listener of listeners) process.on("unhandledRejection", listener);
    }
  });
});
