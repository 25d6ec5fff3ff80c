/** Keeps a connection open through whatever stands between, and says nothing. */
export const HEARTBEAT = ':\n\n';

/** An execution's result; with the position that `Last-Event-ID` gives back, where it has one. */
export const next = (result: object, position: string | null = null): string =>
  `event: next\n${position === null ? '' : `id: ${position}\n`}data: ${JSON.stringify(result)}\n\n`;

/** Nothing more comes. Without `data` no browser would tell of it. */
export const COMPLETE = 'event: complete\ndata:\n\n';
