// The floor under a submission: node:http, JSON and one prepared statement that inserts a referral, an
// assignment and an event and moves a queue's counter. No sign-in, no rules, no mail.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { givenByBench, serveBench } from './processes.mjs';

const { databaseUrl, connections } = givenByBench();

const TABLES = `
  CREATE SCHEMA bare;
  CREATE TABLE bare.queue (id int PRIMARY KEY, country text NOT NULL, line text NOT NULL, turns int NOT NULL DEFAULT 0) WITH (fillfactor = 50);
  CREATE TABLE bare.referral (
    id uuid PRIMARY KEY, key text NOT NULL, company text NOT NULL, domain text NOT NULL, country text NOT NULL, line text NOT NULL,
    contact text NOT NULL, email text NOT NULL, facts jsonb NOT NULL, submitted_at timestamptz NOT NULL);
  CREATE TABLE bare.assignment (
    id uuid PRIMARY KEY, referral_id uuid NOT NULL, queue_id int NOT NULL, turn int NOT NULL, assigned_at timestamptz NOT NULL, due_at timestamptz NOT NULL);
  CREATE TABLE bare.event (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, type text NOT NULL, referral_id uuid NOT NULL, at timestamptz NOT NULL, data jsonb NOT NULL);
`;

const SUBMIT = {
  name: 'submit',
  text: `
    WITH turn AS (UPDATE bare.queue SET turns = turns + 1 WHERE id = $1 RETURNING id, turns),
    referral AS (
      INSERT INTO bare.referral VALUES ($2, $4, $5, $6, $7, $8, $9, $10, $11, now()) RETURNING id, submitted_at),
    assignment AS (
      INSERT INTO bare.assignment SELECT $3, $2, turn.id, turn.turns, now(), now() + interval '2 hours' FROM turn RETURNING id, turn, due_at),
    event AS (
      INSERT INTO bare.event (type, referral_id, at, data)
      SELECT 'referral.assigned', $2, now(), jsonb_build_object('assignmentId', $3::uuid, 'turn', turn.turns) FROM turn)
    SELECT r.submitted_at AS "submittedAt", a.turn, a.due_at AS "dueAt" FROM referral r, assignment a`,
};

const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
pool.on('error', () => undefined);
await pool.query(TABLES);
const queues = new Map();

async function queueOf(country, line) {
  const name = `${country} ${line}`;
  const known = queues.get(name);
  if (known !== undefined) return known;
  queues.set(name, queues.size + 1);
  await pool.query('INSERT INTO bare.queue VALUES ($1, $2, $3)', [queues.size, country, line]);
  return queues.size;
}

async function submit({ variables: { i } }) {
  const id = randomUUID();
  const assignmentId = randomUUID();
  const { company, contact } = i;
  const queue = queues.get(`${company.country} ${i.productLine}`);
  const facts = JSON.stringify({
    bant: i.bant,
    buyingSignals: i.buyingSignals,
    consent: i.consent,
    employees: company.employees,
    industry: company.industry,
  });
  const values = [
    queue,
    id,
    assignmentId,
    i.idempotencyKey,
    company.name,
    company.domain,
    company.country,
    i.productLine,
    contact.name,
    contact.email,
    facts,
  ];
  const { rows } = await pool.query({ ...SUBMIT, values });
  const { submittedAt, turn, dueAt } = rows[0];
  const assignment = {
    id: assignmentId,
    turn,
    reason: 'ROUND_ROBIN',
    assignedAt: submittedAt,
    dueAt,
    queue: { id: queue, name: company.country },
  };
  const referral = {
    id,
    status: 'ASSIGNED',
    leadClass: 'EQL',
    productLine: i.productLine,
    tier: 'GOLD',
    referredAt: submittedAt,
    submittedAt,
    assignment,
  };
  return {
    data: { submitReferral: { __typename: 'ReferralSubmitted', replayed: false, referral } },
  };
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    let status = 200;
    let body;
    try {
      body = JSON.stringify(await submit(JSON.parse(Buffer.concat(chunks).toString())));
    } catch (error) {
      status = 500;
      body = JSON.stringify({ error: error.message });
    }
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  serveBench({ url: `http://127.0.0.1:${port}` }, async ({ scopes }) => {
    for (const { country, line } of scopes) await queueOf(country, line);
    const { rows } = await pool.query('SELECT count(*)::int AS stored FROM bare.referral');
    return rows[0];
  });
});
