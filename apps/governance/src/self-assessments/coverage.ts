import { KEY_QUESTIONS } from '../frameworks/coverage';
import type { FrameworkItem } from '../frameworks/domain';
import { isRated, type OwnRating } from './domain';

interface Said {
  readonly frameworkItem: string;
  readonly rating: OwnRating;
}

/** What a service says now of each item of each key question, by framework. Counts alone: no name of a rating follows from others. */
export function assessedOf<S extends Said>(
  items: readonly FrameworkItem[],
  latest: readonly S[],
  peersOf: (own: S) => readonly OwnRating[],
) {
  const rated = items.filter(isRated);
  const frameworks = [...new Set(rated.map(({ framework }) => framework))];
  return frameworks.flatMap((framework) =>
    KEY_QUESTIONS.map((keyQuestion) => {
      const own = rated
        .filter((item) => item.framework === framework && item.keyQuestion === keyQuestion)
        .map((item) => ({ item, latest: latest.find(({ frameworkItem }) => frameworkItem === item.code) ?? null }));
      const said = own.flatMap((one) => one.latest ?? []);
      const withPeers = said.map((one) => ({ own: one.rating, peers: peersOf(one) })).filter(({ peers }) => peers.length > 0);
      return {
        framework,
        draft: own.some(({ item }) => item.draft),
        keyQuestion,
        assessed: said.length,
        ofItems: own.length,
        peerRated: withPeers.length,
        peersDiffer: withPeers.filter((one) => one.peers.some((peer) => peer !== one.own)).length,
        items: own,
      };
    }),
  );
}
