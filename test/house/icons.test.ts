import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { drawIcon } from "../../scripts/icons/drawIcon";
import { icons } from "../../scripts/icons/icons";
import { attribute, descendants, readManifest, single } from "./manifestTree";

const root = join(import.meta.dirname, "..", "..");
const files = readdirSync(join(root, "assets")).filter((file) => file.endsWith(".png"));
const drawn = icons.flatMap(({ name, mark, sizes }) => sizes.map((size) => ({ file: `${name}-${size}.png`, mark, size })));

function pixels(png: Buffer): { width: number; height: number; data: Buffer } {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data };
}

describe("the icons", () => {
  test.each(files)("%s has the size in its name", (file) => {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(pixels(readFileSync(join(root, "assets", file)))).toMatchObject({ width: size, height: size });
  });

  test("are all drawn by scripts/icons, and none is left over", () => {
    expect([...files].sort()).toEqual(drawn.map(({ file }) => file).sort());
  });

  test.each(drawn)("$file is what scripts/icons draws now", ({ file, mark, size }) => {
    expect(pixels(readFileSync(join(root, "assets", file))).data.equals(pixels(drawIcon(mark, size)).data)).toBe(true);
  });

  test("stand in the manifest at the sizes the manifest says", () => {
    const manifest = readManifest(readFileSync(join(root, "manifest.xml"), "utf8"));
    const addresses = new Map(
      descendants(single(manifest, "bt:Images"), "bt:Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
    );
    const uses = descendants(manifest, "Icon").flatMap((icon) => descendants(icon, "bt:Image"));
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(addresses.get(attribute(use, "resid"))).toMatch(new RegExp(`-${attribute(use, "size")}\\.png$`));
    expect(attribute(single(manifest, "IconUrl"), "DefaultValue")).toMatch(/-32\.png$/);
    expect(attribute(single(manifest, "HighResolutionIconUrl"), "DefaultValue")).toMatch(/-64\.png$/);
  });
});
