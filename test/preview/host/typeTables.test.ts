import { describe, expect, it } from "vitest";
import type { Member } from "../../../preview/host/officeType";
import { TABLES } from "../../../preview/host/types";
import { declaredTypes } from "./declaredMembers";

/** Types that office.js uses behind its declared functions, and that are not declared themselves. */
const SERVICES = new Set([
  "AddinInternalService",
  "CustomFunctions",
  "AppRuntimePersistenceService",
  "AppRuntimeService",
  "DynamicRibbon",
  "WorkbookCreated",
]);
/** Members likewise: the declared function Excel.createWorkbook asks for one or the other of them, by platform. */
const BEHIND_FUNCTIONS = new Set(["Application.createWorkbook", "Workbook.createAndOpenWorkbook"]);
const declared = declaredTypes();

describe.each(Object.entries(TABLES).filter(([name]) => !SERVICES.has(name)))("the table of Excel.%s", (typeName, type) => {
  const members = declared.get(typeName);
  const known = Object.entries<Member<never>>(type.members).filter(
    ([name]) => !name.startsWith("_") && !BEHIND_FUNCTIONS.has(`${typeName}.${name}`),
  );

  it("names only members that @types/office-js declares", () => {
    expect(members, `Excel.${typeName} is not declared`).toBeDefined();
    expect(known.map(([name]) => name).filter((name) => !members?.has(name))).toEqual([]);
  });

  it("gives each the requirement set of its documentation", () => {
    const documented = known.map(([name]) => [name, members?.get(name)?.since ?? "not of ExcelApi"]);
    expect(known.map(([name, { since }]) => [name, since])).toEqual(documented);
  });

  it("has methods where methods are declared, and writes only what is not read-only", () => {
    const kinds = known.map(([name, { kind }]) => [name, kind === "method" ? "method" : "property"]);
    expect(kinds).toEqual(known.map(([name]) => [name, members?.get(name)?.kind]));
    const written = known.filter(([, member]) => member.kind === "scalar" && "write" in member).map(([name]) => name);
    expect(written.filter((name) => members?.get(name)?.isReadonly)).toEqual([]);
  });

  it("has items where items are declared", () => {
    expect(type.items !== undefined).toBe(members?.has("items"));
  });
});

it("sees the declaration file: a member that is not there would be found", () => {
  expect(declared.size).toBeGreaterThan(150);
  expect(declared.get("Range")?.get("getVisibleView")?.since).toBe("1.3");
  expect(declared.get("Range")?.has("getVisibleVeiw")).toBe(false);
});
