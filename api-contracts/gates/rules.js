// What these documents promise beyond the recommended rules: each is something that generated clients or their readers rely on.

const VERBS =
  /^(add|agree|announce|assess|assign|attach|cancel|change|comment|count|escalate|give|import|list|move|open|propose|publish|put|read|record|register|report|request|set|solve|submit|update)[A-Z][A-Za-z]+$/;

const say = (ctx, message, ...place) =>
  ctx.report({ message, location: place.length ? ctx.location.child(place) : ctx.location });

const named = (schema) => Boolean(schema?.$ref);
const types = (schema) => [schema?.type].flat();
const isClosed = (schema) => schema.enum || schema['x-extensible-enum'] || schema.format || schema.pattern;

/** Operations with their method and path; those of the document itself only. */
const everyOperation = (check) => () => ({
  PathItem(item, ctx) {
    for (const method of ['get', 'put', 'post', 'patch', 'delete']) {
      if (item[method]) {
        check(item[method], { ...ctx, location: ctx.location.child([method]) }, method, String(ctx.key));
      }
    }
  },
});

const everyMember = (check) => () => ({
  Root(document, ctx) {
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      for (const [member, inner] of Object.entries(schema.properties ?? {})) {
        const place = ctx.location.child(['components', 'schemas', name, 'properties', member]);
        check(inner, { ...ctx, location: place }, document);
      }
    }
  },
});

const parameters = (operation, ctx) =>
  (operation.parameters ?? []).map((parameter) => ctx.resolve(parameter).node ?? parameter);

const headers = (response) => Object.keys(response.headers ?? {});

const answers = (operation, from, to) =>
  Object.entries(operation.responses).filter(([status]) => Number(status) >= from && Number(status) < to);

const targetOf = (schema, document) => document.components.schemas[schema.$ref.split('/').pop()];

const rules = {
  'who-may-is-said': everyOperation((operation, ctx) => {
    if (!operation['x-groups']?.length || !operation.description?.includes('May be called by: ')) {
      say(ctx, 'An operation says which groups may call it.');
    }
  }),

  'names-make-methods': everyOperation((operation, ctx) => {
    if (!VERBS.test(operation.operationId)) {
      say(ctx, `An operationId is verb, kind, thing: ${operation.operationId} is not.`, 'operationId');
    }
  }),

  'acts-can-be-repeated': everyOperation((operation, ctx, method) => {
    const names = parameters(operation, ctx).map((parameter) => parameter.name);
    if ((method === 'post') !== names.includes('Idempotency-Key')) {
      say(ctx, 'Every POST, and nothing else, takes an Idempotency-Key.', 'parameters');
    }
    for (const [status, response] of answers(operation, 200, 204)) {
      if (method === 'post' && !headers(response).includes('Idempotency-Replayed')) {
        say(ctx, 'An answer that can be repeated says so in Idempotency-Replayed.', 'responses', status);
      }
    }
  }),

  'writes-name-their-version': everyOperation((operation, ctx, method) => {
    const names = parameters(operation, ctx).map((parameter) => parameter.name);
    if (['put', 'patch'].includes(method) && !names.includes('If-Match')) {
      say(ctx, 'What replaces or changes takes If-Match.', 'parameters');
    }
  }),

  'paths-are-read-in-order': everyOperation((operation, ctx, method, path) => {
    const inPath = [...path.matchAll(/{([^}]+)}/g)].map(([, name]) => name);
    const declared = parameters(operation, ctx).filter((parameter) => parameter.in === 'path');
    if (declared.map(({ name }) => name).join() !== inPath.join()) {
      say(ctx, 'Path parameters are declared in the order of the path.', 'parameters');
    }
  }),

  'known-answers-are-asked-for': everyOperation((operation, ctx) => {
    const names = parameters(operation, ctx).map((parameter) => parameter.name);
    if (names.includes('If-None-Match') !== Boolean(operation.responses['304'])) {
      say(ctx, 'A 304 and If-None-Match go together.', 'parameters');
    }
  }),

  'made-things-have-an-address': everyOperation((operation, ctx, method) => {
    if (method === 'post' && operation.responses['201'] && !headers(operation.responses['201']).includes('Location')) {
      say(ctx, 'What was made has a Location.', 'responses', '201');
    }
  }),

  'shares-are-told': everyOperation((operation, ctx) => {
    for (const [status, response] of answers(operation, 200, 300)) {
      if (!headers(response).includes('RateLimit')) {
        say(ctx, 'Every answer says what is left of the share.', 'responses', status);
      }
    }
  }),

  'problems-are-shown': () => ({
    Root(document, ctx) {
      for (const [name, response] of Object.entries(document.components?.responses ?? {})) {
        const body = response.content?.['application/problem+json'];
        const types = [...response.description.matchAll(/`([a-z-]+)`:/g)].map(([, type]) => type);
        if (!named(body?.schema) || types.join() !== Object.keys(body.examples ?? {}).join()) {
          say(ctx, 'A refusal shows an example of each of its problems.', 'components', 'responses', name);
        }
      }
    },
  }),

  'schemas-have-names': everyOperation((operation, ctx) => {
    for (const [status, response] of answers(operation, 200, 300)) {
      const schema = response.content?.['application/json']?.schema;
      if (schema && !named(schema)) {
        say(ctx, 'A body has a schema with a name.', 'responses', status);
      }
    }
    for (const [mediaType, content] of Object.entries(operation.requestBody?.content ?? {})) {
      if (!named(content.schema) && !content.schema.format) {
        say(ctx, `A body has a schema with a name: ${mediaType}.`, 'requestBody');
      }
    }
  }),

  'members-are-described': everyMember((member, ctx) => {
    if (!member.description || member.description.split(' ').length < 3) {
      say(ctx, 'A member says what it is, in more than two words.');
    }
  }),

  'members-have-examples': everyMember((member, ctx, document) => {
    const refersTo = member.$ref && targetOf(member, document);
    const inner = member.items ?? member.additionalProperties;
    if (!(member.examples || member.format === 'binary' || refersTo?.properties || refersTo?.examples || named(inner))) {
      say(ctx, 'A member has an example, its own or that of the schema it refers to.');
    }
  }),

  'queries-have-examples': everyOperation((operation, ctx) => {
    for (const { in: place, name, schema } of parameters(operation, ctx)) {
      if (place === 'query' && !(schema.examples || named(schema) || named(schema.items) || schema.type === 'boolean')) {
        say(ctx, `A query parameter has an example: ${name} has none.`, 'parameters');
      }
    }
  }),

  'bodies-are-bounded': () => ({
    Root(document, ctx) {
      const seen = new Set();
      const look = (schema, place) => {
        if (!schema || typeof schema !== 'object') {
          return;
        }
        if (named(schema)) {
          const name = schema.$ref.split('/').pop();
          if (!seen.has(name)) {
            seen.add(name);
            look(document.components.schemas[name], ['components', 'schemas', name]);
          }
          return;
        }
        const unbounded =
          (types(schema).includes('string') && !isClosed(schema) && !('maxLength' in schema)) ||
          (types(schema).includes('array') && !('maxItems' in schema)) ||
          (types(schema).includes('object') && schema.additionalProperties && !('maxProperties' in schema));
        if (unbounded) {
          say(ctx, 'What a caller sends has bounds.', ...place);
        }
        for (const [name, member] of Object.entries(schema.properties ?? {})) {
          look(member, [...place, 'properties', name]);
        }
        look(schema.items, [...place, 'items']);
        look(schema.additionalProperties, [...place, 'additionalProperties']);
      };
      for (const item of Object.values(document.paths)) {
        for (const operation of Object.values(item)) {
          for (const content of Object.values(operation?.requestBody?.content ?? {})) {
            look(content.schema, []);
          }
        }
      }
    },
  }),
};

export default function house() {
  return { id: 'house', rules: { oas3: rules } };
}
