/**
 * Who may read and write what, written down by hand from what was agreed about each role, and never from the policy
 * that the platform runs: the proof compares the two. It imports nothing.
 *
 * `R` reads, `RW` reads and writes, `-` neither. `*` narrows reading to the reader's own records (the ones that name
 * the reader as worker, author or recipient, and the reader's own shifts), `+` to records of people whom the reader's
 * own organisation places on the day of reading, whenever the records were made: of several people, of each of them. `@` is the reader's own
 * records wherever they are, in a service of theirs or not; `#` those, and every record of their services.
 */
const TABLE = `
                         ORG  PERSON CARE TEXT INCI FEED SAFE ROTA BRIE STAFF STREC STCON REVI GOVE MEAS LINK TRAIL RTXT GTXT GLAS NOTI
SUPPORT_WORKER           R    R      RW   RW   RW   RW   RW*  R    RW   R     RW    -     -    -    -    -    -    -    -    RW@  -
SENIOR_CARER             R    R      RW   RW   RW   RW   RW*  RW   RW   R     RW    -     RW   RW   -    -    -    R    R    RW@  RW*
KEY_WORKER               R    R      RW   RW   RW   RW   RW*  R    RW   R     RW    -     RW   R    R    R    -    R    R    RW@  RW*
CARE_COORDINATOR         R    RW     RW   RW   RW   RW   RW*  RW   RW   R     RW    RW    RW   RW   R    R    -    R    R    RW@  RW*
FIELD_SUPERVISOR         R    R      RW   RW   RW   RW   RW*  RW   RW   R     RW    RW    RW   RW   R    R    -    R    R    RW@  RW*
ROTA_COORDINATOR         R    R      RW   RW   RW   RW   RW*  RW   RW   RW    RW    RW    RW   RW   R    R    -    R    R    RW@  RW*
SAFEGUARDING_LEAD        R    R      RW   RW   RW   RW   RW   RW   RW   R     RW    R     RW   RW   R    R    -    R    R    RW#  RW*
DEPUTY_MANAGER           RW   RW     RW   RW   RW   RW   RW   RW   RW   RW    RW    RW    RW   RW   RW   R    -    R    R    RW@  RW*
SERVICE_LEAD             RW   RW     RW   RW   RW   RW   RW   RW   RW   RW    RW    RW    RW   RW   RW   R    -    R    R    RW@  RW*
REGISTERED_MANAGER       RW   RW     RW   RW   RW   RW   RW   RW   RW   RW    RW    RW    RW   RW   RW   R    -    R    R    RW#  RW*
PROVIDER_REPRESENTATIVE  R    R      R    R    R    RW   R*   R    R    R     R     -     RW   RW   RW   R    -    R    R    RW@  RW*
PROVIDER_QUALITY_LEAD    R    R      R    R    R    RW   R    R    R    R     R     R     RW   RW   RW   R    -    R    R    RW@  RW*
NOMINATED_INDIVIDUAL     RW   R      R    R    R    RW   R    R    R    R     R     R     RW   RW   RW   R    R    R    R    RW#  RW*
ON_CALL_MANAGER          R    R      RW   RW   RW   RW   RW   RW   RW   R     RW    RW    RW   RW   R    R    -    R    R    RW@  RW*
AGENCY_WORKER            R    -      -    -    -    -    -    R*   RW*  -     -     -     -    -    -    -    -    -    -    -    -
REVIEWER                 R    R      R    R    R    R    R    R    R    R     R     RW    RW   R    R    R    -    R    R    RW@  RW*
COMMISSIONER             R+   -      -    -    -    -    -    -    -    -     -     -     R+   R+   R+   R+   -    -    -    -    -
INSPECTOR                R    -      R    -    R    R    -    R    -    -     -     -     R    R    R    R    -    -    -    -    -
BI_READER                R    -      R    -    R    R    -    R    -    -     -     -     R    R    R    R    -    -    -    -    -
INTEGRATION              RW   RW     RW   RW   RW   RW   RW   RW   RW   RW    RW    RW    -    RW   -    -    -    -    R    -    -
DATA_PROTECTION_OFFICER  R    -      -    -    -    -    -    -    -    -     -     -     -    -    -    -    R    -    -    R#   -
ADMINISTRATOR            RW   -      -    -    -    -    -    -    -    -     -     -     -    R    -    -    -    -    -    -    -
`;

const CLASSES: Readonly<Record<string, string>> = {
  ORG: 'ORGANISATION',
  PERSON: 'PERSON_IDENTITY',
  CARE: 'CARE',
  TEXT: 'CARE_TEXT',
  INCI: 'INCIDENT',
  FEED: 'FEEDBACK',
  SAFE: 'SAFEGUARDING',
  ROTA: 'ROTA',
  BRIE: 'BRIEFING',
  STAFF: 'STAFF_IDENTITY',
  STREC: 'STAFF_RECORD',
  STCON: 'STAFF_CONFIDENTIAL',
  REVI: 'REVIEW',
  GOVE: 'GOVERNANCE',
  MEAS: 'MEASURE',
  LINK: 'LINK',
  TRAIL: 'TRAIL',
  RTXT: 'REVIEW_TEXT',
  GTXT: 'GOVERNANCE_TEXT',
  GLAS: 'BREAK_GLASS',
  NOTI: 'NOTICE',
};

export interface Expected {
  readonly read: 'NOTHING' | 'IN_SERVICE' | 'OWN' | 'PLACED' | 'OWN_ANYWHERE' | 'IN_SERVICE_AND_OWN_ANYWHERE';
  readonly write: boolean;
}

const [head = '', ...lines] = TABLE.trim().split('\n');
const classes = head
  .trim()
  .split(/\s+/)
  .map((short) => CLASSES[short] ?? short);

const NARROWED: Readonly<Record<string, Expected['read']>> = {
  '-': 'NOTHING',
  '*': 'OWN',
  '+': 'PLACED',
  '@': 'OWN_ANYWHERE',
  '#': 'IN_SERVICE_AND_OWN_ANYWHERE',
};

const meaning = (cell: string): Expected => ({
  read: NARROWED[cell.slice(-1)] ?? 'IN_SERVICE',
  write: cell.includes('W'),
});

export const EXPECTATIONS: ReadonlyMap<string, ReadonlyMap<string, Expected>> = new Map(
  lines.map((line) => {
    const [role = '', ...cells] = line.trim().split(/\s+/);
    return [role, new Map(classes.map((dataClass, i) => [dataClass, meaning(cells[i] ?? '')]))];
  }),
);

/** What each kind of outsider comes for; they see codes in place of ids. Everyone else comes for care. */
export const PURPOSE_OF: Readonly<Record<string, string>> = {
  COMMISSIONER: 'commissioning',
  INSPECTOR: 'inspection',
  BI_READER: 'bi',
  INTEGRATION: 'integration',
};

/**
 * What a broken glass opens for reading in its one service, to whoever may break one. Nothing of this is opened for writing, and nothing else
 * is opened at all.
 */
export const GLASS_OPENS: readonly string[] = ['PERSON_IDENTITY', 'CARE', 'CARE_TEXT', 'INCIDENT', 'SAFEGUARDING', 'BRIEFING'];

/** The people of the group, who may break it. */
export const BREAKS_GLASS: readonly string[] = [
  'SUPPORT_WORKER',
  'SENIOR_CARER',
  'KEY_WORKER',
  'CARE_COORDINATOR',
  'FIELD_SUPERVISOR',
  'ROTA_COORDINATOR',
  'SAFEGUARDING_LEAD',
  'DEPUTY_MANAGER',
  'SERVICE_LEAD',
  'REGISTERED_MANAGER',
  'PROVIDER_REPRESENTATIVE',
  'PROVIDER_QUALITY_LEAD',
  'NOMINATED_INDIVIDUAL',
  'ON_CALL_MANAGER',
  'REVIEWER',
];
