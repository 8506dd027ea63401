import pg from 'pg';

/** From PostgreSQL 16 on, to belong to a role is one thing, and to act as it another. */
const MAY_ACT = `CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END`;

/**
 * Whoever makes a role in PostgreSQL 16 or later is its administrator, and may not act as it before they
 * grant that to themselves. Roles are the cluster's: what a database went through says nothing of them.
 */
export async function letOwnerAct(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    await client.query(`
      DO $$ BEGIN
        IF NOT pg_has_role(current_user, 'staffetta_app', ${MAY_ACT}) THEN EXECUTE format('GRANT staffetta_app TO %I', current_user); END IF;
      EXCEPTION WHEN insufficient_privilege OR undefined_object THEN NULL; -- told as a fault
        WHEN SQLSTATE 'XX000' THEN NULL; -- another process granted it in the same moment
      END $$`);
  });
}

/** What must hold before anything is served; each sentence names the fault. */
export async function unsafeRoleFaults(databaseUrl: string): Promise<string[]> {
  return asOwner(databaseUrl, async (client) => {
    const { rows } = await client.query<{
      super: boolean;
      bypass: boolean;
      owns: number;
      user: string;
      mayAct: boolean;
    }>(`
      SELECT r.rolsuper AS super, r.rolbypassrls AS bypass, (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owns,
             current_user AS "user",
             pg_has_role(current_user, r.oid, ${MAY_ACT}) AS "mayAct"
        FROM pg_roles r WHERE r.rolname = 'staffetta_app'`);
    const [role] = rows;
    if (!role)
      return [
        'The role staffetta_app does not exist: run the migrations as a user that may create roles.',
      ];
    return [
      role.super && 'The role staffetta_app is a superuser: ALTER ROLE staffetta_app NOSUPERUSER.',
      role.bypass &&
        'The role staffetta_app bypasses row-level security: ALTER ROLE staffetta_app NOBYPASSRLS.',
      !role.mayAct &&
        `${role.user} may not act as staffetta_app: GRANT staffetta_app TO "${role.user}", as an administrator of that role.`,
      role.owns > 0 && 'The role staffetta_app owns tables: give them to the user that migrates.',
    ].filter((line) => line !== false);
  });
}

/** Does the work as the user of `databaseUrl`, on a connection of its own. */
export async function asOwner<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
