// Whether a document still keeps what a released one promised.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const CONFIG = fileURLToPath(new URL('redocly.yaml', import.meta.url));
const REDOCLY = fileURLToPath(new URL('node_modules/.bin/redocly', import.meta.url));

/** Everything that breaks a client of the released document, as sentences. */
export const breaks = (released, now) => [...ofTheDocument(released, now), ...ofWhatTheToolDoesNotKnow(read(released), read(now))];

const ofTheDocument = (released, now) => {
  const report = JSON.parse(
    execFileSync(REDOCLY, ['diff', '--config', CONFIG, '--format', 'json', '--fail-on', 'none', released, now], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return report.changes.flatMap(({ path, verdicts }) =>
    verdicts.filter(({ impact }) => impact === 'major').map(({ message }) => `${message} (${path})`),
  );
};

// Losing one of these breaks somebody, getting one does not
const ofWhatTheToolDoesNotKnow = (released, now) => {
  const present = valuesOf(now);
  return Object.entries(valuesOf(released)).flatMap(([place, values]) =>
    values.filter((value) => !present[place]?.includes(value)).map((value) => `${value} is gone from ${place}`),
  );
};

/** Groups that may call, values that are listed, members that a body may have (others are refused), types of events. */
const valuesOf = (document) => {
  const values = {};
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      values[`the groups of ${method} ${path}`] = operation['x-groups'] ?? [];
    }
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    values[`the values of ${name}`] = schema.enum ?? schema['x-extensible-enum'] ?? [];
  }
  for (const [name, schema] of Object.entries(bodiesOf(document))) {
    values[`the body ${name}`] = Object.keys(schema.properties ?? {});
  }
  for (const [name, message] of Object.entries(document.components?.messages ?? {})) {
    values[`the types of ${name}`] = message.headers.allOf[1].properties.ce_type['x-extensible-enum'];
  }
  return values;
};

/** The schemas of everything that a caller may send. */
const bodiesOf = ({ paths = {}, components = {} }) => {
  const found = {};
  const look = (node) => {
    if (node?.$ref) {
      const name = node.$ref.split('/').pop();
      if (!found[name]) {
        found[name] = components.schemas[name];
        look(found[name]);
      }
    } else if (node && typeof node === 'object') {
      Object.values(node).forEach(look);
    }
  };
  Object.values(paths)
    .flatMap(Object.values)
    .forEach((operation) => look(operation.requestBody?.content));
  return found;
};

const read = (path) => parse(readFileSync(path, 'utf8'));
