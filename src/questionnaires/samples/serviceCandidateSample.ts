import type { Language } from "../../i18n/language";
import { serviceCandidate } from "../service-candidate/index";
import { createDraws } from "./draws";
import type { Sample, SampleRow } from "./sample";
import { missingShare } from "./sample";

const seed = 20250329;

/** Share of the signs that each candidate truly shows. */
const candidates = [0.85, 0.6, 0.72, 0.35, 0.5] as const;
const interviewers = 4;
const agreementShare = 0.86;

/** Five candidates, each seen by four interviewers, who mostly agree. */
export const serviceCandidateSample: Sample = { questionnaire: serviceCandidate, seed, rows };

function rows(language: Language): readonly SampleRow[] {
  const draws = createDraws(seed);
  const named = { en: ["Candidate", "Interviewer"], "zh-CN": ["应聘者", "面试人"] }[language];
  return candidates.flatMap((share, candidate) => {
    const shows = serviceCandidate.items.map(() => draws.chance(share));
    return Array.from({ length: interviewers }, (_, interviewer) => ({
      "background.candidate": `${named[0] ?? ""} ${"ABCDE"[candidate] ?? ""}`,
      "background.interviewer": `${named[1] ?? ""} ${interviewer + 1}`,
      ...Object.fromEntries(
        serviceCandidate.items.map(({ id }, place) => {
          const isSeen = draws.chance(agreementShare) ? shows[place] : !shows[place];
          return [`answers.${id}`, draws.chance(missingShare) ? "" : isSeen ? 1 : 0];
        }),
      ),
    }));
  });
}
