import type { Language } from "./language";

/**
 * What a headline that names one group adds on the others: how many more differ from everybody else. Nothing where there are only two
 * groups, since the other then differs as a matter of course.
 *
 * @example othersToo.en(1) // "; 1 other group differs too"
 */
export const othersToo: Readonly<Record<Language, (others: number | undefined) => string>> = {
  en: (others) => {
    if (others === undefined) return "";
    if (others === 0) return "; other differences may be chance";
    return `; ${others === 1 ? "1 other group differs" : `${others} other groups differ`} too`;
  },
  "zh-CN": (others) => {
    if (others === undefined) return "";
    return others === 0 ? "；其他差别可能出于偶然" : `；另有 ${others} 个组别也与其余受访者不同`;
  },
};
