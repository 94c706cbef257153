/** The ends of an axis and the distance of its ticks. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

const steps: readonly number[] = [1, 2, 2.5, 5, 10];

/** The least round step that covers `span` with at most `ticks` steps. */
function roundStep(span: number, ticks: number): number {
  const rough = span / ticks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = steps.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Takes off the dust of binary fractions. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}

/**
 * An axis that holds all numbers and ends on round ones.
 *
 * @param numbers finite
 * @param ticks at most about so many steps
 * @param margin room beyond the outermost numbers, as a share of their span
 */
export function axisScale(numbers: readonly number[], ticks: number, margin = 0): AxisScale {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const span = high - low > 1e-9 ? high - low : Math.max(Math.abs(high), 1) * 0.5;
  const step = roundStep(span * (1 + 2 * margin), ticks);
  const minimum = tidy(Math.floor((low - span * margin) / step + 1e-9) * step);
  const maximum = tidy(Math.ceil((high + span * margin) / step - 1e-9) * step);
  return { minimum, maximum: maximum > minimum ? maximum : tidy(minimum + step), majorUnit: tidy(step) };
}
