/** `npm run icons` draws assets/*.png. Run it after a change in this folder, and look at the result. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon } from "./drawIcon";
import { icons } from "./icons";

const folder = join(import.meta.dirname, "..", "..", "assets");
mkdirSync(folder, { recursive: true });
for (const { name, mark, sizes } of icons) {
  for (const size of sizes) writeFileSync(join(folder, `${name}-${size}.png`), drawIcon(mark, size));
}
