import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * One person's connection to the network, as a proxy of their browser's: it leads to our server and nowhere
 * else, notes who else was asked for, and can be cut in the middle of whatever goes on, open websockets included.
 */
export class Line {
  /** Hosts that are not ours. Nothing reached them. */
  readonly strangers: string[] = [];
  private isCut = false;
  private readonly open = new Set<Duplex>();
  private readonly host: string;
  private readonly proxy = createServer((request, response) => this.forward(request, response));

  /** @param server such as `http://127.0.0.1:40123`: the only one that can be reached */
  constructor(server: string) {
    this.host = new URL(server).host;
    this.proxy.on('connection', (socket) => {
      if (this.isCut) socket.destroy();
      else this.keep(socket);
    });
    this.proxy.on('connect', (request, near, head) => this.tunnel(request.url ?? '', near, head));
  }

  async listen(): Promise<string> {
    this.proxy.listen(0, '127.0.0.1');
    await once(this.proxy, 'listening');
    return `http://127.0.0.1:${(this.proxy.address() as AddressInfo).port}`;
  }

  /** What is on its way is lost, nobody says goodbye, and nothing new gets through. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.open) socket.destroy();
  }

  heal(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    this.proxy.close();
    await once(this.proxy, 'close');
  }

  private forward(request: IncomingMessage, response: ServerResponse): void {
    const url = URL.parse(request.url ?? '');
    if (url === null || !this.isOurs(url.host)) {
      response.writeHead(502).end();
      return;
    }
    const { hostname, port, pathname, search } = url;
    const { method, headers } = request;
    const onward = ask({ hostname, port, path: pathname + search, method, headers });
    onward.on('socket', (socket) => this.keep(socket));
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  /** What a browser asks for where a websocket is to go. */
  private tunnel(host: string, near: Duplex, head: Buffer): void {
    if (!this.isOurs(host)) {
      near.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`http://${host}`);
    const far: Socket = connect(Number(port), hostname, () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.write(head);
      near.pipe(far).pipe(near);
    });
    this.keep(far);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }

  private isOurs(host: string): boolean {
    if (host !== this.host) this.strangers.push(host);
    return host === this.host;
  }

  private keep(socket: Duplex): void {
    if (this.open.has(socket)) return;
    this.open.add(socket);
    // Whoever uses it hears of its end by themselves.
    socket.on('error', () => undefined);
    socket.on('close', () => this.open.delete(socket));
  }
}
