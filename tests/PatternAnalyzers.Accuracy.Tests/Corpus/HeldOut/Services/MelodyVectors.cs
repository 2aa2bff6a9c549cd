using Qdrant.Client;
using Qdrant.Client.Grpc;
using Microsoft.Extensions.Options;

namespace Corpus.Services.Music.HeldOut;

public sealed class MelodyOptions { public string Collection { get; set; } = "melodies"; public float Threshold { get; set; } = 0.8f; }
public interface IMelodyStore { ValueTask<string[]> SoundsLike(ReadOnlyMemory<float> contour); ValueTask Remember(Guid track, string title, float[] contour); }

internal sealed class MelodyStore(QdrantClient db, IOptions<MelodyOptions> options) : IMelodyStore
{
    public async ValueTask<string[]> SoundsLike(ReadOnlyMemory<float> contour)
    {
        var hits = await db.SearchAsync(options.Value.Collection, contour, scoreThreshold: options.Value.Threshold);
        return hits.Select(h => h.Payload.TryGetValue("title", out var t) ? t.StringValue : h.Id.Uuid).ToArray();
    }

    public async ValueTask Remember(Guid track, string title, float[] contour)
    {
        var p = new PointStruct { Id = track, Vectors = contour };
        p.Payload.Add("title", title);
        await db.UpsertAsync(options.Value.Collection, new[] { p });
    }
}

public interface IRandomProjection { float[] Project(float[] input); }

public sealed class RandomProjection : IRandomProjection
{
    readonly float[][] planes;
    public RandomProjection(int from, int to, int seed)
    {
        var r = new Random(seed);
        planes = Enumerable.Range(0, to).Select(_ => Enumerable.Range(0, from).Select(_ => (float)(r.NextDouble() * 2 - 1)).ToArray()).ToArray();
    }

    public float[] Project(float[] input) => Array.ConvertAll(planes, p => p.Zip(input, (a, b) => a * b).Sum());
}

public interface IVectorIndexService { Task<string> BuildAsync(IReadOnlyList<(Guid Track, string Title, float[] Raw)> tracks); }

public class VectorIndexService(IRandomProjection projection, IMelodyStore store) : IVectorIndexService
{
    public async Task<string> BuildAsync(IReadOnlyList<(Guid Track, string Title, float[] Raw)> tracks)
    {
        int ok = 0, bad = 0;
        foreach (var t in tracks)
        {
            if (t.Raw.Any(float.IsNaN)) { bad++; continue; }
            await store.Remember(t.Track, t.Title, projection.Project(t.Raw));
            ok++;
        }
        return $"{ok} indexed, {bad} skipped";
    }
}

public interface IVectorSnapshotService { void Save(string path, IReadOnlyDictionary<Guid, float[]> all); Dictionary<Guid, float[]> Load(string path); }

public class VectorSnapshotService : IVectorSnapshotService
{
    public void Save(string path, IReadOnlyDictionary<Guid, float[]> all)
    {
        using var w = new BinaryWriter(File.Create(path));
        w.Write(all.Count);
        foreach (var (id, v) in all)
        {
            w.Write(id.ToByteArray());
            w.Write(v.Length);
            foreach (var f in v) w.Write(f);
        }
    }

    public Dictionary<Guid, float[]> Load(string path)
    {
        using var r = new BinaryReader(File.OpenRead(path));
        var all = new Dictionary<Guid, float[]>();
        for (int n = r.ReadInt32(); n > 0; n--)
        {
            var id = new Guid(r.ReadBytes(16));
            var v = new float[r.ReadInt32()];
            for (int i = 0; i < v.Length; i++) v[i] = r.ReadSingle();
            all[id] = v;
        }
        return all;
    }
}

public static class MusicDependencies
{
    public static void Wire(IServiceCollection c)
    {
        c.AddSingleton<IMelodyStore, MelodyStore>();
        c.AddSingleton<IRandomProjection>(new RandomProjection(512, 64, 7));
        c.AddScoped<IVectorIndexService, VectorIndexService>();
        c.AddScoped<IVectorSnapshotService, VectorSnapshotService>();
    }
}
