import { UnreadableWorkbook } from "../workbook";

const bytesToLookAt = 4096;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: digits and delimiters have a zero byte on the same side, in every line. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const head = bytes.subarray(0, bytesToLookAt);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 20;
  if (odd > enough && even * 10 < odd) return "utf-16le";
  return even > enough && odd * 10 < even ? "utf-16be" : undefined;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return unmarkedUtf16(bytes);
}

function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Exports of Chinese platforms that are not UTF-8 are GBK or its superset.
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/**
 * The text of a file: UTF-8 or UTF-16 in either order of bytes, with or without a mark, else GB18030.
 *
 * @throws UnreadableWorkbook when the bytes are no text, as in a workbook that was given the name of a text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.includes("\0")) throw new UnreadableWorkbook("not-a-workbook", "The file holds no text.");
  return text;
}
