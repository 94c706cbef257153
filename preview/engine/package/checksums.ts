const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const utf8Flag = 0x0800;

/** The remainders of the bytes 0 to 255 for the polynomial of zip files, bits reversed. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/**
 * The checksum that zip files keep of each part (CRC-32).
 *
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (remainders[(remainder ^ byte) & 255] as number);
  return ~remainder >>> 0;
}

function findDirectory(view: DataView): { readonly entries: number; readonly start: number } | undefined {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === endOfDirectory)
      return { entries: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  return undefined;
}

/**
 * The checksums a zip file declares, by the name of the part. Those of names in an old encoding and of files over 4 GB are left out.
 */
export function declaredChecksums(file: Uint8Array): ReadonlyMap<string, number> {
  const checksums = new Map<string, number>();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const directory = findDirectory(view);
  let at = directory?.start ?? 0;
  for (let entry = 0; entry < (directory?.entries ?? 0) && at + 46 <= file.length; entry++) {
    if (view.getUint32(at, true) !== directoryEntry) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = file.subarray(at + 46, at + 46 + nameLength);
    const local = view.getUint32(at + 42, true);
    const isPlain = (view.getUint16(at + 8, true) & utf8Flag) !== 0 || name.every((byte) => byte < 128);
    const isThere = local + 4 <= file.length && view.getUint32(local, true) === localEntry;
    if (isPlain && isThere) checksums.set(new TextDecoder().decode(name), view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}
