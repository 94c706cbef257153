import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareFile } from "./goldens/compare";
import { goldenFolder } from "./goldens/folder";
import { goldenFiles } from "./goldens/index";

const folder = goldenFolder(fileURLToPath(new URL("../golden", import.meta.url)));

describe("our numbers are R's", () => {
  it("in every file but the one whose answers are not ours to pass on", () => {
    expect(goldenFiles.filter(({ name }) => !folder.has(name)).map(({ name }) => name)).toEqual(["scoring_real.json"]);
  });

  it.each(goldenFiles.filter(({ name }) => folder.has(name)))("in every field of $name that has no reason to be left out", (file) => {
    const { disagreements, leftOut, compared } = compareFile(file, folder);
    expect(disagreements).toEqual([]);
    expect(leftOut.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });

  it("notices a number that differs in its ninth digit, a missing entry and a number where R has none", () => {
    const planted = { x: 1, list: [1, 2], none: null };
    const lying = { ...folder, json: () => planted };
    const compare = (mirror: typeof planted | object): number =>
      compareFile({ name: "x.json", mirror: () => mirror as typeof planted }, lying).disagreements.length;
    expect(compare(planted)).toBe(0);
    expect(compare({ ...planted, x: 1 + 2e-9 })).toBe(1);
    expect(compare({ ...planted, list: [1] })).toBe(1);
    expect(compare({ ...planted, none: 0 })).toBe(1);
    expect(compare({ ...planted, x: undefined })).toBe(1);
  });
});
