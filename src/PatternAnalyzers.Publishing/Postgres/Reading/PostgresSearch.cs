using System.Globalization;
using Npgsql;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Sqlite.Searching;

namespace PatternAnalyzers.Publishing.Postgres.Reading;

/// <summary>Answers a query by full text: any of the words, better in the name than in what hangs on it.</summary>
internal sealed class PostgresSearch(NpgsqlConnection connection, string place)
{
    // The same falling-off as where two rankings are added.
    private const double Damping = 60;

    public async Task<IReadOnlyList<SearchHit>> RunAsync(SearchQuery query, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(query.Text))
            throw new PatternsException("PA4011", ExitCode.Usage, "The search text is empty.", "Say in a few words what to look for.");

        var words = Words.Telling(query.Text).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0)
            return [];

        object?[] parameters = [Wire(query.Type), query.NodeKind is { } kind ? WireNames.Of(kind) : null, query.Repository, Math.Max(1, query.Limit), .. words];
        var rows = await connection
            .QueryAsync(Sql(words.Count), row => (Data: row.GetString(0), Repository: row.GetString(1)), parameters, cancellation)
            .ConfigureAwait(false);
        return [.. rows.Select((row, index) => Hit(
            ManifestJson.ParsePattern(row.Data, place),
            row.Repository,
            (Damping + 1) / (Damping + 1 + index),
            query.Text))];
    }

    private static string? Wire(PatternType? type) => type is { } known ? WireNames.Of(known) : null;

    private static string Sql(int words)
    {
        var any = string.Join(
            " || ",
            Enumerable.Range(5, words).Select(index => string.Create(CultureInfo.InvariantCulture, $"plainto_tsquery('english', ${index})")));
        return $"""
            SELECT n.pattern_data::text, s.repository
            FROM pattern_node_states s JOIN pattern_lineage_nodes n ON n.id = s.node_id, (SELECT {any} AS words) q
            WHERE s.state = 'current' AND s.search @@ q.words AND ($1::text IS NULL OR s.pattern_type = $1::text) AND ($2::text IS NULL OR s.node_kind = $2::text) AND ($3::text IS NULL OR s.repository = $3::text)
            ORDER BY ts_rank(s.search, q.words, 1) DESC, s.pattern_id LIMIT $4
            """;
    }

    private static SearchHit Hit(Pattern pattern, string repository, double score, string text) => new()
    {
        PatternId = pattern.PatternId,
        Name = pattern.PatternName,
        Type = pattern.PatternType,
        NodeKind = pattern.NodeKind,
        Score = Math.Round(score, 4),
        Description = pattern.Description,
        Overall = pattern.Quality.Overall,
        Repository = repository,
        FilePath = pattern.FilePath,
        Line = pattern.LineStart,
        Why = Reason.For(text, pattern, null),
    };
}
