import { serializedSettings } from "./appContext";
import type { DocumentCopies } from "./documentCopy";
import type { ExcelHost } from "./process";
import { TransportRefusal } from "./refusal";

const DispatchId = {
  LoadSettings: 75,
  SaveSettings: 76,
  GetFile: 77,
  GetSlice: 80,
  ReleaseFile: 81,
  RichApi: 93,
  CommandCompleted: 94,
} as const;

const NOT_SUPPORTED = 5000;
const BODY = 4;
const FLAGS = 6;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** The id of the command that is done. */
  readonly "0"?: string;
}

/** What the page does with a call that is not a batch. */
export interface DispatchListener {
  commandCompleted(commandId: string): void;
  /** The copies of the file that the page has asked for. */
  readonly copies: DocumentCopies;
}

async function richApi(host: ExcelHost, data: readonly unknown[]): Promise<object> {
  try {
    const body = await host.process(String(data[BODY]), Number(data[FLAGS] ?? 0));
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], body] };
  } catch (error) {
    if (error instanceof TransportRefusal) return { Version: 1, Error: error.dispatchError };
    throw error;
  }
}

function saveSettings(host: ExcelHost, properties: readonly (readonly [string, string])[]): object {
  const { settings } = host.book.model;
  settings.clear();
  for (const [key, text] of properties) settings.set(key, JSON.parse(text));
  return { Version: 1, Error: 0 };
}

/** Answers one `executeMethod` of office.js: a batch, the settings or the file of the document, or the end of a ribbon command. */
export async function dispatch(host: ExcelHost, data: unknown, listener: DispatchListener): Promise<object> {
  const call = (data ?? {}) as MethodCall;
  switch (call.DdaMethod?.DispatchId) {
    case DispatchId.RichApi:
      return richApi(host, call.ArrayData ?? []);
    case DispatchId.SaveSettings:
      return saveSettings(host, call.DdaSettingsMethod?.Properties ?? []);
    case DispatchId.LoadSettings:
      return { Version: 1, Error: 0, Properties: serializedSettings(host) };
    case DispatchId.GetFile:
      return listener.copies.begin({ ...call });
    case DispatchId.GetSlice:
      return listener.copies.slice({ ...call });
    case DispatchId.ReleaseFile:
      return listener.copies.end({ ...call });
    case DispatchId.CommandCompleted:
      listener.commandCompleted(call["0"] ?? "");
      return { Version: 1, Error: 0 };
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}
