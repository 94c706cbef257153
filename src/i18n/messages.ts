import type { Incomplete, Refusal } from "../survey/refusal";
import type { Language } from "./language";
import { commonMessages } from "./common";
import type { CommonMessages } from "./common";
import { privacyMessages } from "./privacy";
import type { PrivacyMessages } from "./privacy";
import { quadrantMessages } from "./quadrant";
import type { QuadrantMessages } from "./quadrant";
import { incompletes, refusals } from "./refusals";
import { servqualMessages } from "./servqual";
import type { ServqualMessages } from "./servqual";

/** Everything the pure folders say in one language. A message that is missing in a language does not compile. */
export interface Messages {
  readonly language: Language;
  readonly common: CommonMessages;
  readonly privacy: PrivacyMessages;
  readonly servqual: ServqualMessages;
  readonly quadrant: QuadrantMessages;
  readonly refusal: (refusal: Refusal) => string;
  readonly incomplete: (incomplete: Incomplete) => string;
}

/**
 * The messages of a language.
 *
 * @example messagesFor("zh-CN").refusal({ code: "no-respondents" }) // "标题行下面没有答案。请把答案所在的行一起选中。"
 */
export function messagesFor(language: Language): Messages {
  return {
    language,
    common: commonMessages[language],
    privacy: privacyMessages[language],
    servqual: servqualMessages[language],
    quadrant: quadrantMessages[language],
    refusal: (refusal) => (refusals[language][refusal.code] as (given: Refusal) => string)(refusal),
    incomplete: (incomplete) => (incompletes[language][incomplete.code] as (given: Incomplete) => string)(incomplete),
  };
}
