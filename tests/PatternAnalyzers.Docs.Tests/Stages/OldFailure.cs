using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>What the old pipeline left: 1,305 rows and as many points, 97 % of them names of files, all with one score.</summary>
internal static class OldFailure
{
    public const string Database = "omninode_bridge";

    private const int Dimension = 384;

    public static void FillTables(string text)
    {
        foreach (var script in new[] { "nodes-plain", "nodes-code", "nodes-quality", "relationships-confidence", "metrics-unique" })
            PostgresServer.Execute(text, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Wild", script + ".sql")));

        PostgresServer.Execute(text, OldRows.Sql);
    }

    public static async Task FillCollectionAsync(string url)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        await SendAsync(
            client,
            "collections/execution_patterns",
            new JsonObject { ["vectors"] = new JsonObject { ["size"] = Dimension, ["distance"] = "Cosine" } });
        await SendAsync(
            client,
            "collections/execution_patterns/points?wait=true",
            new JsonObject { ["points"] = new JsonArray([.. Enumerable.Range(1, OldRows.Count).Select(Point)]) });
    }

    private static JsonNode Point(int index) => new JsonObject
    {
        ["id"] = index,
        ["vector"] = new JsonArray([.. Enumerable.Range(0, Dimension).Select(at => (JsonNode)(at == index % Dimension ? 1 : 0))]),
        ["payload"] = new JsonObject
        {
            ["pattern_name"] = OldRows.Name(index),
            ["pattern_type"] = "code",
            ["description"] = "Does something.",
            ["file_path"] = $"agents/agent_{index}.py",
            ["quality_score"] = .85,
        },
    };

    private static async Task SendAsync(HttpClient client, string path, JsonObject body)
    {
        using var answer = await client.PutAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
