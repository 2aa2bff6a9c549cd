using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Services.Photos;

public interface IDuplicateSpotter { Task<Guid?> TwinOf(Guid photo, float[] features); }

public class DuplicateSpotter : IDuplicateSpotter
{
    private readonly QdrantClient q;
    public DuplicateSpotter(QdrantClient q) => this.q = q;

    public async Task<Guid?> TwinOf(Guid photo, float[] features)
    {
        var near = await q.SearchAsync("photos", features, limit: 2, scoreThreshold: 0.985f);
        foreach (var p in near)
            if (Guid.TryParse(p.Id.Uuid, out var id) && id != photo) return id;
        var point = new PointStruct { Id = photo, Vectors = features };
        point.Payload["seen"] = DateTime.UtcNow.ToString("O");
        await q.UpsertAsync("photos", [point]);
        return null;
    }
}

public interface ICentroidBook { void Observe(string album, float[] v); string? ClosestAlbum(float[] v); }

public sealed class CentroidBook : ICentroidBook
{
    private readonly Dictionary<string, (float[] Sum, int Count)> albums = [];

    public void Observe(string album, float[] v)
    {
        var (sum, count) = albums.TryGetValue(album, out var a) ? a : (new float[v.Length], 0);
        for (var i = 0; i < v.Length; i++) sum[i] += v[i];
        albums[album] = (sum, count + 1);
    }

    public string? ClosestAlbum(float[] v) => albums.Count == 0 ? null
        : albums.MinBy(a => a.Value.Sum.Select((s, i) => (s / a.Value.Count - v[i]) * (s / a.Value.Count - v[i])).Sum()).Key;
}

public static class PhotoRegistrations
{
    public static IServiceCollection AddPhotoSimilarity(this IServiceCollection services)
        => services.AddScoped<IDuplicateSpotter, DuplicateSpotter>().AddSingleton<ICentroidBook, CentroidBook>();
}
