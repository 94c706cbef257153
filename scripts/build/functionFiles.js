import { readdirSync } from "node:fs";
import { join } from "node:path";
import { project } from "./compilation.js";

const folder = join(project, "src/functions/declared");

/** The files that declare custom functions, absolute: Microsoft's generator finds functions nowhere else. */
export const functionFiles = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => join(folder, file));
