/**
 * What may be shown of a group: `shown`; `few`, because fewer people than the minimum answered; `complement`, because it would give
 * away such a group by subtraction; `released`, because it has a few people more or fewer than in a copy handed out before; `empty`,
 * because nobody answered.
 */
export type GroupStatus = "shown" | "few" | "complement" | "released" | "empty";

/** Fewer answers than this are not shown as a group's, unless the user says otherwise. */
export const defaultMinimumGroup = 5;

/** Open answers are listed for no group smaller than this. */
export const minimumForOpenAnswers = 10;
