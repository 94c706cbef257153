import { unzipSync } from "fflate";
import { UnreadableWorkbook } from "../workbook";
import { crc32, declaredChecksums } from "./checksums";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(file: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => file[index] === byte);
}

/** Whether a compound file has a stream of this name; names are UTF-16 in its directory. */
function hasStream(file: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  // Directory entries stand on multiples of 128 bytes.
  for (let at = 512; at + wanted.length <= file.length; at += 128) {
    if (file[at] === first && wanted.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

/** The inflater does not compare: a byte that was lost on the way would otherwise become another answer. */
function checkParts(parts: readonly (readonly [string, Uint8Array])[], checksums: ReadonlyMap<string, number>): void {
  const broken = parts.find(([path, bytes]) => checksums.has(path) && checksums.get(path) !== crc32(bytes));
  if (broken) throw new Error(`${broken[0]} does not have its checksum`);
}

/**
 * Takes a file apart into its parts, by path.
 *
 * @throws UnreadableWorkbook when it is no zip file, cut off, or a compound file: an old .xls, or any workbook behind a password
 */
export function unpack(file: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(file, compoundFile)) {
    if (hasStream(file, "EncryptedPackage") || hasStream(file, "EncryptionInfo")) {
      throw new UnreadableWorkbook("password", "The file is protected by a password. Open it in Excel, take the password off and save it.");
    }
    if (hasStream(file, "Workbook") || hasStream(file, "Book")) {
      throw new UnreadableWorkbook("not-a-workbook", "The file has the old .xls form. Save it in Excel as an .xlsx workbook.");
    }
    throw new UnreadableWorkbook("not-a-workbook", "The file is not an .xlsx workbook; it has the form of .xls and other old documents.");
  }
  if (!startsWith(file, [0x50, 0x4b])) throw new UnreadableWorkbook("not-a-workbook", "The file is not an Excel workbook (.xlsx).");
  try {
    const parts = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/"));
    checkParts(parts, declaredChecksums(file));
    return new Map(parts.map(([path, bytes]) => [path.replaceAll("\\", "/").replace(/^\/+/, ""), bytes]));
  } catch (error) {
    throw new UnreadableWorkbook(
      "damaged",
      `The file is damaged and cannot be unpacked (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
