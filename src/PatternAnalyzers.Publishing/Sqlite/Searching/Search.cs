using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Answers a query by full text and vectors together.</summary>
internal sealed class Search(SqliteConnection connection, string path, EmbeddingSource embeddings)
{
    // Ranks below this add next to nothing.
    private const int Depth = 200;

    // A pattern without any of the words must be at least this alike; below, it may be chance.
    private const double Least = .15;

    public async Task<IReadOnlyList<SearchHit>> RunAsync(SearchQuery query, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(query.Text))
            throw new PatternsException("PA4011", ExitCode.Usage, "The search text is empty.", "Say in a few words what to look for.");

        var vector = await embeddings.EmbedQueryAsync(connection, path, query.Text, cancellation).ConfigureAwait(false);
        var similar = VectorRanking.Of(connection, query, vector);
        var similarities = similar.ToDictionary(candidate => candidate.Row, candidate => candidate.Value);
        var fitting = TextRanking.Of(connection, query, Depth);
        var rows = fitting.Select(candidate => candidate.Row).ToHashSet();
        return
        [
            .. Fusion.Of(fitting, similar)
                .Where(candidate => rows.Contains(candidate.Row) || similarities[candidate.Row] >= Least)
                .Take(Math.Max(1, query.Limit))
                .Select(candidate => Hit(candidate, query.Text, similarities.TryGetValue(candidate.Row, out var value) ? value : null)),
        ];
    }

    private SearchHit Hit(Candidate candidate, string text, double? similarity)
    {
        var (data, repository) = connection.Query(
            "SELECT pattern_data, repository FROM pattern_lineage_nodes WHERE row = $row",
            row => (row.GetString(0), row.GetString(1)),
            ("$row", candidate.Row))[0];
        return Hit(ManifestJson.ParsePattern(data, path), repository, candidate.Value, text, similarity);
    }

    private static SearchHit Hit(Pattern pattern, string repository, double score, string text, double? similarity) => new()
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
        Why = Reason.For(text, pattern, similarity),
    };
}
