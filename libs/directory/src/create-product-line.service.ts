import { Injectable } from '@nestjs/common';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, badInput, conflict } from '#platform';

/** Adds something that the vendor sells. */
@Injectable()
export class CreateProductLine {
  constructor(private readonly database: Database) {}

  /**
   * The code is 1 to 50 of `A-Z`, `0-9` and `_`.
   *
   * @throws Refusal FORBIDDEN for everyone but administrators, BAD_USER_INPUT, CONFLICT where there is one
   */
  async create(viewer: Viewer, code: string, requestId: string | null = null): Promise<string> {
    requireRole(viewer, ['ADMIN']);
    if (!/^[A-Z0-9_]{1,50}$/.test(code)) throw badInput('CODE_INVALID', ['code']);
    await this.database.transaction(async (queries) => {
      const made = await queries.rows(
        'INSERT INTO product_line (code) VALUES ($1) ON CONFLICT DO NOTHING RETURNING 1',
        [code],
      );
      if (made.length === 0)
        throw conflict('PRODUCT_LINE_EXISTS', 'There is such a product line already.');
      const fact = {
        action: 'productLine.created',
        subject: 'productLine',
        subjectId: code,
      } as const;
      await audit(queries, viewer, fact, requestId);
    });
    return code;
  }
}
