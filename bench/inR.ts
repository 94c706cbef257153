import { spawnSync } from "node:child_process";

/**
 * Seconds that a script in R measured and printed as its last line; undefined where R, or a package that the script asks for, is missing.
 *
 * The script measures itself, so that starting R and making the input do not count.
 */
export function inR(code: string): number | undefined {
  const { status, stdout } = spawnSync("Rscript", ["--vanilla", "-"], { input: code, encoding: "utf8" });
  if (status !== 0) return undefined;
  const seconds = Number(stdout.trim().split("\n").at(-1));
  return Number.isFinite(seconds) ? seconds : undefined;
}
