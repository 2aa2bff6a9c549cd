using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Qdrant.Rest;
using PatternAnalyzers.Publishing.Tests.Paired;
using PatternAnalyzers.Publishing.Tests.Postgres;

namespace PatternAnalyzers.Publishing.Tests;

/// <summary>What the pipeline left that this tool replaces: 1,305 rows and points, 97 % of them file names, all with one score.</summary>
internal static class OldPipeline
{
    public const int Rows = OldRows.Count;
    public const int FileNames = OldRows.FileNames;

    private static readonly string[] Tables = ["nodes-plain", "nodes-code", "nodes-quality", "relationships-confidence", "metrics-unique"];

    /// <summary>Its tables, as the database in the wild has them, and their rows.</summary>
    public static void FillTables(PostgresFixture postgres)
    {
        Create(postgres, Tables);
        postgres.Execute(OldRows.Sql);
    }

    public static void Create(PostgresFixture postgres, params string[] scripts)
    {
        foreach (var script in scripts)
            postgres.Execute(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Postgres", "Wild", script + ".sql")));
    }

    /// <summary>Its collection: vectors of another length than any embedder here makes, no payload index, one point less than rows and one that is in no table.</summary>
    public static async Task FillCollectionAsync(PairedFixture fixture)
    {
        using var client = new RestClient(fixture.Qdrant);
        await client.CreateAsync(fixture.Qdrant.Collection, new CollectionPlan { Size = 4 }, PostgresFixture.Cancellation);
        foreach (var batch in Enumerable.Range(2, Rows).Chunk(200))
            await client.UpsertAsync(fixture.Qdrant.Collection, [.. batch.Select(Point)], PostgresFixture.Cancellation);
    }

    private static Point Point(int number) => new()
    {
        Id = PointId.Of(
            new Guid(
                Convert.FromHexString(
                    Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes($"point {number}")))),
                bigEndian: true).ToString()),
        Payload = new JsonObject { ["pattern_name"] = OldRows.Name(number), ["pattern_type"] = "code", ["text"] = "x" },
        Vectors = PointVectors.Of("", [1, 0, 0, number]),
    };
}
