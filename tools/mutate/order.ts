import { relative } from 'node:path';

/** Test files as they were asked for in the arguments, and not as Jest would have them, the largest first. */
export function asAsked<T extends { readonly path: string }>(tests: readonly T[], args: readonly string[]): T[] {
  const asked = args.map((argument) => relative(process.cwd(), argument));
  const place = ({ path }: T): number => asked.indexOf(relative(process.cwd(), path));
  return [...tests].sort((a, b) => place(a) - place(b));
}
