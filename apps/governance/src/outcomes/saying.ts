import type { MeasureKind } from './yardstick';

/** What a figure is of; a share unless said. */
export interface Said {
  readonly kind?: unknown;
  readonly per?: unknown;
}

const SHARE: MeasureKind = 'PROPORTION';

/** Whether figures are shares, which lie between 0 and 1. */
export const isShare = ({ kind = SHARE }: Said): boolean => kind === SHARE;

/** A figure in words: a share in percent, a rate per so much, a count as it is. */
export function figureSaid(value: unknown, of: Said): string {
  if (typeof value !== 'number') return '-';
  if (isShare(of)) return `${(value * 100).toFixed(1)} %`;
  const number = value.toFixed(1);
  return of.kind === 'RATE' && typeof of.per === 'number' ? `${number} per ${of.per}` : number;
}

/** The figure of what is shown with its kind; of a share from before there were other kinds, the share. */
export const valueShown = ({ value, share }: { readonly value?: unknown; readonly share?: unknown }): unknown => value ?? share;
