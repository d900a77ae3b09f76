import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Parser } from '@asyncapi/parser';
import { parse, stringify } from 'yaml';

const TEXT = readFileSync(new URL('../asyncapi.yaml', import.meta.url), 'utf8');

// 3.0 is what the tools of integrators read; that there is a 3.1 is no fault of the document
const KNOWN = 'asyncapi-latest-version';

const faultsOf = async (text) => {
  const { diagnostics } = await new Parser().parse(text);
  return diagnostics
    .filter(({ code }) => code !== KNOWN)
    .map(({ code, message, path }) => `${code} at ${path.join('.')}: ${message}`);
};

test('the document of the events is valid AsyncAPI 3.0', async () => {
  assert.match(TEXT, /^asyncapi: 3\.0\.0$/m);
  assert.deepEqual(await faultsOf(TEXT), []);
});

test('a message of no channel and a payload that is no schema are found', async () => {
  const document = parse(TEXT);
  document.operations.tellCustomers.messages = [{ $ref: '#/channels/partners/messages/PartnersState' }];
  document.components.schemas.CustomerState.properties.companyName.type = 'words';

  const found = await faultsOf(stringify(document));

  assert.ok(found.some((fault) => fault.includes('operations.tellCustomers')), found.join('\n'));
  assert.ok(found.some((fault) => fault.includes('companyName')), found.join('\n'));
});
