// Holds exchanges against Qdrant's own description of its interface.
// node validate.mjs FILE, one exchange a line: { "operation", "query", "request", "status", "answer" }
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const description = JSON.parse(readFileSync(new URL('./qdrant-1.19.0.json', import.meta.url), 'utf8'));
const integer = (least, most) => ({ type: 'number', validate: value => Number.isInteger(value) && value >= least && value <= most });

// Of OpenAPI 3.0: `nullable` alone stands for null. Objects are closed, so that a misspelt member is a finding.
const strict = schema => {
    if (Array.isArray(schema)) return schema.map(strict);
    if (schema === null || typeof schema !== 'object') return schema;
    if (schema.nullable && Object.keys(schema).length === 1) return { type: 'null' };
    const copy = {};
    for (const [key, value] of Object.entries(schema)) {
        copy[key] = key === 'properties' ? Object.fromEntries(Object.entries(value).map(([name, property]) => [name, strict(property)])) : strict(value);
    }
    if (copy.properties && copy.additionalProperties === undefined && !copy.allOf && !copy.anyOf && !copy.oneOf) copy.additionalProperties = false;
    return copy;
};

const ajv = new Ajv({
    strict: false,
    allErrors: false,
    formats: {
        uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        float: { type: 'number', validate: Number.isFinite },
        double: { type: 'number', validate: Number.isFinite },
        uint: integer(0, Number.MAX_VALUE),
        uint8: integer(0, 255),
        uint16: integer(0, 65535),
        uint32: integer(0, 4294967295),
        uint64: integer(0, Number.MAX_VALUE),
        int64: integer(-Number.MAX_VALUE, Number.MAX_VALUE),
        'date-time': true,
    },
});
ajv.addSchema({ $id: 'q', components: { schemas: strict(description.schemas) } });
const compiled = new Map();
const checker = (operation, part) => {
    const key = `${operation} ${part}`;
    if (!compiled.has(key)) {
        const schema = description.operations[operation]?.[part];
        const local = schema && JSON.parse(JSON.stringify(strict(schema)).replaceAll('"#/components', '"q#/components'));
        compiled.set(key, local ? ajv.compile(local) : null);
    }
    return compiled.get(key);
};

const counts = {};
let problems = 0;
const problem = (exchange, text) => {
    problems++;
    console.log(`PROBLEM ${exchange.operation}: ${text}`.slice(0, 2000));
};
const check = (exchange, part, value) => {
    const valid = checker(exchange.operation, part);
    if (!valid) problem(exchange, `no ${part} is described`);
    else if (!valid(value)) problem(exchange, `${part}: ${ajv.errorsText(valid.errors)} in ${JSON.stringify(value).slice(0, 600)}`);
};

for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
    const exchange = JSON.parse(line);
    const described = description.operations[exchange.operation];
    if (!described) {
        problem(exchange, 'no such operation is described');
        continue;
    }
    counts[exchange.operation] = (counts[exchange.operation] ?? 0) + 1;
    for (const name of new URLSearchParams(exchange.query).keys()) {
        if (!described.parameters.includes(name)) problem(exchange, `no parameter ${name} is described`);
    }
    const good = exchange.status < 300;
    // What was refused may be malformed on purpose.
    if (good && exchange.request !== null) check(exchange, 'request', exchange.request);
    if (good && exchange.request === null && described.request) problem(exchange, 'the body is missing');
    check(exchange, good ? 'answer' : 'error', exchange.answer);
}

for (const operation of Object.keys(description.operations)) console.log(`${counts[operation] ?? 0} ${operation}`);
process.exitCode = problems > 0 ? 1 : 0;
