import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { breaks } from './compatibility.js';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const RELEASED = file('../released/partner-support.yaml');
const EVENTS = file('../released/asyncapi.yaml');
const folder = mkdtempSync(join(tmpdir(), 'partner-support-gates-'));

after(() => rmSync(folder, { recursive: true }));

const changed = (change, released = RELEASED) => {
  const document = parse(readFileSync(released, 'utf8'));
  change(document);
  const path = join(folder, 'changed.yaml');
  writeFileSync(path, stringify(document));
  return path;
};

const schemas = (document) => document.components.schemas;
const submit = (document) => document.paths['/v1/service-requests'].post;

for (const name of ['openapi/partner-support.yaml', 'asyncapi.yaml']) {
  test(`${name} breaks nothing that was released`, () => {
    assert.deepEqual(breaks(file(`../released/${name.split('/').pop()}`), file(`../${name}`)), []);
  });
}

const SEEDED = {
  'an operation is gone': (document) => delete document.paths['/v1/service-requests/{id}'].patch,
  'a path is gone': (document) => delete document.paths['/v1/service-requests/counts'],
  'a method of generated clients has another name': (document) => (submit(document).operationId = 'createServiceRequest'),
  'a body needs one more member': (document) => schemas(document).SubmitServiceRequest.required.push('businessImpact'),
  'a text may not be as long any more': (document) => (schemas(document).SubmitServiceRequest.properties.title.maxLength = 100),
  'a member is gone from an answer': (document) => delete schemas(document).ServiceRequestView.properties.number,
  'a member of an answer may be absent': (document) => schemas(document).ServiceRequestView.required.shift(),
  'a member of an answer is of another type': (document) =>
    (schemas(document).ServiceRequestView.properties.version = { type: 'string' }),
  'a value is not accepted any more': (document) => schemas(document).Severity.enum.pop(),
  'a parameter is gone': (document) => document.paths['/v1/service-requests'].get.parameters.shift(),
  'a parameter is required now': (document) => (document.components.parameters['Idempotency-Key'].required = true),
  'an answer has another status': (document) => {
    submit(document).responses['202'] = submit(document).responses['201'];
    delete submit(document).responses['201'];
  },
  'an answer has lost a header': (document) => delete submit(document).responses['201'].headers.ETag,
  'a body is of another media type': (document) => {
    const { content } = submit(document).requestBody;
    content['application/xml'] = content['application/json'];
    delete content['application/json'];
  },
  'a body may not have a member any more': (document) => delete schemas(document).UpdateCase.properties.title,
  'a closed set has lost a value of answers': (document) => schemas(document).Health.enum.pop(),
  'a group may not call an operation any more': (document) => submit(document)['x-groups'].shift(),
  'a growing set of values has lost one': (document) => schemas(document).CaseStatus['x-extensible-enum'].pop(),
};

for (const [kind, change] of Object.entries(SEEDED)) {
  test(`found: ${kind}`, () => {
    assert.notDeepEqual(breaks(RELEASED, changed(change)), []);
  });
}

const SEEDED_EVENTS = {
  'a topic is gone': (document) => {
    delete document.channels.partners;
    delete document.operations.tellPartners;
  },
  'a topic has another name': (document) => (document.channels.partners.address = 'partners.v2'),
  'a member is gone from the data': (document) => delete schemas(document).Event.properties.partnerId,
  'a header is gone': (document) => delete schemas(document).CloudEventHeaders.properties.ce_sequence,
  'a type of event is gone': (document) => document.components.messages.CustomersState.headers.allOf[1].properties.ce_type['x-extensible-enum'].pop(),
};

for (const [kind, change] of Object.entries(SEEDED_EVENTS)) {
  test(`found in events: ${kind}`, () => {
    assert.notDeepEqual(breaks(EVENTS, changed(change, EVENTS)), []);
  });
}

test('what is only added breaks nothing', () => {
  const path = changed((document) => {
    document.paths['/v1/service-requests/summary'] = {
      get: { ...document.paths['/v1/service-requests/counts'].get, operationId: 'summariseServiceRequests' },
    };
    schemas(document).ServiceRequestView.properties.mood = { type: 'string', description: 'How it feels.' };
    schemas(document).SubmitServiceRequest.properties.mood = { type: 'string', description: 'How it feels.' };
    schemas(document).CaseStatus['x-extensible-enum'].push('forgotten');
    submit(document)['x-groups'].push('visitor');
  });

  assert.deepEqual(breaks(RELEASED, path), []);
});
