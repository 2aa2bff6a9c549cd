using System.Net.Http.Json;
using System.Text.Json;

namespace Corpus.Granary.Finders.HeldOut;

public sealed record Pamphlet(string Id, string Title, double Score);

public interface IPamphletSearch { Task<IReadOnlyList<Pamphlet>> SearchAsync(string words, int page, CancellationToken ct); }

public sealed class MeiliPamphletSearch(HttpClient http) : IPamphletSearch
{
    public async Task<IReadOnlyList<Pamphlet>> SearchAsync(string words, int page, CancellationToken ct)
    {
        using var r = await http.PostAsJsonAsync("/indexes/pamphlets/search", new { q = words, offset = page * 20, limit = 20, showRankingScore = true }, ct);
        r.EnsureSuccessStatusCode();
        using var doc = await JsonDocument.ParseAsync(await r.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
        return doc.RootElement.GetProperty("hits").EnumerateArray()
            .Select(h => new Pamphlet(h.GetProperty("id").GetString()!, h.GetProperty("title").GetString()!, h.GetProperty("_rankingScore").GetDouble()))
            .ToArray();
    }
}

/// <summary>Who bred from whom, kept in a Gremlin server.</summary>
public class Lineage
{
    private readonly HttpClient _gremlin;
    public Lineage(HttpClient gremlin) => _gremlin = gremlin;

    public Task CrossAsync(string child, string mother, string father) =>
        Submit("g.V(c).as('c').V(m).addE('bore').to('c').V(f).addE('sired').to('c')", new() { ["c"] = child, ["m"] = mother, ["f"] = father });

    public async Task<string[]> AncestorsAsync(string of, int depth)
    {
        var doc = await Submit("g.V(c).repeat(__.in('bore','sired')).emit().times(d).dedup().id()", new() { ["c"] = of, ["d"] = depth });
        return doc.RootElement.GetProperty("result").GetProperty("data").EnumerateArray().Select(e => e.ToString()).ToArray();
    }

    private async Task<JsonDocument> Submit(string gremlin, Dictionary<string, object> bindings)
    {
        using var res = await _gremlin.PostAsJsonAsync("", new { gremlin, bindings });
        res.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await res.Content.ReadAsStringAsync());
    }
}

public sealed class LeafShapeStore(HttpClient qdrant)
{
    public async Task PutAsync(ulong id, float[] outline, string species, CancellationToken ct = default)
    {
        var body = new { points = new[] { new { id, vector = outline, payload = new { species } } } };
        using var res = await qdrant.PutAsJsonAsync("/collections/leaves/points?wait=true", body, ct);
        res.EnsureSuccessStatusCode();
    }

    public async Task<(string Species, double Score)[]> NearestAsync(float[] outline, int k, CancellationToken ct = default)
    {
        using var res = await qdrant.PostAsJsonAsync("/collections/leaves/points/search", new { vector = outline, limit = k, with_payload = true }, ct);
        var json = await res.Content.ReadFromJsonAsync<JsonElement>(ct);
        return [.. json.GetProperty("result").EnumerateArray().Select(e => (e.GetProperty("payload").GetProperty("species").GetString()!, e.GetProperty("score").GetDouble()))];
    }
}

internal sealed class Attic
{
    private readonly string _root;
    public Attic(IHostEnvironment env) => _root = Directory.CreateDirectory(Path.Combine(env.ContentRootPath, "attic")).FullName;

    public async Task<string> KeepAsync(Stream scan, string kind, CancellationToken ct)
    {
        var name = $"{Guid.NewGuid():N}.{kind}";
        await using var f = new FileStream(Path.Combine(_root, name), FileMode.CreateNew);
        await scan.CopyToAsync(f, ct);
        return name;
    }

    public Stream? Fetch(string name) => File.Exists(Path.Combine(_root, Path.GetFileName(name))) ? File.OpenRead(Path.Combine(_root, Path.GetFileName(name))) : null;
}
