/**
 * A confidence as people read it.
 *
 * @example percentText(0.95) // "95%"
 */
export function percentText(confidence: number): string {
  return `${Number((confidence * 100).toFixed(1))}%`;
}
