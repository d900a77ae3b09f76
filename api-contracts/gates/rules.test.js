import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import house from './rules.js';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'partner-support-gates-'));

after(() => rmSync(folder, { recursive: true }));

/** A defect for each of the rules of our own. */
const SEEDED = {
  'acts-can-be-repeated': ({ paths }) =>
    (paths['/v1/service-requests'].post.parameters = [{ $ref: '#/components/parameters/validateOnly' }]),
  'bodies-are-bounded': ({ components }) => delete components.schemas.AddNote.properties.text.maxLength,
  'known-answers-are-asked-for': ({ paths }) => delete paths['/v1/service-requests/{id}'].get.responses['304'],
  'made-things-have-an-address': ({ paths }) => delete paths['/v1/service-requests'].post.responses['201'].headers.Location,
  'members-are-described': ({ components }) => delete components.schemas.Actor.properties.name.description,
  'members-have-examples': ({ components }) => delete components.schemas.Actor.properties.name.examples,
  'names-make-methods': ({ paths }) => (paths['/v1/service-requests'].get.operationId = 'serviceRequests'),
  'paths-are-read-in-order': ({ paths }) => paths['/v1/service-requests/{id}/notes/{noteId}'].get.parameters.reverse(),
  'problems-are-shown': ({ components }) =>
    delete components.responses.Problem409.content['application/problem+json'].examples['still-running'],
  'queries-have-examples': ({ paths }) =>
    paths['/v1/service-requests'].get.parameters.forEach(({ schema }) => delete schema?.examples),
  'schemas-have-names': ({ paths }) =>
    (paths['/v1/service-requests'].get.responses['200'].content['application/json'].schema = { type: 'object' }),
  'shares-are-told': ({ paths }) => delete paths['/v1/service-requests'].get.responses['200'].headers.RateLimit,
  'who-may-is-said': ({ paths }) => delete paths['/v1/service-requests'].get['x-groups'],
  'writes-name-their-version': ({ paths }) =>
    (paths['/v1/service-requests/{id}/assignee'].put.parameters.splice(1)),
};

test('every rule of our own finds the defect that it is for', () => {
  const document = parse(readFileSync(file('../openapi/partner-support.yaml'), 'utf8'));
  Object.values(SEEDED).forEach((seed) => seed(document));
  const path = join(folder, 'defects.yaml');
  writeFileSync(path, stringify(document));

  const found = new Set(faultsOf(path).map(({ ruleId }) => ruleId));

  assert.deepEqual(Object.keys(SEEDED).sort(), Object.keys(house().rules.oas3).sort());
  for (const rule of Object.keys(SEEDED)) {
    assert.ok(found.has(`house/${rule}`), `${rule} found nothing`);
  }
});

const faultsOf = (path) => {
  try {
    execFileSync(file('node_modules/.bin/redocly'), ['lint', '--config', file('redocly.yaml'), '--format', 'json', path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return [];
  } catch (failed) {
    return JSON.parse(failed.stdout).problems;
  }
};
