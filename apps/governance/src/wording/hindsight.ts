/**
 * Phrases that judge what happened by how it ended (LRRIT D6: no hindsight, no counterfactuals): what somebody should or could have done, and what was plain
 * afterwards. A setting, shown beside what it flags; a text that holds one is not wrong for it.
 */
export const HINDSIGHT_PHRASES = [
  'should have',
  "should've",
  'should not have',
  "shouldn't have",
  'could have',
  "could've",
  'would have',
  "would've",
  'ought to have',
  'might have',
  'failed to',
  'failure to',
  'if only',
  'in hindsight',
  'with hindsight',
  'in retrospect',
  'with the benefit of hindsight',
  'obvious',
  'obviously',
  'clearly should',
  'inevitable',
  'inevitably',
  'foreseeable',
  'could easily',
  'avoidable',
  'preventable',
  'easily avoided',
  'easily prevented',
  'easily seen',
  'it was clear that',
  'warning signs were missed',
  'the signs were there',
] as const;

const HINDSIGHT = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${[...HINDSIGHT_PHRASES].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}-])`,
  'gu',
);

/** The phrases of hindsight in a text that was made plain. */
export const hindsightIn = (plain: string): string[] => plain.match(HINDSIGHT) ?? [];
