import { broadcast } from "./broadcast";
import { asNumber, runtimeError, runtimeNumber, type RuntimeValue } from "./runtimeValues";

/** The name under which `CHOOSE` is called where its index may be an array. */
export const choosing = "SURVEYLENS.CHOOSE";

/** `CHOOSE` for each element of its index, which may put several columns side by side; an empty cell is 0 in the array, as in Excel. */
export function chooseForEach(args: readonly RuntimeValue[]): RuntimeValue {
  return broadcast(args, ([index, ...choices]) => {
    const number = asNumber(index ?? { kind: 0 });
    if (typeof number !== "number") return number;
    const chosen = choices[Math.trunc(number) - 1] ?? runtimeError("#VALUE!");
    return chosen.kind === 0 ? runtimeNumber(0) : chosen;
  });
}
