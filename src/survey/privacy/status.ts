/**
 * What may be shown of a group: `shown`; `few`, because fewer people than the minimum answered; `complement`, because it would give
 * away such a group by subtraction; `empty`, because nobody answered.
 */
export type GroupStatus = "shown" | "few" | "complement" | "empty";

/** Fewer answers than this are not shown as a group's, unless the user says otherwise. */
export const defaultMinimumGroup = 5;

/** Open answers are listed for no group smaller than this. */
export const minimumForOpenAnswers = 10;
