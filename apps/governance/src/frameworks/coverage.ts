import type { SourceExamination } from '../evidence/domain';
import type { FrameworkItem } from './domain';

export const KEY_QUESTIONS = ['SAFE', 'EFFECTIVE', 'CARING', 'RESPONSIVE', 'WELL_LED'] as const;

type Source = Pick<SourceExamination, 'frameworkItems'>;

/** For each key question, the items that a review is linked to, those that what was examined speaks to, and the sources that do (R5). */
export const coverageOf = <S extends Source>(items: readonly FrameworkItem[], codes: readonly string[], examined: readonly S[]) =>
  KEY_QUESTIONS.map((keyQuestion) => {
    const own = items.filter((item) => item.keyQuestion === keyQuestion);
    const spokenTo = own.filter(({ code }) => examined.some((source) => source.frameworkItems.includes(code)));
    return {
      keyQuestion,
      items: own.filter(({ code }) => codes.includes(code)),
      evidenceItems: spokenTo,
      sources: examined.filter((source) => spokenTo.some(({ code }) => source.frameworkItems.includes(code))),
    };
  });
