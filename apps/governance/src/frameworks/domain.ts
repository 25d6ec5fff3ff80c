/** One expectation of the regulator or the law, in force from a day to a day. */
export interface FrameworkItem {
  readonly code: string;
  readonly framework: string;
  readonly keyQuestion: 'SAFE' | 'EFFECTIVE' | 'CARING' | 'RESPONSIVE' | 'WELL_LED' | null;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly draft: boolean;
}
