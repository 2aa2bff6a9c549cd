using Microsoft.Extensions.AI;
using Npgsql;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Shapes;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Asks the stores themselves what stands in them: counts, missing values, types, duplicates, orphans, spread, and whether both say the same. It only reads.</summary>
/// <param name="postgres">Where PostgreSQL is.</param>
/// <param name="qdrant">Where Qdrant is; null to leave it out.</param>
/// <param name="embedder">The embedder of the collection; it computes nothing here.</param>
public sealed class StoreCheck(PostgresStoreOptions postgres, QdrantStoreOptions? qdrant, IEmbeddingGenerator<string, Embedding<float>> embedder)
{
    private readonly PostgresDatabase database = new(postgres);

    /// <summary>Checks.</summary>
    /// <param name="profile">Limits of count, types, mean and spread.</param>
    /// <param name="cancellation">Stops between questions.</param>
    /// <exception cref="Core.Errors.PatternsException">PA41xx, PA42xx.</exception>
    public Task<StoreReport> RunAsync(GateProfile profile, CancellationToken cancellation = default) => database.RunAsync(
        async connection =>
        {
            var shape = await new PostgresMigrator(database).RequireCurrentAsync(connection, cancellation).ConfigureAwait(false);
            var rows = await CurrentRows.ReadAsync(connection, cancellation).ConfigureAwait(false);
            List<GateResult> results = [.. OfRows(rows, profile), .. await OfTablesAsync(connection, shape, cancellation).ConfigureAwait(false)];
            if (qdrant is not null)
                results.Add(await AgreeAsync(rows, cancellation).ConfigureAwait(false));

            return new StoreReport { Location = database.Place, Patterns = rows.Count, Results = results };
        },
        cancellation);

    private static IEnumerable<GateResult> OfRows(IReadOnlyList<CurrentRow> rows, GateProfile profile)
    {
        var scores = rows.Select(row => row.Overall).OfType<double>().ToList();
        var mean = scores.Count > 0 ? scores.Average() : 0;
        var variance = scores.Count > 0 ? scores.Average(score => (score - mean) * (score - mean)) : 0;
        var spread = profile.Spread == Spread.Variance ? variance : Math.Sqrt(variance);
        var types = rows.Select(row => row.Type).Distinct(StringComparer.Ordinal).Count();
        yield return Result("count", rows.Count >= profile.MinimumCount, FormattableString.Invariant($"{rows.Count} patterns, at least {profile.MinimumCount} needed"));
        yield return None("names", "every pattern has a name", "without a name", rows.Where(row => string.IsNullOrWhiteSpace(row.Name)).Select(row => row.Id));
        yield return None("file_names", "no name is a file name", "named like a file or a path", rows.Where(row => NameChecks.PathLike(row.Name)).Select(row => row.Name));
        yield return None("scored", "every pattern has a score", "without a score", rows.Where(row => row.Overall is null).Select(row => row.Name));
        yield return None("metadata", "every pattern has its metadata", "without metadata, file path or description", rows.Where(row => !row.Complete).Select(row => row.Name));
        yield return None("duplicates", "no name stands twice in a repository", "names twice in a repository", rows.GroupBy(row => (row.Repository, row.Name)).Where(group => group.Count() > 1).Select(group => group.Key.Name));
        yield return Result("types", types >= profile.MinimumTypes, FormattableString.Invariant($"{types} types, at least {profile.MinimumTypes} needed"));
        yield return Result("mean", profile.MinimumMean is not { } least || mean >= least, FormattableString.Invariant($"mean {mean:0.####}{(profile.MinimumMean is { } asked ? FormattableString.Invariant($", at least {asked:0.####} needed") : "")}"));
        yield return Result("spread", profile.SpreadAbove is not { } above || spread > above, FormattableString.Invariant($"standard deviation {Math.Sqrt(variance):0.####}, variance {variance:0.####}{(profile.SpreadAbove is { } limit ? FormattableString.Invariant($", {profile.Spread} above {limit:0.####} needed") : "")}"));
    }

    private static async Task<List<GateResult>> OfTablesAsync(NpgsqlConnection connection, DatabaseShape shape, CancellationToken cancellation)
    {
        var results = new List<GateResult>();
        foreach (var (name, good, bad, sql) in TableQuestions.Of(shape))
            results.Add(None(name, good, bad, await connection.QueryAsync(sql, row => row.GetString(0), [], cancellation).ConfigureAwait(false)));

        return results;
    }

    private async Task<GateResult> AgreeAsync(IReadOnlyList<CurrentRow> rows, CancellationToken cancellation)
    {
        using var client = new RestClient(qdrant!);
        var points = await PointNames.ReadAsync(client, qdrant!, embedder, cancellation).ConfigureAwait(false);
        var known = rows.ToDictionary(row => row.PatternId, row => (row.Name, row.FilePath), StringComparer.Ordinal);
        var differences = known.Where(pair => !points.TryGetValue(pair.Key, out var point) || point != pair.Value).Select(pair => $"{pair.Value.Name} ({(points.ContainsKey(pair.Key) ? "other name or file in Qdrant" : "not in Qdrant")})")
            .Concat(points.Where(pair => !known.ContainsKey(pair.Key)).Select(pair => $"{pair.Value.Name} (only in Qdrant)"));
        return None("stores_agree", "both stores hold the same patterns under the same names and files", "differences between the stores", differences);
    }

    private static GateResult None(string name, string good, string bad, IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        return new() { Name = name, Passed = all.Count == 0, Detail = all.Count == 0 ? good : FormattableString.Invariant($"{all.Count} {bad}"), Offenders = [.. all.Order(StringComparer.Ordinal).Take(10)] };
    }

    private static GateResult Result(string name, bool passed, string detail) => new() { Name = name, Passed = passed, Detail = detail };
}
