import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ISocketFactory } from 'kafkajs';

/** Sockets through which, from when it is closed until it is opened, nothing comes and nothing goes, and nobody is told. */
export function blackHole(): { readonly sockets: ISocketFactory; readonly close: () => void; readonly open: () => void } {
  let closed = false;
  const lost = new WeakSet<Duplex>();
  const all = new Set<Duplex>();
  return {
    sockets: ({ host, port, onConnect }) => {
      const socket = connect({ host, port }, onConnect);
      const [write, emit] = [socket.write.bind(socket), socket.emit.bind(socket)];
      all.add(socket);
      if (closed) lost.add(socket);
      socket.write = (chunk: Buffer, ...rest: never[]) => (lost.has(socket) ? true : write(chunk, ...rest));
      socket.emit = ((event: string, ...args: never[]) =>
        lost.has(socket) && (event === 'data' || event === 'connect') ? true : emit(event, ...args)) as typeof socket.emit;
      return socket;
    },
    close: () => {
      closed = true;
      for (const socket of all) lost.add(socket);
    },
    open: () => void (closed = false),
  };
}
