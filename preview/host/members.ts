import type { Handle } from "./handle";
import type { Member } from "./officeType";
import { Refusal } from "./refusal";
import type { Targets, TypeName } from "./targets";

/** A requirement set's version as a number that sorts: 1.9 before 1.17. */
export function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Members that office.js sends under another name than the API has for them. */
const wireNames: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

/** The member of that name, whatever the case of its first letter; undefined if the table has none. */
export function memberOf(handle: Handle, asked: string): { name: string; member: Member<Targets[TypeName]> } | undefined {
  const name = wireNames[camelCase(asked)] ?? camelCase(asked);
  const member = Object.hasOwn(handle.type.members, name) ? handle.type.members[name] : undefined;
  return member && { name, member };
}

/** The refusal for a member this host has not, named as the API names it. */
export function unknownMember(typeName: string, asked: string): Refusal {
  return new Refusal("ApiNotFound", `${typeName}.${camelCase(asked)} is not known to this host.`);
}

/** @throws Refusal `ApiNotFound` naming `Type.member`, if the host has no such member or it is newer than the host's requirement set */
export function requireMember(handle: Handle, asked: string, excelApi: string): { name: string; member: Member<Targets[TypeName]> } {
  const found = memberOf(handle, asked);
  if (!found) throw unknownMember(handle.typeName, asked);
  if (versionNumber(found.member.since) > versionNumber(excelApi)) {
    throw new Refusal("ApiNotFound", `${handle.typeName}.${found.name} needs ExcelApi ${found.member.since}; this host has ${excelApi}.`);
  }
  return found;
}
