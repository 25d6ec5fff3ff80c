import type { FrameworkItem } from './domain';

const KEY_QUESTIONS = ['SAFE', 'EFFECTIVE', 'CARING', 'RESPONSIVE', 'WELL_LED'] as const;

/** For each key question, the items that a review is linked to; none where it touches nothing (R5). */
export const coverageOf = (items: readonly FrameworkItem[], codes: readonly string[]) =>
  KEY_QUESTIONS.map((keyQuestion) => ({
    keyQuestion,
    items: items.filter((item) => item.keyQuestion === keyQuestion && codes.includes(item.code)),
  }));
