using Qdrant.Client;
using Qdrant.Client.Grpc;
using Npgsql;

namespace Corpus.Services.Knowledge;

public sealed record Neighbour(Guid Id, float Similarity);

public interface IVectorShelf
{
    Task PutAsync(Guid id, float[] vector, CancellationToken ct);
    Task<IReadOnlyList<Neighbour>> NearestAsync(float[] vector, int count, CancellationToken ct);
}

public sealed class QdrantShelf(QdrantClient client, string collection) : IVectorShelf
{
    public async Task PutAsync(Guid id, float[] vector, CancellationToken ct)
    {
        if (!await client.CollectionExistsAsync(collection, ct))
            await client.CreateCollectionAsync(collection, new VectorParams { Size = (ulong)vector.Length, Distance = Distance.Cosine }, ct);
        await client.UpsertAsync(collection, [new PointStruct { Id = id, Vectors = vector }], cancellationToken: ct);
    }

    public async Task<IReadOnlyList<Neighbour>> NearestAsync(float[] vector, int count, CancellationToken ct)
    {
        var points = await client.SearchAsync(collection, vector, limit: (ulong)count, scoreThreshold: 0.5f, cancellationToken: ct);
        return points.Select(p => new Neighbour(Guid.Parse(p.Id.Uuid), p.Score)).ToList();
    }
}

/// <summary>Brute force over vectors in memory; fine below a few thousand.</summary>
public class FlatShelf : IVectorShelf
{
    private readonly Dictionary<Guid, float[]> vectors = [];

    public Task PutAsync(Guid id, float[] vector, CancellationToken ct)
    {
        vectors[id] = vector;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Neighbour>> NearestAsync(float[] vector, int count, CancellationToken ct)
    {
        IReadOnlyList<Neighbour> best = vectors.Select(v => new Neighbour(v.Key, VectorMath.Cosine(v.Value, vector))).OrderByDescending(n => n.Similarity).Take(count).ToList();
        return Task.FromResult(best);
    }
}

public interface IVectorMigrationService { Task<int> CopyAsync(IAsyncEnumerable<(Guid Id, float[] Vector)> from, CancellationToken ct); }

public class VectorMigrationService(IVectorShelf target, ILogger<VectorMigrationService> log) : IVectorMigrationService
{
    public async Task<int> CopyAsync(IAsyncEnumerable<(Guid Id, float[] Vector)> from, CancellationToken ct)
    {
        var n = 0;
        await foreach (var (id, vector) in from.WithCancellation(ct))
        {
            await target.PutAsync(id, vector, ct);
            if (++n % 1000 == 0) log.LogInformation("{Count} vectors copied", n);
        }
        return n;
    }
}

public interface IPgVectorService { Task<IReadOnlyList<string>> SimilarAsync(float[] v); }

public sealed class PgVectorService : IPgVectorService
{
    private readonly NpgsqlDataSource _ds;
    public PgVectorService(NpgsqlDataSource ds) => _ds = ds;

    public async Task<IReadOnlyList<string>> SimilarAsync(float[] v)
    {
        await using var cmd = _ds.CreateCommand("select slug from articles order by embedding <=> $1::vector limit 5");
        cmd.Parameters.AddWithValue("[" + string.Join(',', v) + "]");
        var slugs = new List<string>();
        await using var reader = await cmd.ExecuteReaderAsync();
        while (await reader.ReadAsync()) slugs.Add(reader.GetString(0));
        return slugs;
    }
}

public interface IVectorCodec { byte[] Quantize(float[] v); float[] Restore(byte[] q); }

public sealed class Int8VectorCodec : IVectorCodec
{
    public byte[] Quantize(float[] v)
    {
        var max = v.Max(MathF.Abs);
        var o = new byte[v.Length + 4];
        BitConverter.TryWriteBytes(o, max);
        for (var i = 0; i < v.Length; i++) o[i + 4] = (byte)(sbyte)(max == 0 ? 0 : v[i] / max * 127);
        return o;
    }

    public float[] Restore(byte[] q)
    {
        var max = BitConverter.ToSingle(q);
        return q.Skip(4).Select(b => (sbyte)b / 127f * max).ToArray();
    }
}

public static class KnowledgeModule
{
    public static IServiceCollection AddVectors(this IServiceCollection s, bool local)
    {
        if (local) s.AddSingleton<IVectorShelf, FlatShelf>();
        else s.AddSingleton<IVectorShelf>(p => new QdrantShelf(p.GetRequiredService<QdrantClient>(), "knowledge"));
        s.AddScoped<IVectorMigrationService, VectorMigrationService>();
        s.AddScoped<IPgVectorService, PgVectorService>();
        return s.AddSingleton<IVectorCodec, Int8VectorCodec>();
    }
}
