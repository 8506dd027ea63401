import { Socket } from 'node:net';

/**
 * Sends whatever is written in one turn of the loop in one piece. A statement is several messages, and
 * statements that fly together are several statements: each piece costs a system call, and wakes the
 * server at the other end.
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  override cork(): void {
    if (this.gathering) return;
    this.gathering = true;
    super.cork();
    process.nextTick(() => {
      this.gathering = false;
      super.uncork();
    });
  }

  /** The end of a statement, not of the turn. */
  override uncork(): void {
    // What is gathered goes by itself.
  }
}
