import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { RawOptions } from "../../src/analyses/analysis";
import type { HeadlessMessages } from "../../src/i18n/headless";
import { wrong } from "./failure";

const LONGEST_SHOWN = 60;

/**
 * The bytes of a file.
 *
 * @param path absolute
 * @param shown the path as the user typed it, for the sentence
 * @throws CommandFailure when there is none, or it cannot be read
 */
export async function readInput(path: string, shown: string, messages: HeadlessMessages): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw wrong(messages.fileNotFound(shown));
  if (found.isDirectory()) throw wrong(messages.notAFile(shown));
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw wrong(messages.fileNotReadable(shown));
  }
}

/**
 * The options as given to --options: JSON, or `@` and a file that holds it.
 *
 * @throws CommandFailure when it is not a JSON object
 */
export async function readOptions(given: string | undefined, folder: string, messages: HeadlessMessages): Promise<RawOptions> {
  if (given === undefined) return {};
  const file = given.startsWith("@") ? given.slice(1) : undefined;
  if (file === "") throw wrong(messages.optionsFileMissing);
  const text = file === undefined ? given : textOf(await readInput(resolve(folder, file), file, messages));
  const options = parsed(text, file ?? shortened(text), messages);
  if (typeof options !== "object" || options === null || Array.isArray(options)) throw wrong(messages.optionsNotObject);
  return { ...options };
}

/** Windows' own tools write UTF-16 with a mark; everybody else UTF-8. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  return new TextDecoder(first === 0xff && second === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}

function parsed(text: string, shown: string, messages: HeadlessMessages): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw wrong(messages.badJson(shown));
  }
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN)}…`;
}
