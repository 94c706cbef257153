import { describe, expect, it } from "vitest";
import { canFollow, followedAnswers, followsByDefault } from "../../src/report/followsByDefault";
import { live } from "../../src/report/live";
import type { Report } from "../../src/report/tree";
import { kitchenSink } from "./kitchenSink";

/** A report with one formula over so many rows of two columns of answers. */
function following(rows: number): Report {
  const report = kitchenSink("en");
  const answers = { kind: "answers", position: 0, title: "A", minimum: 1, maximum: 5, key: 1, texts: [] } as const;
  const names = { kind: "text", id: "column.2", title: "Site", position: 2, names: [], isWatched: true } as const;
  return {
    ...report,
    live: {
      sheet: "S",
      rows: Array.from({ length: rows }, (_, row) => row),
      columns: [{ ...answers, id: "a.0" }, { ...answers, id: "a.1" }, names],
      check: 1,
    },
    blocks: report.blocks.map((block) =>
      block.kind === "table" && block.rows.length > 0
        ? { ...block, rows: block.rows.map((row) => ({ ...row, live: { n: live`COUNT(A1)` } })) }
        : block,
    ),
  };
}

describe("which sheets follow their answers", () => {
  it("only reports with formulas can", () => {
    expect(canFollow(kitchenSink("en"))).toBe(false);
    expect(canFollow(following(3))).toBe(true);
    expect(followsByDefault([kitchenSink("en")])).toBe(false);
  });

  it("up to 20,000 answers without being asked, names not counted", () => {
    expect(followedAnswers(following(10_000))).toBe(20_000);
    expect(followsByDefault([following(10_000), kitchenSink("en")])).toBe(true);
    expect(followsByDefault([following(10_001)])).toBe(false);
  });
});
