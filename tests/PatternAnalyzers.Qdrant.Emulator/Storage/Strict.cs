using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator.Storage;

/// <summary>The strict mode of a collection.</summary>
internal sealed class Strict
{
    private static readonly string[] Known =
        ["enabled", "upsert_max_batchsize", "max_query_limit", "unindexed_filtering_retrieve", "unindexed_filtering_update"];

    private readonly JsonObject? body;

    public Strict(JsonNode? node)
    {
        body = node?.AsMap().Only(Known);
        Json = body?.DeepClone();
    }

    /// <summary>As it was given; null when it was not.</summary>
    public JsonNode? Json { get; }

    private bool IsOn => body?["enabled"]?.AsFlag() == true;

    public bool NeedsIndexToRead => IsOn && body!["unindexed_filtering_retrieve"]?.AsFlag() == false;

    public bool NeedsIndexToWrite => IsOn && body!["unindexed_filtering_update"]?.AsFlag() == false;

    public void RequireBatch(int count) => Require("upsert_max_batchsize", count, "upsert limit");

    public void RequireLimit(int limit) => Require("max_query_limit", limit, "limit");

    private void Require(string setting, int value, string name)
    {
        if (IsOn && body![setting]?.AsCount() is { } most && value > most)
            throw Refusal.BadRequest($"Limit exceeded {value} > {most} for \"{name}\".", $"Reduce the \"{name}\" parameter to or below {most}.");
    }
}
