/** An argument of a question that can't be. The message is for whoever asked, and quotes nothing of theirs. */
export class WrongArgument extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
    this.name = 'WrongArgument';
  }
}

/** Throws `WrongArgument` for days, both included, of which the last is before the first. */
export function inOrder({ from, to }: { readonly from: string; readonly to: string }): void {
  if (to < from) throw new WrongArgument('to', '`to` is before `from`: a window ends on the day it starts, or later');
}
