import { getLocation, type ASTNode } from 'graphql';

/** One place where a schema departs from the conventions. */
export interface Fault {
  /** Where in the schema, such as `Query.shifts` or `PlanShiftsInput.idempotencyKey`. */
  readonly at: string;
  readonly message: string;
  /** File and line, when the SDL was read from a file. */
  readonly line: string | null;
}

export function fault(at: string, message: string, node: ASTNode | undefined): Fault {
  const loc = node?.loc;
  return { at, message, line: loc ? `${loc.source.name}:${getLocation(loc.source, loc.start).line}` : null };
}

export const describeFault = ({ at, message, line }: Fault): string => `${line ? `${line} ` : ''}${at}: ${message}`;
