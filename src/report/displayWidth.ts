/**
 * How many columns a text takes in a terminal or a sheet: wide characters (Chinese, full-width forms) count double.
 *
 * @example displayWidth("差距 P") // 6
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1;
  return width;
}
