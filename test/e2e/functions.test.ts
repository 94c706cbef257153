import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describedFunctions } from "../../scripts/functions/describedFunctions";
import { callOf } from "../../scripts/functions/evaluate";
import { functionExamples } from "../../scripts/functions/examples";
import type { Json } from "../../preview/host/protocol";
import { csvGrid } from "../agreement/files";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

type Call = readonly [name: string, parameters: readonly Json[]];
/** What came of a call: its rows, or the code of Microsoft's runtime with the sentence. */
type Shown = { readonly rows: unknown[][] } | { readonly code: number; readonly message: string };

const served = servedPreview();
let preview: PreviewPage;

beforeAll(async () => {
  preview = await served.open({ language: "en" });
});
afterAll(() => preview.page.context().close());

const described = await describedFunctions();

/** Calls functions all at once, as a recalculation does, through Microsoft's own runtime of custom functions. */
async function calls(all: readonly Call[]): Promise<readonly Shown[]> {
  // Excel gives null for each argument that a formula leaves out.
  const padded = all.map(([name, parameters]): Call => {
    const expected = described.find((each) => each.name === name)?.parameters.length ?? 0;
    return [name, Array.from({ length: expected }, (_, place) => parameters[place] ?? null)];
  });
  const shown = await preview.page.evaluate(async (text) => {
    const host = window.surveyLensPreview?.host;
    if (!host) throw new Error("There is no host.");
    const called = (JSON.parse(text) as Call[]).map(async ([name, parameters]): Promise<unknown> => {
      try {
        return { rows: await host.invokeFunction(name, parameters) };
      } catch (failure) {
        const { errorCode = -1, message = "" } = failure as { errorCode?: number; message?: string };
        return { code: errorCode, message };
      }
    });
    return JSON.stringify(await Promise.all(called));
  }, JSON.stringify(padded));
  return JSON.parse(shown) as Shown[];
}

async function call(name: string, ...parameters: readonly Json[]): Promise<Shown | undefined> {
  return (await calls([[name, parameters]]))[0];
}

const notAvailable = 1;
const wrongArgument = 7;
const error = { type: "CustomFunctionError", code: "#N/A" };

describe("formulas in Microsoft's own runtime of custom functions", () => {
  it("give what the page about them shows, every function", async () => {
    const examples = Object.values(functionExamples);
    const shown = await calls(
      examples.map((example): Call => {
        const { name, parameters } = callOf(example);
        return [name, parameters as readonly Json[]];
      }),
    );
    const rounded = shown.map((each) =>
      "rows" in each ? each.rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell))) : each,
    );
    expect(rounded).toEqual(examples.map(({ result }) => result));
  });

  it("take errors inside ranges for no answer", async () => {
    expect(
      await call(
        "SCORE",
        [
          [error, 4, 2],
          [error, error, error],
        ],
        1,
        7,
      ),
    ).toEqual({ rows: [[3], [""]] });
    expect(await call("RATIO", [[4], [error]], [[5], [5]])).toEqual({ rows: [[0.8], [""]] });
    const gaps = await call(
      "GAP",
      [
        [7, error],
        [6, error],
      ],
      [
        [5, 4],
        [6, 4],
      ],
      1,
      7,
    );
    expect(gaps && "rows" in gaps && gaps.rows.map((row) => row.slice(0, 3))).toEqual([
      ["item", "n", "expectation"],
      [1, 2, 6.5],
      [2, 0, ""],
    ]);
  });

  it("take ranges of one cell and of one column, and arguments left out as null", async () => {
    expect(await call("REVERSE", [[2]], 1, 7, null)).toEqual({ rows: [[6]] });
    expect(await call("RECOMMEND", [[10], [9], [8], [0]], null)).toEqual({ rows: [[25]] });
    expect(await call("ADJUST", [[0.01], [0.04], [null]], null)).toEqual({ rows: [[0.02], [0.04], [""]] });
  });

  it("end in #N/A or #VALUE! with the sentence", async () => {
    expect(await call("ALPHA", [["", ""]], 1, 7)).toEqual({ code: notAvailable, message: expect.stringContaining("no answer") as string });
    expect(await call("SCORE", [[1]], 7, 1)).toEqual({ code: wrongArgument, message: expect.stringContaining("minimum (7)") as string });
    expect(await call("INTERVAL", [[5]], [[4]])).toEqual({ code: wrongArgument, message: expect.stringContaining("among 4") as string });
  });

  it("go on after calls that Excel has given up", async () => {
    const cancelled = await preview.page.evaluate(async () => {
      const host = window.surveyLensPreview?.host;
      if (!host) throw new Error("There is no host.");
      const pending = [1, 2, 3].map((answer) => host.invokeFunction("REVERSE", [[[answer]], 1, 7, null]));
      const ended = Promise.allSettled(pending);
      // The calls go out one after the other, each once the page takes calls.
      await Promise.resolve();
      await Promise.resolve();
      host.cancelFunctions();
      return (await ended).map(({ status }) => status);
    });
    expect(cancelled).toEqual(["rejected", "rejected", "rejected"]);
    expect(await call("REVERSE", [[3]], 1, 7)).toEqual({ rows: [[5]] });
    expect(preview.complaints).toEqual([]);
  });

  it("recalculate a thousand at once", async () => {
    const [header = [], ...rows] = csvGrid("servqual_raw.csv").cells;
    const items = Array.from({ length: 4 }, (_, item) => header.indexOf(`P${item + 1}`));
    const answers = rows.slice(0, 40).map((row) => items.map((item) => row[item] ?? ""));
    const formulas = Array.from({ length: 1000 }, (_, place): Call => [
      place % 2 ? "SCORE" : "FAVOURABLE",
      [answers.slice(place % 20), 1, 7],
    ]);
    const [first, second] = [await calls(formulas), await calls(formulas)];
    expect(first.every((each) => "rows" in each)).toBe(true);
    expect(second).toEqual(first);
    expect("rows" in (first[1] ?? {}) && (first[1] as { rows: unknown[][] }).rows).toHaveLength(39);
  });
});
