import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { fileIn } from "./folderFiles";

/** What is served, and from where. */
export interface Served {
  /** The built page and add-in. */
  readonly page: string;
  /** Microsoft's office.js. */
  readonly officeJs: string;
  /** Workbooks by name. */
  readonly workbooks: ReadonlyMap<string, Uint8Array>;
  /** Which of them the page opens first, by language. */
  readonly first: Readonly<Record<string, string>>;
}

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".csv": "text/csv; charset=utf-8",
};
const LOCAL_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Answers the browser. Only pages that were asked for by a local name are answered, so that no other site can reach in. */
export function requestListener(served: Served): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void respond(served, request, response);
  };
}

async function respond(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = (status: number, { type, body }: Answer): void => {
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  const refuse = (status: number, body: string): void => reply(status, { type: "text/plain; charset=utf-8", body });
  const name = (request.headers.host ?? "").replace(/:\d+$/, "");
  if (!LOCAL_NAMES.has(name)) return refuse(403, "Only local pages are served.");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only GET is answered.");
  const path = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  try {
    const answer = await answerTo(served, path);
    return answer === undefined ? refuse(404, "There is no such file.") : reply(200, answer);
  } catch {
    return refuse(500, "The file could not be read.");
  }
}

async function answerTo(served: Served, path: string): Promise<Answer | undefined> {
  if (path === "/workbook.json") return { type: typeOf(path), body: JSON.stringify({ first: served.first }) };
  if (path.startsWith("/workbook/")) {
    const name = decoded(path.slice("/workbook/".length));
    const body = name === undefined ? undefined : served.workbooks.get(name);
    return name === undefined || body === undefined ? undefined : { type: typeOf(name), body };
  }
  const file = path.startsWith("/office-js/")
    ? await fileIn(served.officeJs, path.slice("/office-js/".length), true)
    : await fileIn(served.page, path === "/" ? "index.html" : path.slice(1));
  return file === undefined ? undefined : { type: typeOf(file), body: await readFile(file) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function typeOf(name: string): string {
  return TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
}
