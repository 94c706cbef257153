/** Chinese, Japanese and Korean letters and full-width signs take the room of two. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** True for a character that takes the room of two. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

/** How wide a text is, in any unit. */
export type Measure = (text: string) => number;

/** Marks that never start a line. */
const closing = /^[，。、；：？！）》」』”’%,.;:?!)\]]/;

/**
 * The width of a text in characters of the sheet's font; wide characters count double.
 *
 * @example textWidth("n = 期望") // 8
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** The pieces between which a line may break: words with the space before them, single wide characters. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text.match(/\s*[^\s]+/g) ?? []) {
    let run = "";
    for (const character of word) {
      if (!wide.test(character)) {
        run += character;
        continue;
      }
      if (run.trim() !== "") found.push(run);
      const spaced = run.trim() === "" ? run + character : character;
      if (closing.test(character) && found.length > 0) found.push((found.pop() ?? "") + spaced);
      else found.push(spaced);
      run = "";
    }
    if (run !== "") found.push(run);
  }
  return found;
}

/**
 * A text as lines of at most `width`, broken between words or at wide characters; a longer word stands alone.
 *
 * @param measure characters unless told otherwise
 * @example wrapText("one two three", 8) // ["one two", "three"]
 */
export function wrapText(text: string, width: number, measure: Measure = textWidth): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const fits = measure(line + piece) <= width || (closing.test(piece) && line !== "");
    if (line !== "" && !fits) {
      lines.push(line);
      line = piece.trimStart();
    } else line += line === "" ? piece.trimStart() : piece;
  }
  if (line !== "") lines.push(line);
  return lines.length === 0 ? [""] : lines;
}

/** Excel also breaks a cell's line after a hyphen: true if at this width it would, and so tear a range such as 1-7. */
export function tearsHyphen(text: string, width: number, measure: Measure = textWidth): boolean {
  const [first = ""] = wrapText(text, width, measure);
  const rest = text.slice(first.length);
  const cut = /^\s*\S*?-(?=\S)/.exec(rest);
  return cut !== null && measure(first + cut[0]) <= width;
}

/** The least width at which a header takes at most two lines. */
export function twoLineWidth(text: string, measure: Measure = textWidth): number {
  const whole = measure(text);
  for (let width = Math.ceil(whole / 2); width < whole; width += 1) {
    const lines = wrapText(text, width, measure);
    if (lines.length <= 2 && lines.every((line) => measure(line) <= width)) return width;
  }
  return whole;
}
