import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import webpack from "webpack";
import { addIn } from "../../scripts/build/addIn.js";
import { readSettings } from "../../scripts/build/settings.js";

export interface Build {
  /** Absolute path of the folder with the built files. */
  readonly folder: string;
  /** Every file in it, with forward slashes, such as `assets/icon-16.png`. */
  readonly files: readonly string[];
  readonly remove: () => Promise<void>;
}

/** Builds the add-in as `npm run build` does, into a folder of its own under the system's temporary folder. */
export async function buildAddIn(env: { url: string; officejs?: string }): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), "survey-lens-build-"));
  const configuration = addIn({ settings: readSettings(env, undefined), folder, mode: "production" });
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() !== false)
        reject(new Error(stats?.toString({ all: false, errors: true }) ?? "The build gave no result."));
      else resolve();
    });
  });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return { folder, files, remove: () => rm(folder, { recursive: true }) };
}
