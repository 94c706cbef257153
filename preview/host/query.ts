import type { Handle } from "./handle";
import { memberOf, requireMember, unknownMember, versionNumber } from "./members";
import type { Json, QueryInfo } from "./protocol";

/** What a load asks of one object: scalars by name, everything (`*`), and what it asks of the objects below. */
export interface Selection {
  everything: boolean;
  readonly names: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { everything: false, names: new Map() };
}

/** Reads the paths of a load (`name`, `format/fill/color`, `items/name`, `*`); none at all asks for everything. */
export function readSelection(query: QueryInfo): Selection {
  const root = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths) {
    let node = root;
    for (const step of path.split("/").map((part) => part.trim())) {
      if (step === "" || step.toLowerCase() === "items") continue;
      if (step === "*") node.everything = true;
      else node = node.names.get(step) ?? node.names.set(step, emptySelection()).get(step) ?? node;
    }
    if (/(^|\/)items$/i.test(path)) node.everything = true;
  }
  if (root.names.size === 0) root.everything = true;
  return root;
}

/** How the answer spells names: `Name` and `_Items` for load, `name` and `items` for retrieve. */
export interface Spelling {
  readonly items: string;
  name(member: string): string;
}

export const LOAD_SPELLING: Spelling = { items: "_Items", name: (member) => member.charAt(0).toUpperCase() + member.slice(1) };
export const RETRIEVE_SPELLING: Spelling = { items: "items", name: (member) => member };

/** What the loading object itself needs: the host's ExcelApi version and the ids of ranges that are kept. */
export interface Loader {
  readonly excelApi: string;
  identity(handle: Handle): { readonly [key: string]: Json };
}

type Answer = { [key: string]: Json };

function isOwnScalar(handle: Handle, name: string): boolean {
  const member = memberOf(handle, name)?.member;
  return member !== undefined && member.kind !== "method";
}

function loadOwn(handle: Handle, selection: Selection, loader: Loader, spelling: Spelling, answer: Answer): void {
  if (selection.everything) {
    for (const [name, member] of Object.entries(handle.type.members)) {
      if (member.kind === "scalar" && versionNumber(member.since) <= versionNumber(loader.excelApi))
        answer[spelling.name(name)] = member.read(handle.target) ?? null;
    }
  }
  for (const [asked, below] of selection.names) {
    if (handle.type.items && !isOwnScalar(handle, asked)) continue;
    const { name, member } = requireProperty(handle, asked, loader.excelApi);
    if (member.kind === "scalar") answer[spelling.name(name)] = member.read(handle.target) ?? null;
    else {
      const next = member.follow(handle.target);
      const wanted = below.names.size === 0 ? { ...below, everything: true } : below;
      answer[spelling.name(name)] = next === null ? null : load(next, wanted, loader, spelling);
    }
  }
}

function requireProperty(handle: Handle, asked: string, excelApi: string) {
  const { name, member } = requireMember(handle, asked, excelApi);
  if (member.kind === "method") throw unknownMember(handle.typeName, asked);
  return { name, member };
}

/** Answers a load: the selected properties of an object or, on a collection, of each of its items. */
export function load(handle: Handle, selection: Selection, loader: Loader, spelling: Spelling, page: QueryInfo = {}): Answer {
  const answer: Answer = { ...loader.identity(handle) };
  loadOwn(handle, selection, loader, spelling, answer);
  if (!handle.type.items) return answer;
  const ofItems = { everything: selection.everything, names: new Map([...selection.names].filter(([name]) => !isOwnScalar(handle, name))) };
  if (!ofItems.everything && ofItems.names.size === 0) return answer;
  const items = handle.type.items(handle.target);
  const first = page.Skip ?? 0;
  const shown = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
  answer[spelling.items] = shown.map((item) => load(item, ofItems, loader, spelling));
  return answer;
}
