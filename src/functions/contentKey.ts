/** Numbers are hashed by their bits: texts of them would take longer than most functions. */
const number = new Float64Array(1);
const bits = new Uint32Array(number.buffer);

/** Whole numbers below this leave room in a word for their mark. */
const largestInWord = 2 ** 28;

/**
 * What a call was given, as a short key: function, language and the content of every argument.
 *
 * 128 bits, mixed word by word, so that two different calls do not meet by chance. Not made against somebody who wants them to meet: they
 * would only fool their own workbook. Source: multiply and rotate as in MurmurHash3 (Appleby).
 *
 * @example contentKey(["GAP", [[1, ""]]]) === contentKey(["GAP", [["", 1]]]) // false
 */
export function contentKey(content: readonly unknown[]): string {
  let [a, b, c, d] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  const eat = (word: number): void => {
    a = Math.imul(a ^ word, 0xcc9e2d51);
    a = ((a << 15) | (a >>> 17)) + d;
    b = Math.imul(b ^ (word + a), 0x1b873593);
    b = (b << 13) | (b >>> 19);
    c = Math.imul(c ^ (word + b), 0x85ebca6b);
    c = (c << 16) | (c >>> 16);
    d = Math.imul(d ^ (word + c), 0xc2b2ae35);
    d = (d << 11) | (d >>> 21);
  };
  const eatText = (text: string): void => {
    eat(text.length);
    for (let i = 0; i < text.length; i++) eat(text.charCodeAt(i));
  };
  const eatAny = (part: unknown): void => {
    if (typeof part === "number" && Math.round(part) === part && Math.abs(part) < largestInWord && !Object.is(part, -0)) {
      // Most cells are answers: one word instead of three.
      eat((part << 3) | 6);
    } else if (typeof part === "number") {
      number[0] = part;
      eat(1);
      eat(bits[0] as number);
      eat(bits[1] as number);
    } else if (typeof part === "string") {
      eat(2);
      eatText(part);
    } else if (Array.isArray(part)) {
      eat(3);
      eat(part.length);
      for (const each of part as readonly unknown[]) eatAny(each);
    } else if (part === null || part === undefined) {
      eat(4);
    } else {
      eat(5);
      // A truth value, or a record of a data type.
      eatText(JSON.stringify(part));
    }
  };
  for (const part of content) eatAny(part);
  // The last words have been mixed into few bits yet.
  for (let round = 0; round < 4; round++) eat(content.length);
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(36)).join(" ");
}
