import type { Cause, Factor, FactorFramework, WhyStep } from '../causes/domain';
import { ELEMENTS, MAPPED } from '../causes/elements';

/** A cause with all that was said of it and stands; `kindOpen` is whether its reader may know its kind. */
export interface Explained {
  readonly cause: Cause;
  readonly kindOpen: boolean;
  readonly factors: readonly Factor[];
  readonly whys: readonly WhyStep[];
}

/** A cause where it lies, with what is said of it there. */
export interface Placed {
  readonly cause: Cause;
  /** By its kind alone, and by no factor. */
  readonly byKind: boolean;
  readonly factors: readonly Factor[];
  readonly whys: readonly WhyStep[];
}

export interface Bone {
  readonly elementCode: string;
  readonly causes: readonly Placed[];
}

/** A fishbone: the elements of a framework of which something is said, in their order, and the causes that lie on none. */
export interface Fishbone {
  readonly bones: readonly Bone[];
  readonly unplaced: readonly Placed[];
}

/** Where a cause lies: on the elements by which its factors are named, or, with no factor of this framework, where its kind does, as far as its reader may know that. */
function placesOf({ cause, kindOpen, factors }: Explained, framework: FactorFramework): { byKind: boolean; elements: readonly string[] } {
  const named = factors.filter((factor) => factor.framework === framework).map(({ elementCode }) => elementCode);
  if (named.length > 0) return { byKind: false, elements: named };
  return { byKind: true, elements: kindOpen ? MAPPED[cause.category][framework] : [] };
}

/** The factors and whys of causes along the elements of a framework (REFERENCE 2.6); an element of which nothing is said is no bone. */
export function fishboneOf(explained: readonly Explained[], framework: FactorFramework): Fishbone {
  const bones = ELEMENTS[framework].map((elementCode) => ({
    elementCode,
    causes: explained.flatMap((one): Placed[] => {
      const { byKind, elements } = placesOf(one, framework);
      if (!elements.includes(elementCode)) return [];
      const factors = one.factors.filter((factor) => factor.framework === framework && factor.elementCode === elementCode);
      return [{ cause: one.cause, byKind, factors, whys: one.whys }];
    }),
  }));
  return {
    bones: bones.filter(({ causes }) => causes.length > 0),
    unplaced: explained
      .filter((one) => placesOf(one, framework).elements.length === 0)
      .map(({ cause, factors, whys }) => ({ cause, byKind: false, factors, whys })),
  };
}
