import { VERBS } from '@causeway/access';
import { faults, type Fields, type Line, type RecordRow } from '@causeway/kernel';
import { isOfTheProduct } from '../assurance/audit-tool';
import type { RoleName } from '../organisation/domain';

/** How an item of a tool is scored. */
export type ItemScoring = 'YES_NO_NA' | 'MET_OF_SAMPLE' | 'SCALE_0_3';

/** An item of a tool: what is asked, of whom, and what has to go with the answer. */
export interface ToolItem {
  readonly code: string;
  readonly question: string;
  readonly scoring: ItemScoring;
  readonly weight: number;
  readonly askedOf: readonly RoleName[];
  /** Each of these is a part of `askedOf`. */
  readonly evidenceMandatoryFor: readonly RoleName[];
  readonly noteMandatoryFor: readonly RoleName[];
}

export interface ToolSection {
  readonly code: string;
  readonly title: string;
  readonly items: readonly ToolItem[];
}

/** A version of a provider's own audit tool, of the whole group: defined once, never changed afterwards. */
export interface AuditToolVersion extends RecordRow {
  readonly toolCode: string;
  readonly number: number;
  /** What an audit keeps as its tool. */
  readonly versionCode: string;
  readonly title: string;
  /** A share, or null for none. */
  readonly passMark: number | null;
  readonly sections: readonly ToolSection[];
  readonly definedById: string;
}

const MOST_SECTIONS = 20;
const MOST_ITEMS = 200;
const HEAVIEST = 10;

const isCode = (text: string): boolean => /^[A-Z][A-Z0-9_]{1,39}$/.test(text);

export const versionCodeOf = (toolCode: string, number: number): string => `${toolCode}/${number}`.toLowerCase().replaceAll('_', '-');

export const itemsOf = ({ sections }: Pick<AuditToolVersion, 'sections'>): readonly ToolItem[] => sections.flatMap(({ items }) => items);

/** Whether a role audits at all: who is not among these is never asked. */
export const isAuditor = (role: RoleName): boolean => (VERBS['recordAuditByTool'] ?? []).includes(role);

type Defined = Pick<Fields<AuditToolVersion>, 'toolCode' | 'title' | 'passMark' | 'sections'>;

type DefiningFault =
  | 'TEXT_EMPTY'
  | 'TEXT_TOO_LONG'
  | 'CODE_MALFORMED'
  | 'TOOL_OF_THE_PRODUCT'
  | 'TOOL_SIZE_WRONG'
  | 'CODE_TWICE'
  | 'WEIGHT_OUT_OF_RANGE'
  | 'ASKED_OF_NOBODY'
  | 'ROLE_AUDITS_NOT'
  | 'MANDATORY_FOR_UNASKED'
  | 'PASS_MARK_OUT_OF_RANGE';

/** The faults of a tool; one that is about a section or an item names it in its field, as `sections.` and the code. */
export function toolFaults({ toolCode, title, passMark, sections }: Defined) {
  const items = itemsOf({ sections });
  const codes = [...sections, ...items].map(({ code }) => code);
  return faults<DefiningFault>([
    [title.trim() === '', 'TEXT_EMPTY', 'title'],
    [title.length > 200, 'TEXT_TOO_LONG', 'title'],
    [!isCode(toolCode), 'CODE_MALFORMED', 'toolCode'],
    [isOfTheProduct(versionCodeOf(toolCode, 1)), 'TOOL_OF_THE_PRODUCT', 'toolCode'],
    [passMark !== null && !(passMark > 0 && passMark <= 1), 'PASS_MARK_OUT_OF_RANGE', 'passMark'],
    [sections.length === 0 || sections.length > MOST_SECTIONS || items.length > MOST_ITEMS, 'TOOL_SIZE_WRONG', 'sections'],
    [!codes.every(isCode), 'CODE_MALFORMED', 'sections'],
    [new Set(codes).size < codes.length, 'CODE_TWICE', 'sections'],
    ...sections.flatMap(sectionLines),
    ...items.flatMap(itemLines),
  ]);
}

const sectionLines = ({ code, title, items }: ToolSection): Line<DefiningFault>[] => [
  [items.length === 0, 'TOOL_SIZE_WRONG', `sections.${code}`],
  [title.trim() === '', 'TEXT_EMPTY', `sections.${code}`],
  [title.length > 200, 'TEXT_TOO_LONG', `sections.${code}`],
];

function itemLines({ code, question, weight, askedOf, evidenceMandatoryFor, noteMandatoryFor }: ToolItem): Line<DefiningFault>[] {
  const field = `sections.${code}`;
  const mandatoryFor = [...evidenceMandatoryFor, ...noteMandatoryFor];
  return [
    [question.trim() === '', 'TEXT_EMPTY', field],
    [question.length > 500, 'TEXT_TOO_LONG', field],
    [!Number.isInteger(weight) || weight < 1 || weight > HEAVIEST, 'WEIGHT_OUT_OF_RANGE', field],
    [askedOf.length === 0, 'ASKED_OF_NOBODY', field],
    [!askedOf.every(isAuditor), 'ROLE_AUDITS_NOT', field],
    [!mandatoryFor.every((role) => askedOf.includes(role)), 'MANDATORY_FOR_UNASKED', field],
  ];
}

/** Whether two versions ask the same in the same way: another that does is no change. */
export const asksTheSame = (a: Defined, b: Defined): boolean => JSON.stringify(asked(a)) === JSON.stringify(asked(b));

const asked = ({ title, passMark, sections }: Defined) => [
  title,
  passMark,
  sections.map((section) => [
    section.code,
    section.title,
    section.items.map(({ code, question, scoring, weight, askedOf, evidenceMandatoryFor, noteMandatoryFor }) => [
      ...[code, question, scoring, weight],
      ...[askedOf, evidenceMandatoryFor, noteMandatoryFor].map((roles) => [...new Set(roles)].sort()),
    ]),
  ]),
];
