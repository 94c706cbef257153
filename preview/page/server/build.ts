import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectPath } from "../../headless/startFolder";

const SOURCES = ["src", "preview", "assets", "scripts", "webpack.config.js", "manifest.xml", "package.json"];
const STAMP = ".built";

/** When the newest file in a file or folder was changed, milliseconds; 0 when there is none. */
async function newestIn(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newestIn(join(path, name))))));
}

/** Whether the page was built here, and nothing it is made of has changed since. */
export async function isBuilt(folder: string): Promise<boolean> {
  const stamp = await readFile(join(folder, STAMP), "utf8").catch(() => "");
  const sources = await Promise.all(SOURCES.map((name) => newestIn(projectPath(name))));
  return stamp !== "" && Number(stamp) >= Math.max(...sources);
}

/**
 * Builds the page and the add-in into a folder, and notes when: webpack leaves unchanged files as they are, so their own times do
 * not tell.
 *
 * @throws Error with webpack's messages when there are errors
 */
export async function buildPreview(folder: string): Promise<void> {
  const begun = Date.now();
  const [{ default: webpack }, { default: configure }] = await Promise.all([import("webpack"), import("../../../webpack.config.js")]);
  const configuration = await configure({ preview: true }, {});
  if (!Array.isArray(configuration)) throw new Error("The preview's build has two parts, and webpack.config.js gives one.");
  const compiler = webpack(configuration);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve();
      });
    });
  });
  await writeFile(join(folder, STAMP), String(begun));
}
