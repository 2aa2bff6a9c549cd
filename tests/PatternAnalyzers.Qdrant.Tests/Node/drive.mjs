// Qdrant's own client through every operation that the publisher calls: what it may send is served, what it expects comes back.
// node drive.mjs URL COLLECTION [emulated]
import assert from 'node:assert/strict';
import { QdrantClient } from '@qdrant/js-client-rest';

const [url, collection, emulated] = process.argv.slice(2);
const client = new QdrantClient({ url, checkCompatibility: false });
const alias = `${collection}_alias`;
const one = '11111111-1111-4111-8111-111111111111';
const two = '22222222-2222-4222-8222-222222222222';
const done = result => assert.equal(result.status, 'completed');
const names = points => points.map(point => point.payload.name);
const near = (value, wanted) => assert.ok(Math.abs(value - wanted) < 1e-4, `${value} is not ${wanted}`);
const refused = async (status, words, action) => {
    if (!emulated) return;
    await assert.rejects(action, error => {
        assert.equal(error.status, status, error.message);
        assert.match(JSON.stringify(error.data), words);
        return true;
    });
};

const steps = {
    async version() {
        assert.match((await client.versionInfo()).version, /^1\.\d+\.\d+/);
    },

    async collections() {
        assert.equal((await client.collectionExists(collection)).exists, false);
        await refused(404, /doesn't exist/, () => client.getCollection(collection));
        assert.equal(await client.createCollection(collection, {
            vectors: { size: 4, distance: 'Cosine', on_disk: true },
            sparse_vectors: { bm25: { modifier: 'idf' } },
            hnsw_config: { m: 8, ef_construct: 64 },
            shard_number: 2,
            replication_factor: 1,
            write_consistency_factor: 1,
            on_disk_payload: true,
        }), true);
        assert.equal((await client.collectionExists(collection)).exists, true);
        await refused(409, /already exists/, () => client.createCollection(collection, { vectors: { size: 4, distance: 'Cosine' } }));
        const info = await client.getCollection(collection);
        assert.equal(info.config.params.vectors.size, 4);
        assert.equal(info.config.params.sparse_vectors.bm25.modifier, 'idf');
        assert.equal(info.points_count, 0);
    },

    async indexes() {
        done(await client.createPayloadIndex(collection, { wait: true, field_name: 'kind', field_schema: 'keyword' }));
        done(await client.createPayloadIndex(collection, { wait: true, field_name: 'score', field_schema: { type: 'float' } }));
        if (emulated) assert.equal((await client.getCollection(collection)).payload_schema.score.data_type, 'float');
        await refused(400, /Format error/, () => client.createPayloadIndex(collection, { field_name: 'kind', field_schema: 'nonsense' }));
    },

    async upsert() {
        done(await client.upsert(collection, {
            wait: true,
            points: [
                { id: 3, vector: { '': [1, 0, 0, 0], bm25: { indices: [7, 9], values: [1.5, 0.5] } }, payload: { name: 'three', kind: 'effect', score: 0.9, place: { domain: 'shop' }, tags: ['a', 'b'] } },
                { id: two, vector: { '': [0, 2, 0, 0], bm25: { indices: [7], values: [1] } }, payload: { name: 'two', kind: 'compute', score: 0.5, place: { domain: 'contest' } } },
                { id: one, vector: [0, 0, 3, 4], payload: { name: 'one', kind: 'effect', score: 0.1, place: { domain: 'bank' }, nothing: null } },
            ],
        }));
        await refused(400, /expected dim: 4, got 3/, () => client.upsert(collection, { points: [{ id: 9, vector: [1, 2, 3] }] }));
        await refused(400, /Not existing vector name/, () => client.upsert(collection, { points: [{ id: 9, vector: { other: [1, 2, 3, 4] } }] }));
        await refused(400, /not a valid point ID/, () => client.upsert(collection, { points: [{ id: 'nine', vector: [1, 2, 3, 4] }] }));
        await refused(404, /doesn't exist/, () => client.upsert(`${collection}_unknown`, { points: [] }));
        assert.equal((await client.count(collection)).count, 3);
    },

    async retrieve() {
        const points = await client.retrieve(collection, { ids: [one, two, 3, 77], with_vector: true });
        assert.equal(points.length, 3);
        const byName = Object.fromEntries(points.map(point => [point.payload.name, point]));
        // Cosine keeps directions: lengths are gone.
        byName.one.vector.map((value, index) => near(value, [0, 0, 0.6, 0.8][index]));
        near(byName.two.vector[''][1], 1);
        assert.deepEqual(byName.two.vector.bm25, { indices: [7], values: [1] });
        assert.deepEqual((await client.retrieve(collection, { ids: [3], with_payload: ['name', 'place.domain'] }))[0].payload, { name: 'three', place: { domain: 'shop' } });
        assert.ok(!(await client.retrieve(collection, { ids: [3], with_payload: false }))[0].payload);
    },

    async scroll() {
        const first = await client.scroll(collection, { limit: 2, with_payload: true });
        assert.deepEqual(first.points.map(point => point.id), [3, one]);
        assert.equal(first.next_page_offset, two);
        const second = await client.scroll(collection, { limit: 2, offset: first.next_page_offset });
        assert.deepEqual(names(second.points), ['two']);
        assert.equal(second.next_page_offset, null);
        const found = async filter => names((await client.scroll(collection, { filter, limit: 10 })).points);
        assert.deepEqual(await found({ must: [{ key: 'kind', match: { value: 'effect' } }] }), ['three', 'one']);
        assert.deepEqual(await found({ must: { key: 'tags', match: { value: 'b' } } }), ['three']);
        assert.deepEqual(await found({ must: [{ key: 'name', match: { any: ['one', 'two'] } }] }), ['one', 'two']);
        assert.deepEqual(await found({ must_not: [{ key: 'place.domain', match: { text: 'test' } }] }), ['three', 'one']);
        assert.deepEqual(await found({ must: [{ key: 'score', range: { gt: 0.1, lte: 0.9 } }] }), ['three', 'two']);
        assert.deepEqual(await found({ should: [{ has_id: [3] }, { key: 'kind', match: { value: 'compute' } }] }), ['three', 'two']);
        assert.deepEqual(await found({ must: [{ is_null: { key: 'nothing' } }] }), ['one']);
        assert.deepEqual(await found({ must_not: [{ is_empty: { key: 'tags' } }] }), ['three']);
        assert.deepEqual(await found({ must: [{ should: [{ key: 'name', match: { value: 'one' } }] }] }), ['one']);
        await refused(400, /unknown field/, () => client.scroll(collection, { filter: { musst: [] } }));
    },

    async count() {
        assert.equal((await client.count(collection, { filter: { must: [{ key: 'kind', match: { value: 'effect' } }] }, exact: true })).count, 2);
    },

    async query() {
        const dense = await client.query(collection, { query: [0, 1, 0.1, 0], limit: 2, with_payload: true });
        assert.deepEqual(names(dense.points), ['two', 'one']);
        near(dense.points[0].score, 0.99504);
        assert.deepEqual(names((await client.query(collection, { query: { nearest: [1, 0, 0, 0] }, score_threshold: 0.5, with_payload: true })).points), ['three']);
        const sparse = await client.query(collection, { query: { indices: [7, 9], values: [1, 1] }, using: 'bm25', with_payload: ['name'], with_vector: ['bm25'] });
        assert.deepEqual(names(sparse.points), ['three', 'two']);
        // Of three points two have word 7.
        near(sparse.points[1].score, Math.log(1 + 1.5 / 2.5));
        assert.deepEqual(sparse.points[1].vector, { bm25: { indices: [7], values: [1] } });
        const both = await client.query(collection, {
            prefetch: [
                { query: [0, 1, 0.1, 0], limit: 2 },
                { query: { indices: [9], values: [1] }, using: 'bm25', limit: 2, filter: { must: [{ key: 'kind', match: { value: 'effect' } }] } },
            ],
            query: { fusion: 'rrf' },
            limit: 3,
            with_payload: true,
        });
        assert.deepEqual(new Set(names(both.points).slice(0, 2)), new Set(['two', 'three']));
        assert.equal(names(both.points)[2], 'one');
        near(both.points[0].score, 0.5);
        near(both.points[2].score, 1 / 3);
        await refused(400, /expected dim: 4, got 2/, () => client.query(collection, { query: [1, 2] }));
    },

    async payload() {
        done(await client.setPayload(collection, { wait: true, points: [3, one], payload: { kind: 'reducer', place: { area: 'x' } } }));
        const [point] = await client.retrieve(collection, { ids: [3] });
        assert.equal(point.payload.kind, 'reducer');
        assert.equal(point.payload.name, 'three');
        assert.deepEqual(point.payload.place, { area: 'x' });
        done(await client.setPayload(collection, { wait: true, filter: { must: [{ key: 'kind', match: { value: 'compute' } }] }, payload: { seen: true } }));
        assert.equal((await client.retrieve(collection, { ids: [two] }))[0].payload.seen, true);
        await refused(404, /No point with id/, () => client.setPayload(collection, { points: [12345], payload: { a: 1 } }));
    },

    async batch() {
        const results = await client.batchUpdate(collection, {
            wait: true,
            operations: [
                { set_payload: { payload: { kind: 'effect' }, points: [3] } },
                { delete_payload: { keys: ['tags', 'score'], points: [3] } },
                { update_vectors: { points: [{ id: 3, vector: { '': [0, 0, 0, 1], bm25: { indices: [1], values: [2] } } }] } },
                { delete: { points: [one] } },
                { upsert: { points: [{ id: 5, vector: [0, 1, 0, 0], payload: { name: 'five' } }] } },
            ],
        });
        if (emulated) results.forEach(done);
        const { points } = await client.scroll(collection, { with_vector: true });
        assert.deepEqual(names(points), ['three', 'five', 'two']);
        assert.deepEqual(points[0].payload, { name: 'three', kind: 'effect', place: { area: 'x' } });
        assert.deepEqual(points[0].vector, { '': [0, 0, 0, 1], bm25: { indices: [1], values: [2] } });
    },

    async delete() {
        done(await client.delete(collection, { wait: true, points: [5, 12345] }));
        done(await client.delete(collection, { wait: true, filter: { must: [{ key: 'name', match: { value: 'two' } }] } }));
        assert.deepEqual(names((await client.scroll(collection)).points), ['three']);
    },

    async aliases() {
        assert.equal(await client.updateCollectionAliases({ actions: [{ create_alias: { collection_name: collection, alias_name: alias } }] }), true);
        assert.ok((await client.getAliases()).aliases.some(pair => pair.alias_name === alias && pair.collection_name === collection));
        assert.equal((await client.count(alias)).count, 1);
        await refused(404, /doesn't exist/, () => client.updateCollectionAliases({ actions: [{ create_alias: { collection_name: `${collection}_unknown`, alias_name: 'x' } }] }));
        assert.equal(await client.updateCollectionAliases({ actions: [{ delete_alias: { alias_name: alias } }] }), true);
    },

    async strictMode() {
        if (!emulated) return;
        const strict = `${collection}_strict`;
        await client.createCollection(strict, {
            vectors: { size: 2, distance: 'Cosine' },
            strict_mode_config: { enabled: true, unindexed_filtering_retrieve: false, unindexed_filtering_update: false, upsert_max_batchsize: 1, max_query_limit: 5 },
        });
        const filter = { must: [{ key: 'kind', match: { value: 'effect' } }] };
        await refused(400, /Index required but not found for \\"kind\\"/, () => client.scroll(strict, { filter, limit: 5 }));
        await refused(400, /Index required/, () => client.delete(strict, { filter }));
        await refused(400, /upsert limit/, () => client.upsert(strict, { points: [{ id: 1, vector: [1, 0] }, { id: 2, vector: [1, 0] }] }));
        await refused(400, /Limit exceeded 6 > 5/, () => client.scroll(strict, { limit: 6 }));
        done(await client.createPayloadIndex(strict, { wait: true, field_name: 'kind', field_schema: 'keyword' }));
        assert.deepEqual((await client.scroll(strict, { filter, limit: 5 })).points, []);
        await client.deleteCollection(strict);
    },

    async unknown() {
        if (!emulated) return;
        await assert.rejects(() => client.facet(collection, { key: 'kind' }), error => error.status === 501);
        await assert.rejects(() => client.scroll(collection, { order_by: 'score' }), error => error.status === 501);
    },

    async drop() {
        assert.equal(await client.deleteCollection(collection), true);
        assert.equal((await client.collectionExists(collection)).exists, false);
    },
};

for (const [name, step] of Object.entries(steps)) {
    try {
        await step();
        console.log(`ok ${name}`);
    } catch (error) {
        console.log(`FAILED ${name}: ${error.stack} ${JSON.stringify(error.data ?? '')}`);
        process.exitCode = 1;
        break;
    }
}
