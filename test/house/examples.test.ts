import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/i18n/messages";
import { servqual1988 } from "../../src/questionnaires/servqual/index";

const pureFolders = ["stats", "survey", "questionnaires", "analyses", "report", "i18n"];
const given: Readonly<Record<string, unknown>> = { servqual1988, messagesFor };

interface Example {
  readonly file: string;
  readonly code: string;
  readonly expected: string;
}

const examples = pureFolders.flatMap((folder) => sources(join("src", folder))).flatMap(examplesIn);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith(".ts") ? [path] : [];
  });
}

function examplesIn(file: string): Example[] {
  const lines = readFileSync(file, "utf8").matchAll(/@example (.+) \/\/ (.+)$/gm);
  return [...lines].map(([, code = "", expected = ""]) => ({ file, code, expected: expected.trim() }));
}

function evaluate(code: string, names: Readonly<Record<string, unknown>>): unknown {
  const body = new Function(...Object.keys(names), `return (${code});`) as (...parts: unknown[]) => unknown;
  return plain(body(...Object.values(names)));
}

function plain(result: unknown): unknown {
  return ArrayBuffer.isView(result) ? Array.from(result as Float64Array) : result;
}

describe("every example in a public comment is true", () => {
  it("finds examples at all", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)("$file: $code", async ({ file, code, expected }) => {
    const names = { ...given, ...((await import(join(process.cwd(), file))) as Record<string, unknown>) };
    const actual = evaluate(code, names);
    if (expected.endsWith("...")) expect(String(actual).startsWith(expected.slice(0, -3)), String(actual)).toBe(true);
    else expect(actual).toEqual(evaluate(expected, names));
  });
});
