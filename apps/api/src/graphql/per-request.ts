import type { RequestContext } from './request-context.js';

/** Something that each request has one of, made when it is first asked for: what was loaded, so that it is loaded once. */
export class PerRequest<Made> {
  private readonly made = new WeakMap<RequestContext, Made>();

  constructor(private readonly make: (context: RequestContext) => Made) {}

  of(context: RequestContext): Made {
    const known = this.made.get(context);
    if (known !== undefined) return known;
    const made = this.make(context);
    this.made.set(context, made);
    return made;
  }

  /** From here on it is this one, for the rest of the request. */
  put(context: RequestContext, made: Made): void {
    this.made.set(context, made);
  }
}
