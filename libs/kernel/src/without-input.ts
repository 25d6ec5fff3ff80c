/**
 * What graphql-js says of a wrong input, without the input: it repeats all of it, and a note's text with it. The place within
 * the input stays, and the reason, which speaks of one field. Any other message is left as it is.
 */
export function withoutInput(message: string): string {
  const [, variable] = /^Variable "(\$\w+)" got invalid value /.exec(message) ?? [];
  if (variable) {
    const end = message.lastIndexOf('; ');
    const [, place] = / at "([\w.[\]]+)"$/.exec(message.slice(0, end)) ?? [];
    return `Variable "${variable}" is not right${place ? ` at "${place}"` : ''}: ${message.slice(end + 2)}`;
  }
  return /^(Expected value of type "[^"]+"), found /.exec(message)?.[1]?.concat('.') ?? message;
}
