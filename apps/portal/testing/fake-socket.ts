import { jest } from '@jest/globals';

type Heard = (...said: never[]) => void;

/** What `io` of socket.io-client gives, as far as the portal uses it; the far end is the spec. */
export class FakeSocket {
  connected = false;
  readonly connect = jest.fn();
  readonly disconnect = jest.fn();
  private readonly hearing = new Map<string, Heard>();

  constructor(
    private readonly options: { readonly auth: (give: (auth: object) => void) => void },
  ) {}

  on(what: string, hear: Heard): void {
    this.hearing.set(what, hear);
  }

  /** Says to the portal what the far end would. */
  says(what: string, ...said: readonly unknown[]): void {
    if (what === 'connect') this.connected = true;
    if (what === 'disconnect') this.connected = false;
    this.hearing.get(what)?.(...(said as never[]));
  }

  /** What the next handshake would carry. */
  handshake(): object {
    let carried: object = {};
    this.options.auth((auth) => (carried = auth));
    return carried;
  }
}

/** From now on the portal's sockets are these, the newest last. */
export function fakeSockets(): readonly FakeSocket[] {
  const sockets: FakeSocket[] = [];
  jest.unstable_mockModule('socket.io-client', () => ({
    io: (options: ConstructorParameters<typeof FakeSocket>[0]) => {
      const socket = new FakeSocket(options);
      sockets.push(socket);
      return socket;
    },
  }));
  return sockets;
}

/** What the server refuses a handshake with. */
export const refusal = (code: string): Error => Object.assign(new Error(code), { data: { code } });
