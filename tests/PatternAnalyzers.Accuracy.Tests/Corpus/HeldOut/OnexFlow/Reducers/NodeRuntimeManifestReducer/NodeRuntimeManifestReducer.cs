using System.Data.Common;
using System.Text.Json;

namespace Corpus.OnexFlow.Reducers.RuntimeManifest.HeldOut;

public sealed record ManifestFragment(string Host, string Component, string Version);

/// <summary>Merges host fragments into one runtime manifest and keeps the newest in Postgres.</summary>
public sealed class NodeRuntimeManifestReducer(DbDataSource database)
{
    public async Task<int> ExecuteReductionAsync(string environment, IReadOnlyCollection<ManifestFragment> fragments, CancellationToken ct = default)
    {
        var merged = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var f in fragments)
        {
            if (!merged.TryGetValue(f.Component, out var versions))
                merged[f.Component] = versions = new SortedSet<string>(StringComparer.Ordinal);
            versions.Add(f.Version + "@" + f.Host);
        }

        await using var cmd = database.CreateCommand(
            "insert into runtime_manifest(environment, body) values ($1, $2::jsonb) on conflict (environment) do update set body = excluded.body");
        var p1 = cmd.CreateParameter();
        p1.Value = environment;
        var p2 = cmd.CreateParameter();
        p2.Value = JsonSerializer.Serialize(merged);
        cmd.Parameters.Add(p1);
        cmd.Parameters.Add(p2);
        await cmd.ExecuteNonQueryAsync(ct);
        return merged.Count;
    }
}
