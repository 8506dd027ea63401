import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Müller is found by muller, and Perù by peru: letters are kept without their marks, as what is looked
 * for is. Text without such letters, which is most, is spared the work.
 */
export class SearchWithoutAccents1764690000000 implements MigrationInterface {
  readonly name = 'SearchWithoutAccents1764690000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION without_marks(text) RETURNS text LANGUAGE sql IMMUTABLE
        RETURN CASE WHEN octet_length($1) = length($1) THEN $1
                    ELSE regexp_replace(normalize($1, NFD), '[\\u0300-\\u036f]', '', 'g') END;
      CREATE OR REPLACE FUNCTION search_words(company text, domain text, contact text, email text) RETURNS text LANGUAGE sql IMMUTABLE
        RETURN lower(without_marks(company || ' ' || coalesce(domain, '') || ' ' || contact || ' ' || email));
      ${rewrite}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION search_words(company text, domain text, contact text, email text) RETURNS text LANGUAGE sql IMMUTABLE
        RETURN lower(company || ' ' || coalesce(domain, '') || ' ' || contact || ' ' || email);
      DROP FUNCTION without_marks;
      ${rewrite}
    `);
  }
}

/** Only of those that have letters beyond ASCII. */
const rewrite = `
  UPDATE referral_search s SET words = search_words(r.company_name, r.company_domain, r.contact_name, r.contact_email)
    FROM referral r WHERE r.id = s.referral_id AND octet_length(r.company_name || r.contact_name || r.contact_email) <> length(r.company_name || r.contact_name || r.contact_email);`;
