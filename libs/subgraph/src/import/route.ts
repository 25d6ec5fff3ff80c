import { imports } from '@causeway/access';
import { faultOf, outOfReach } from '@causeway/persistence';
import type { Route, RouteAnswer } from '../routes';
import { rowsOf } from './body';
import { importablesOf } from './importable';
import { importRows, type ImportSettings } from './importing';
import { Unreadable } from './rows';
import { WORDS, type ImportCode } from './words';

const STATUS: Partial<Record<ImportCode, number>> = { MEDIA_TYPE: 415, BODY_TOO_LARGE: 413, TOO_MANY_ROWS: 413 };
const SOURCE = /^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/;

/** `POST /import/<record>`: many rows of one record, as NDJSON or CSV, each sent as the mutation that records it. */
export function importRoute(settings: ImportSettings): Route {
  const importables = importablesOf(settings.schema);
  return {
    prefix: '/import/',
    methods: ['POST'],
    answer: async (ctx, request, rest) => {
      if (!imports(ctx.caller)) return refused(403, 'FORBIDDEN');
      const importable = importables.get(rest);
      if (!importable) return refused(404, 'RECORD_NOT_IMPORTABLE', { records: [...importables.keys()] });
      const source = request.headers['import-source'] ?? null;
      if (source !== null && (typeof source !== 'string' || !SOURCE.test(source))) return refused(400, 'SOURCE_WRONG');
      try {
        const rows = await rowsOf(request, importable);
        const body = await importRows(ctx, settings, importable, rows, source, () => request.socket.destroyed);
        return { status: 200, body };
      } catch (error) {
        if (outOfReach(faultOf(error))) return refused(503, 'DATABASE_UNAVAILABLE');
        if (!(error instanceof Unreadable)) throw error;
        return refused(STATUS[error.code] ?? 400, error.code, error.line === null ? {} : { line: error.line });
      }
    },
  };
}

const refused = (status: number, code: ImportCode, more: object = {}): RouteAnswer => ({
  status,
  body: { errors: [{ message: WORDS[code], extensions: { code, ...more } }] },
});
