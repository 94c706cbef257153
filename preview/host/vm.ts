import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "./process";
import { TransportRefusal } from "./refusal";
import { isSetSupported, defaultRequirements, type RequirementMatrix } from "./requirementSets";

/** The client objects of Microsoft's office.js, as the add-in's code knows them by their global names. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const RESPONSE = 2;
const EVENTS = 3;

let library: Script | undefined;

/** Compiled once for each process, run once for each host. */
function excelLibrary(): Script {
  if (!library) {
    const folder = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
    const path = join(folder, "excel-web-16.00.js");
    library = new Script(readFileSync(path, "utf8"), { filename: path });
  }
  return library;
}

async function answer(host: ExcelHost, request: BridgeRequest): Promise<{ statusCode: number; headers: object; body: string }> {
  const body = typeof request.message.body === "string" ? request.message.body : JSON.stringify(request.message.body);
  try {
    return { statusCode: 200, headers: {}, body: await host.process(body, request.flags) };
  } catch (error) {
    if (!(error instanceof TransportRefusal)) throw error;
    return { statusCode: error.httpStatus, headers: {}, body: JSON.stringify({ error: { code: error.code, message: error.message } }) };
  }
}

function bridgeTo(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      void answer(host, request).then((message) => bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: RESPONSE, message })));
    },
  };
  host.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } })));
  return bridge;
}

/**
 * Loads Microsoft's unmodified `excel-web-16.00.js` in a context of its own and ties it to a host.
 *
 * Everything between `Excel.run` and the host's batches is Microsoft's code. A refused batch rejects with an `OfficeExtension.Error`
 * that carries the host's code. Only in Node.
 */
export function loadOfficeClient(host: ExcelHost, requirements: RequirementMatrix = defaultRequirements(host.excelApi)): OfficeClient {
  const officeContext = {
    requirements: { isSetSupported: (name: string, version?: string | number) => isSetSupported(requirements, name, version) },
  };
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: bridgeTo(host),
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    Promise,
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
    navigator: { userAgent: "" },
    location: { href: "", hash: "", search: "" },
    OSF: { _OfficeAppFactory: { getHostInfo: () => ({ hostType: "excel", hostPlatform: "", flags: 0 }), getContext: () => officeContext } },
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  createContext(sandbox);
  excelLibrary().runInContext(sandbox);
  return sandbox as unknown as OfficeClient;
}
