import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalyseStep } from "../../src/analyses/analyse";
import { Cancelled, untilCancelled } from "../../src/worker/cancelled";
import { eachPercent } from "../../src/worker/eachPercent";
import { rowBlocks } from "../../src/worker/rowBlocks";

describe("steps by the percent", () => {
  const computing = (analysis: string, share: number): AnalyseStep => ({ step: "computing", analysis, share });

  it("are at most some hundred for an analysis however often it reports, with its beginning and its end", () => {
    const told: AnalyseStep[] = [];
    const hear = eachPercent((step) => told.push(step));
    for (let report = 0; report <= 100_000; report += 1) hear(computing("drivers", report / 100_000));
    expect(told.length).toBeLessThanOrEqual(102);
    expect(told[0]).toEqual(computing("drivers", 0));
    expect(told.at(-1)).toEqual(computing("drivers", 1));
  });

  it("tell every step of another kind and each analysis' beginning", () => {
    const told: AnalyseStep[] = [];
    const hear = eachPercent((step) => told.push(step));
    const steps = [{ step: "reading" } as const, computing("servqual", 0), computing("quadrant", 0), computing("quadrant", 0.5)];
    for (const step of steps) hear(step);
    expect(told).toEqual(steps);
  });
});

describe("blocks of rows", () => {
  it("are all the rows in their order, none of them over the size unless a single row is", () => {
    const tables = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9 }))
      .map(([rows, columns]) => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row)));
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 60 }), (rows, size) => {
        const blocks = [...rowBlocks(rows, size)];
        expect(blocks.flat()).toEqual(rows);
        for (const block of blocks) expect(block.length === 1 || block.flat().length <= size).toBe(true);
      }),
    );
  });
});

describe("work until cancelled", () => {
  it("gives its answer, or its failure", async () => {
    const { signal } = new AbortController();
    expect(await untilCancelled(Promise.resolve(7), signal)).toBe(7);
    await expect(untilCancelled(Promise.reject(new Error("busy")), signal)).rejects.toThrow("busy");
  });

  it("is given up at once, and what it fails with later is nobody's concern", async () => {
    const cancelling = new AbortController();
    let fail: (reason: Error) => void = () => undefined;
    const work = untilCancelled(new Promise((_resolve, reject) => (fail = reject)), cancelling.signal);
    cancelling.abort();
    await expect(work).rejects.toBeInstanceOf(Cancelled);
    fail(new Error("too late"));
    await expect(untilCancelled(Promise.reject(new Error("lost")), cancelling.signal)).rejects.toBeInstanceOf(Cancelled);
  });
});
