import type { Command } from './command';
import { program } from './program';

/** The facts are linking's own, so it needs no other process's log. */
export const rebuild: Command = {
  name: 'rebuild',
  does: 'Builds the links of every tenant anew from the facts that linking holds, and shows them when they are whole.',
  usage: '',
  options: {},
  takes: 0,
  examples: ['rebuild'],
  run: (given) => program(given, 'linking', ['rebuild']),
};
