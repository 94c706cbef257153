import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/**
 * The folder in which the user ran the command; relative paths start there.
 *
 * `npm run` changes to the project's folder and leaves the user's own in INIT_CWD. A command that was started by something
 * else may have inherited that variable, so it counts only where npm ran this very script from the project's folder.
 *
 * @param script the script's name in package.json
 */
export function startFolder(script: string, environment: NodeJS.ProcessEnv = process.env, current = process.cwd()): string {
  const { INIT_CWD: initial, npm_lifecycle_event: event } = environment;
  const runByNpm = event === script && realpathSync(current) === realpathSync(projectFolder);
  return runByNpm && initial !== undefined ? initial : current;
}

/** A file of the project, by its path inside it. */
export function projectPath(...parts: readonly string[]): string {
  return join(projectFolder, ...parts);
}
