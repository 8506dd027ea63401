import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * One address before several servers, as a load balancer is, whose connections are cut dead after a
 * while: what is on its way in that moment is lost, and nobody says goodbye.
 */
export class BadLine {
  /** How many connections were cut so far. */
  cuts = 0;
  /** No further cuts from here on. */
  steady = false;
  private readonly open = new Set<Socket>();
  private readonly server = createServer((near) => this.carry(near));

  /**
   * @param servers the URLs of those that are up, asked anew for each connection
   * @param chance 0 to 1, for each choice
   */
  constructor(
    private readonly servers: () => readonly string[],
    private readonly chance: () => number,
  ) {}

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private carry(near: Socket): void {
    const servers = this.servers();
    const server = servers[Math.floor(this.chance() * servers.length)];
    if (server === undefined) {
      near.destroy();
      return;
    }
    const { hostname, port } = new URL(server);
    const far = connect(Number(port), hostname);
    const ends = [near, far];
    const end = (): void => ends.forEach((socket) => socket.destroy());
    const life = setTimeout(
      () => {
        if (this.steady) return;
        this.cuts++;
        end();
      },
      200 + this.chance() * 2_000,
    );
    for (const socket of ends) {
      this.open.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        clearTimeout(life);
        this.open.delete(socket);
        end();
      });
    }
    near.pipe(far).pipe(near);
  }
}
