import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../../preview/page/server/listen";
import { openingCommand } from "../../../preview/page/server/openBrowser";
import { requestListener } from "../../../preview/page/server/requests";
import { readServeArguments } from "../../../preview/page/server/serveArguments";

let folder: string;
const servers: Server[] = [];
let port: number;

/** Asks with the path exactly as written: fetch would tidy `..` away before sending. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port, path, headers, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }));
    });
    asked.on("error", reject).end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "survey-lens-"));
  await mkdir(join(folder, "page", "addin"), { recursive: true });
  await mkdir(join(folder, "office", "agaveerrorux"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "page", "index.html"), "the page");
  await writeFile(join(folder, "page", "addin", "taskpane.html"), "the pane");
  await writeFile(join(folder, "office", "agaveerrorux", "index.html"), "the question");
  await symlink(join(folder, "secret.txt"), join(folder, "page", "link.txt"));
  const listener = requestListener({
    page: join(folder, "page"),
    officeJs: join(folder, "office"),
    workbooks: new Map([["问卷 1.xlsx", new TextEncoder().encode("cells")]]),
    first: { en: "问卷 1.xlsx", "zh-CN": "问卷 1.xlsx" },
  });
  const first = await listen(listener, 38_100);
  servers.push(first.server);
  port = first.port;
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

describe("the preview's server", () => {
  it("serves the page and the add-in", async () => {
    expect(await ask("/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8", body: "the page" });
    expect(await ask("/addin/taskpane.html?_host=1")).toMatchObject({ status: 200, body: "the pane" });
  });

  it("finds Office.js files whatever their case", async () => {
    expect(await ask("/office-js/AgaveErrorUX/index.html")).toMatchObject({ status: 200, body: "the question" });
  });

  it("serves the workbook by its name and says which one comes first", async () => {
    expect(await ask(`/workbook/${encodeURIComponent("问卷 1.xlsx")}`)).toMatchObject({ status: 200, body: "cells" });
    expect(JSON.parse((await ask("/workbook.json")).body)).toEqual({ first: { en: "问卷 1.xlsx", "zh-CN": "问卷 1.xlsx" } });
    expect((await ask("/workbook/other.xlsx")).status).toBe(404);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/addin/..%2f..%2fsecret.txt",
    "/addin/..\\..\\secret.txt",
    "/link.txt",
    "/%00",
    "/%E0%A4%A",
    "//secret.txt",
    "/addin",
  ])("gives nothing from outside its folders: %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it("answers nobody who asks by a name that is not local", async () => {
    expect((await ask("/", { host: "example.org" })).status).toBe(403);
    expect((await ask("/", { host: `localhost.example.org:${port}` })).status).toBe(403);
  });

  it("takes nothing in", async () => {
    expect((await ask("/", {}, "POST")).status).toBe(405);
  });

  it("goes to the next port when one is taken", async () => {
    const next = await listen(() => undefined, port);
    servers.push(next.server);
    expect(next.port).toBeGreaterThan(port);
  });
});

describe("the arguments of npm start", () => {
  const silent = (): void => undefined;

  it("have defaults", () => {
    expect(readServeArguments([], silent)).toEqual({ port: 3100, open: true });
  });

  it("name a file, a port and no browser in any order", () => {
    expect(readServeArguments(["--no-open", "a b.xlsx", "--port", "4000"], silent)).toEqual({ file: "a b.xlsx", port: 4000, open: false });
  });

  it.each([[["--port", "80x"]], [["--port", "0"]], [["--port", "70000"]], [["--port", "3.5"]], [["a.xlsx", "b.xlsx"]], [["--colour"]]])(
    "are refused in a sentence: %j",
    (typed) => {
      expect(() => readServeArguments(typed, silent)).toThrow(
        expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/^[A-Z"].*\.$/) as string }),
      );
    },
  );
});

describe("the browser", () => {
  it("is opened by each system's own command", () => {
    expect(openingCommand("http://localhost:3100/", "darwin")).toEqual(["open", "http://localhost:3100/"]);
    expect(openingCommand("http://localhost:3100/", "linux")).toEqual(["xdg-open", "http://localhost:3100/"]);
    expect(openingCommand("http://localhost:3100/?a=1&b=2", "win32")).toEqual([
      "cmd",
      "/c",
      "start",
      "",
      "http://localhost:3100/?a=1^&b=2",
    ]);
  });
});
