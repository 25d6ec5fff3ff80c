import type { ReadSession, Tx } from '@causeway/persistence';
import type { FrameworkItem } from './domain';

const COLUMNS = 'code, framework, key_question as "keyQuestion", title, valid_from as "validFrom", valid_to as "validTo", draft';

/** The items in force on each of some days, by framework and code. Frameworks belong to no tenant: everyone reads the same. */
export async function listFrameworksOf(session: ReadSession, days: readonly string[]): Promise<FrameworkItem[][]> {
  const rows = await session.query<FrameworkItem>(`select ${COLUMNS} from framework_item where valid_from <= $1 order by framework, code`, [
    days.reduce((latest, day) => (day > latest ? day : latest)),
  ]);
  return days.map((day) => rows.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day)));
}

export const listFrameworkItems = async (session: ReadSession, on: string): Promise<FrameworkItem[]> =>
  (await listFrameworksOf(session, [on]))[0] ?? [];

/** Those of the codes that are items in force on a day. */
export const findFrameworkItems = (tx: Tx, codes: readonly string[], on: string): Promise<FrameworkItem[]> =>
  tx.query<FrameworkItem>(
    `select ${COLUMNS} from framework_item where code = any($1::text[]) and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
    [codes, on],
  );

/** Which code is answered by which, on a day. */
export const listCrosswalk = (session: ReadSession, on: string): Promise<{ from: string; to: string }[]> =>
  session.query<{ from: string; to: string }>(
    `select from_code as "from", to_code as "to" from framework_crosswalk where valid_from <= $1 and (valid_to is null or valid_to > $1)
      order by from_code, to_code`,
    [on],
  );
