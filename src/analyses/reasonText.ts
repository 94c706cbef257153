import type { Messages } from "../i18n/messages";
import type { Reason } from "../stats/reason";

/** Why a figure of a group or wave is absent, in words. */
export function reasonText(reason: Reason, { measures }: Messages): string {
  const { reasons } = measures;
  if (reason === "no-rows") return reasons.none;
  if (reason === "one-row" || reason === "too-few-rows") return reasons.one;
  return reason === "too-few-groups" ? reasons.groups : reasons.constant;
}
