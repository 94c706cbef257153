import { mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { HeadlessMessages } from "../../src/i18n/headless";
import { wrong } from "./failure";

/** A file to be written: where, and how the user called it. */
export interface Output {
  readonly option: "--out" | "--json" | "--handout";
  /** Absolute. */
  readonly path: string;
  /** As typed. */
  readonly shown: string;
}

/** What goes into it. */
export interface FilledOutput extends Output {
  readonly content: Uint8Array | string;
}

/** The output an option names, or undefined when it was not given. */
export function outputOf(option: Output["option"], typed: string | undefined, folder: string): Output | undefined {
  return typed === undefined ? undefined : { option, path: resolve(folder, typed), shown: typed };
}

/**
 * Makes sure, before any work is done, that the outputs can stand where they are meant to and do not overwrite the survey.
 *
 * @throws CommandFailure
 */
export async function checkOutputs(outputs: readonly Output[], input: string, messages: HeadlessMessages): Promise<void> {
  for (const { option, path, shown } of outputs) {
    const folder = await stat(dirname(path)).catch(() => undefined);
    if (folder?.isDirectory() !== true) throw wrong(messages.outputFolderMissing(dirname(shown), option));
    if (await sameFile(path, input)) throw wrong(messages.outputIsInput(shown, option));
    const present = await stat(path).catch(() => undefined);
    if (present?.isDirectory() === true) throw wrong(messages.outputIsFolder(shown, option));
    if (option !== "--json" && !/\.xlsx$/i.test(path)) throw wrong(messages.outputNotXlsx(shown, option));
  }
  for (const [index, first] of outputs.entries())
    for (const second of outputs.slice(index + 1))
      if (await sameFile(first.path, second.path)) throw wrong(messages.outputsAreSame(first.shown, [first.option, second.option]));
}

async function sameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [first, second] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/**
 * Writes every output beside its place first and moves them there only when all are complete, so that a failure leaves
 * what was there before.
 *
 * @throws CommandFailure when a place cannot be written to
 */
export async function saveOutputs(outputs: readonly FilledOutput[], messages: HeadlessMessages): Promise<void> {
  const folders: string[] = [];
  const waiting: { readonly from: string; readonly output: FilledOutput }[] = [];
  try {
    for (const output of outputs) {
      await attempt(output, messages, async () => {
        const folder = await mkdtemp(join(dirname(output.path), ".survey-lens-"));
        folders.push(folder);
        const from = join(folder, basename(output.path));
        await writeFile(from, output.content);
        waiting.push({ from, output });
      });
    }
    for (const { from, output } of waiting) await attempt(output, messages, () => rename(from, output.path));
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

async function attempt(output: Output, messages: HeadlessMessages, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    throw wrong(messages.notWritable(output.shown, output.option));
  }
}
