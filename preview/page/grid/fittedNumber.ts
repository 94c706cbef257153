/**
 * A number without a format of its own, with as many decimals as fit into its cell; undefined if not even the whole number does.
 *
 * @param fits whether a text fits
 * @example fittedNumber(0.846913, (text) => text.length < 6) // "0.847"
 */
export function fittedNumber(number: number, fits: (text: string) => boolean): string | undefined {
  for (let decimals = 9; decimals >= 0; decimals -= 1) {
    const text = number
      .toFixed(decimals)
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "")
      .replace(/^-0$/, "0");
    if (fits(text)) return text;
  }
  return undefined;
}
