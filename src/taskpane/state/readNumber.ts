/**
 * A number as it is typed: with a point or a comma, in full-width digits too; undefined for anything else.
 *
 * @example readNumber("5,5") // 5.5
 */
export function readNumber(typed: string): number | undefined {
  const plain = typed.normalize("NFKC").trim().replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
