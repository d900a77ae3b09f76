// Both procedures with a client that openapi-typescript made of the document, and what goes wrong on the way.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './partner-support.js';

type Problem = components['schemas']['Problem'];

const { REQUESTS = '', ESCALATIONS = '', DIRECTORY = '', ISSUER = '' } = process.env;

/** A token of the issuer by client credentials; one is good for many calls. */
const tokenOf = async (client: string): Promise<string> => {
  const answer = await fetch(`${ISSUER}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: 'local-only' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
};

/** The three services have no path in common, so one type is good for all of them. */
const clientFor = (baseUrl: string, token: string) => {
  const authorize: Middleware = {
    onRequest: ({ request }) => {
      request.headers.set('Authorization', `Bearer ${token}`);
      return request;
    },
  };
  const client = createClient<paths>({ baseUrl });
  client.use(authorize);
  return client;
};

/** The body of an answer that is no problem. */
const done = <T>({ data, error }: { data?: T; error?: Problem }): T => {
  if (data === undefined) {
    throw new Error(error ? `${error.title}: ${JSON.stringify(error.errors)}` : 'An answer without a body');
  }
  return data;
};

const refused = ({ error }: { error?: Problem }): Problem => {
  assert.ok(error, 'It was not refused');
  return error;
};

const partner = await tokenOf('lotus-admin-agent');
const operator = await tokenOf('operator-representative');

const contact: components['schemas']['Contact'] = {
  name: 'Mei Lin',
  email: 'mei.lin@lotus.example',
  preferred: 'email',
};

const submission: components['schemas']['SubmitServiceRequest'] = {
  title: 'Customer list stays empty',
  description: 'Since this morning the list of customers shows nothing.',
  topicId: 'sr-portal-unavailable',
  severity: 'moderate',
  contact,
};

/** The partner has a problem with Partner Center. */
const procedure1 = async (): Promise<void> => {
  const asPartner = clientFor(REQUESTS, partner);
  const asOperator = clientFor(REQUESTS, operator);

  const header = { 'Idempotency-Key': randomUUID() };
  const submitted = await asPartner.POST('/v1/service-requests', { params: { header }, body: submission });
  const { id, number } = done(submitted);
  assert.equal(submitted.response.headers.get('Location')?.endsWith(id), true);

  const repeated = await asPartner.POST('/v1/service-requests', { params: { header }, body: submission });
  assert.equal(done(repeated).id, id);
  assert.equal(repeated.response.headers.get('Idempotency-Replayed'), 'true');

  const path = { id };
  done(
    await asOperator.PUT('/v1/service-requests/{id}/assignee', {
      params: { path },
      body: { id: 'operator-representative', name: 'Wei Zhang' },
    }),
  );
  done(
    await asOperator.POST('/v1/service-requests/{id}/contacts', {
      params: { path },
      body: { channel: 'telephone', outcome: 'reached', summary: 'We see the cause and repair it.' },
    }),
  );
  const contacts = done(await asPartner.GET('/v1/service-requests/{id}/contacts', { params: { path } }));
  assert.equal(contacts.items[0]?.by.id, 'operator-representative');

  const patch = (version: string, title: string) =>
    asPartner.PATCH('/v1/service-requests/{id}', {
      params: { path, header: { 'If-Match': version } },
      body: { title, businessImpact: null },
      headers: { 'Content-Type': 'application/merge-patch+json' },
    });
  const read = await asPartner.GET('/v1/service-requests/{id}', { params: { path } });
  const seen = read.response.headers.get('ETag') ?? '';
  assert.equal(done(await patch(seen, 'All lists stay empty')).title, 'All lists stay empty');
  assert.equal(refused(await patch(seen, 'Never mind')).type, 'https://partner-support.dev/problems/stale-version');
  console.log(`procedure 1: ${number} was submitted, taken and answered`);
};

/** A customer has a problem, tried first and then escalated. */
const procedure2 = async (): Promise<void> => {
  const asPartner = clientFor(ESCALATIONS, partner);
  const asOperator = clientFor(ESCALATIONS, operator);
  const directory = clientFor(DIRECTORY, partner);

  const customers = done(await directory.GET('/v1/customers', { params: { query: { q: 'conto' } } }));
  const customerId = customers.items[0]?.id ?? '';
  const services = done(
    await directory.GET('/v1/customers/{id}/services', { params: { path: { id: customerId } } }),
  );
  assert.ok(services.items.some(({ serviceId }) => serviceId === 'microsoft-365'));

  const { id, number } = done(
    await asPartner.POST('/v1/customer-requests', {
      params: { header: { 'Idempotency-Key': randomUUID() } },
      body: {
        customerId,
        serviceId: 'microsoft-365',
        topicId: 'cr-sign-in',
        title: 'Nobody can sign in',
        description: 'All users are sent back to the sign-in page.',
        severity: 'moderate',
        contact,
      },
    }),
  );
  const path = { id };
  const escalation: components['schemas']['Escalate'] = {
    missing: ['support_tools'],
    justification: 'We can not see the sign-in logs of the tenant.',
    customerStillNeedsHelp: true,
  };
  const escalate = () =>
    asPartner.POST('/v1/customer-requests/{id}/escalation', { params: { path }, body: escalation });

  const tooEarly = refused(await escalate());
  assert.deepEqual(
    tooEarly.errors?.map(({ code }) => code),
    ['health_not_checked', 'steps_missing'],
  );
  for (const kind of ['health_check', 'admin_center']) {
    done(
      await asPartner.POST('/v1/customer-requests/{id}/troubleshooting-steps', {
        params: { path },
        body: { kind, description: 'Looked there.', outcome: 'not_solved' },
      }),
    );
  }
  const readiness = done(
    await asPartner.GET('/v1/customer-requests/{id}/escalation-readiness', { params: { path } }),
  );
  assert.equal(readiness.ready, true);
  assert.equal((await asOperator.GET('/v1/customer-requests/{id}', { params: { path } })).response.status, 404);
  assert.equal(done(await escalate()).status, 'escalated');
  assert.equal(done(await asOperator.GET('/v1/customer-requests/{id}', { params: { path } })).number, number);
  console.log(`procedure 2: ${number} was tried and escalated`);
};

/** What the rules refuse says why, all reasons at once. */
const refusal = async (): Promise<void> => {
  const problem = refused(
    await clientFor(REQUESTS, partner).POST('/v1/service-requests', {
      body: { ...submission, topicId: 'sr-nonsense', severity: 'critical' },
    }),
  );
  assert.equal(problem.status, 422);
  assert.deepEqual(
    problem.errors?.map(({ code, pointer }) => `${code} ${pointer}`),
    ['unknown_topic #/topicId', 'telephone_missing #/contact/telephone', 'business_impact_missing #/businessImpact'],
  );
  console.log(`refused, as it should be: ${problem.title}`);
};

await procedure1();
await procedure2();
await refusal();
