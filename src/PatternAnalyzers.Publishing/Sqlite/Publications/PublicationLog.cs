using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>The publications of a repository.</summary>
internal sealed class PublicationLog(SqliteConnection connection, string repository)
{
    /// <summary>Id and manifest hash of the newest one.</summary>
    public (string Id, string ManifestHash)? Newest() => connection.Query(
        "SELECT id, manifest_hash FROM pattern_publications WHERE repository = $repository ORDER BY number DESC LIMIT 1",
        row => (row.GetString(0), row.GetString(1)),
        ("$repository", repository)).Select(pair => ((string, string)?)pair).FirstOrDefault();

    public long NextNumber() => (long)connection.Scalar(
        """
        SELECT coalesce(max(number), 0) + 1 FROM (
            SELECT number FROM pattern_publications WHERE repository = $repository
            UNION ALL SELECT number FROM pattern_rolled_back_publications WHERE repository = $repository)
        """,
        ("$repository", repository))!;

    /// <summary>The same publication has the same id in every store.</summary>
    public string IdOf(long number, string manifestHash) => UuidV5.Of(PatternId.Namespace, $"{repository}#{number}#{manifestHash}").ToString();

    public void Add(long number, string manifestHash, Manifest manifest, string model, PublicationResult result, string now)
    {
        connection.Execute(
            """
            INSERT INTO pattern_publications (id, repository, number, manifest_hash, commit_sha, tool_version, score_version, embedding_model, inserted, updated, unchanged, removed, published_at)
            VALUES ($id, $repository, $number, $hash, $commit, $tool, $score, $model, $inserted, $updated, $unchanged, $removed, $now)
            """,
            ("$id", result.PublicationId),
            ("$repository", repository),
            ("$number", number),
            ("$hash", manifestHash),
            ("$commit", manifest.Commit),
            ("$tool", manifest.ToolVersion),
            ("$score", manifest.ScoreVersion),
            ("$model", model),
            ("$inserted", result.Inserted),
            ("$updated", result.Updated),
            ("$unchanged", result.Unchanged),
            ("$removed", result.Removed),
            ("$now", now));
        AddFigures(result.PublicationId, FiguresOf.Manifest(manifest));
    }

    private void AddFigures(string id, PublicationFigures figures) => connection.Execute(
        """
        INSERT INTO pattern_publication_figures (publication_id, patterns, mean, standard_deviation, violations, dimensions)
        VALUES ($id, $patterns, $mean, $deviation, $violations, $dimensions)
        """,
        ("$id", id),
        ("$patterns", figures.Patterns),
        ("$mean", figures.Mean),
        ("$deviation", figures.StandardDeviation),
        ("$violations", figures.Violations),
        ("$dimensions", FiguresOf.Json(figures.Dimensions)));
}
