// Whether a document still keeps what a released one promised. `node compatibility.js RELEASED NOW` says what it does not.

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

// x-groups say who may call, x-extensible-enum what values there are: losing one breaks somebody, getting one does not
const ofWhatTheToolDoesNotKnow = (released, now) =>
  Object.entries(valuesOf(released)).flatMap(([place, values]) => {
    const kept = valuesOf(now)[place];
    return kept ? values.filter((value) => !kept.includes(value)).map((value) => `${value} is gone from ${place}`) : [];
  });

const valuesOf = ({ paths = {}, components = {} }) => ({
  ...Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => operation['x-groups'])
        .map(([method, operation]) => [`x-groups of ${method} ${path}`, operation['x-groups']]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(components.schemas ?? {})
      .filter(([, schema]) => schema['x-extensible-enum'])
      .map(([name, schema]) => [`the values of ${name}`, schema['x-extensible-enum']]),
  ),
});

const read = (path) => parse(readFileSync(path, 'utf8'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = breaks(process.argv[2], process.argv[3]);
  found.forEach((fault) => console.error(fault));
  process.exitCode = found.length ? 1 : 0;
}
