import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const project = resolve(import.meta.dirname, "..", "..", "..");
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a program to its end, in a folder, with what it would inherit from npm taken away. */
export function run(program: string, words: readonly string[], folder: string): Promise<Ended> {
  const environment = { ...process.env, INIT_CWD: undefined, npm_lifecycle_event: undefined };
  return new Promise((done, failed) => {
    const child = spawn(program, [...words], { cwd: folder, env: environment });
    let [out, errors] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (errors += part));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, errors }));
  });
}

/** Runs the headless command as a user would, in a folder. */
export function analyze(words: readonly string[], folder: string): Promise<Ended> {
  return run(process.execPath, ["--import", tsx, resolve(project, "preview/headless/analyze.ts"), ...words], folder);
}
