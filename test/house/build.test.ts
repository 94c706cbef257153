import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Build } from "./buildAddIn";
import { buildAddIn } from "./buildAddIn";

const URL_OF_BUILD = "https://example.org/survey-lens";
let build: Build;

beforeAll(async () => {
  build = await buildAddIn({ url: `${URL_OF_BUILD}/` });
}, 180_000);
afterAll(() => build.remove());

function read(file: string): string {
  return readFileSync(join(build.folder, file), "utf8");
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
  }[];
}

function metadata(file: string): Metadata {
  return JSON.parse(read(file)) as Metadata;
}

type Associated = Map<string, (...parameters: unknown[]) => unknown>;

/** Runs the script of the functions as the shared runtime does, and gives what it associates. */
function associated(): Associated {
  const functions: Associated = new Map();
  const associate = (id: string, run: (...parameters: unknown[]) => unknown): void => void functions.set(id, run);
  const global = { CustomFunctions: { associate }, Office: { context: { displayLanguage: "en-US" } }, document: {} };
  runInNewContext(read("functions.js"), { ...global, self: global });
  return functions;
}

describe("the built manifest", () => {
  test("points nowhere but at the address it was built for, and at files that are there", () => {
    const addresses = [...read("manifest.xml").matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address.startsWith(`${URL_OF_BUILD}/`), address).toBe(true);
      expect(build.files).toContain(address.slice(URL_OF_BUILD.length + 1));
    }
    expect(read("manifest.xml").replace(/<!--.*?-->/gs, "")).not.toContain("localhost");
  });
});

describe("the built custom functions", () => {
  test("the script associates exactly the functions that functions.json tells Excel of", () => {
    const ids = metadata("functions.json").functions.map((described) => described.id);
    expect(ids.length).toBeGreaterThan(0);
    expect([...associated().keys()].sort()).toEqual([...ids].sort());
  });

  test("each associated function has as many parameters as Excel is told", () => {
    const functions = associated();
    for (const { id, parameters } of metadata("functions.json").functions) expect(functions.get(id)?.length, id).toBe(parameters.length);
  });

  test("they compute without a page around them", () => {
    const functions = associated();
    expect(functions.get("REVERSE")?.([[2, ""]], 1, 7)).toEqual([[6, ""]]);
    expect(JSON.stringify(functions.get("GAP")?.([[7], [6]], [[5], [6]], 1, 7))).toContain("[1,2,6.5,5.5,-1,");
  });

  test("Excel is told to call them for ranges with errors in them, in both languages", () => {
    for (const file of ["functions.json", "functions.zh-CN.json"]) expect(metadata(file).allowErrorForDataTypeAny).toBe(true);
  });

  test("names are the same in both languages, need no letters but A-Z and are no cell address", () => {
    const [english, chinese] = [metadata("functions.json"), metadata("functions.zh-CN.json")];
    expect(chinese.functions.map(({ id, name }) => [id, name])).toEqual(english.functions.map(({ id, name }) => [id, name]));
    for (const { name } of english.functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });

  test("every description is there in both languages", () => {
    const texts = (file: string): string[] =>
      metadata(file).functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]);
    for (const text of texts("functions.json")) expect(text).toMatch(/^[A-Z]/);
    for (const text of texts("functions.zh-CN.json")) expect(text).toMatch(/\p{Script=Han}/u);
    expect(texts("functions.zh-CN.json").length).toBe(texts("functions.json").length);
  });
});

describe("the built page", () => {
  test("loads Office.js from Microsoft's network before our scripts, and the functions before the pane", () => {
    const sources = [...read("taskpane.html").matchAll(/<script[^>]* src="([^"?]*)/g)].map((match) => match[1]);
    expect(sources).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js", "taskpane.js"]);
  });

  test("states its content security policy before anything loads: our origin, Office.js's, no inline scripts, no eval", () => {
    const page = read("taskpane.html");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const directives = new Map(policy.split("; ").map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]));
    expect(directives.get("default-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives.get("connect-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives.has("script-src")).toBe(false);
    expect(policy).not.toContain("unsafe-eval");
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
  });

  test("and so does every other page, the preview's too: nothing of other servers, no code from text", () => {
    const pages = [...build.files.filter((file) => file.endsWith(".html")).map(read), readFileSync("preview/page/index.html", "utf8")];
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) {
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
      expect(policy).toMatch(/^default-src 'self'/);
      expect(policy).not.toMatch(/unsafe-eval|script-src|\*/);
    }
  });

  test("makes no code from text, which its policy would refuse", () => {
    for (const file of build.files.filter((name) => name.endsWith(".js")))
      expect(read(file), file).not.toMatch(/[^.\w$]eval\(|new Function\(/);
  });

  test("has nothing of Office.js in it, whose licence forbids shipping it", () => {
    expect(build.files.filter((file) => /office(\.debug)?\.js|excel-(web|win32|mac)/.test(file))).toEqual([]);
    for (const file of build.files.filter((name) => name.endsWith(".js")))
      expect(read(file), file).not.toContain("Microsoft.Office.WebExtension");
  });

  test("has no source maps, and no address of the machine it was built on", () => {
    expect(build.files.filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const file of build.files.filter((name) => name.endsWith(".js")))
      expect(read(file), file).not.toContain(join(import.meta.dirname, "..", ".."));
  });
});
