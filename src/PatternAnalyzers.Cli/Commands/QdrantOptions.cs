using System.CommandLine;
using PatternAnalyzers.Publishing.Qdrant;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>The options that lead to a Qdrant collection and say how a missing one is created. The key is no option: it comes from QDRANT_API_KEY.</summary>
internal sealed class QdrantOptions
{
    private const string UrlVariable = "PATTERNS_QDRANT_URL";
    private const string DefaultUrl = "http://localhost:6333";

    private readonly Option<string> collection = new Option<string>("--collection")
    {
        Description = "Qdrant collection, or an alias of one.",
        HelpName = "name",
        DefaultValueFactory = static _ => "execution_patterns"
    }.NotEmpty();
    private readonly Option<string?> url = new Option<string?>("--qdrant-url")
    {
        Description = $"Address of Qdrant's REST interface; else {UrlVariable}, else {DefaultUrl}. The key comes from QDRANT_API_KEY.",
        HelpName = "url"
    }.NotEmpty();
    private readonly Option<string?> vector = new("--vector-name") { Description = "Dense vector of a collection that has several.", HelpName = "name" };
    private readonly Option<int> timeout = CommonOptions.Count("--qdrant-timeout", "Seconds that one request may take.", 1, 30);
    private readonly Option<int?> shards = CommonOptions.Limit("--shard-number", "Shards of a collection that is created; the server's choice by default.");
    private readonly Option<int?> replicas = CommonOptions.Limit(
        "--replication-factor",
        "Copies of each shard of a collection that is created; the server's choice by default.");
    private readonly Option<int?> consistency = CommonOptions.Limit(
        "--write-consistency-factor",
        "Copies that must confirm a write, for a collection that is created; the server's choice by default.");
    private readonly Option<bool?> disk = new("--on-disk")
    {
        Description = "Keep vectors and payload of a collection that is created on disk; the server's choice by default."
    };

    /// <summary>The options, for a command to take.</summary>
    public IReadOnlyList<Option> All => [collection, url, vector, timeout, shards, replicas, consistency, disk];

    /// <summary>The collection in words, without credentials.</summary>
    public string Name(ParseResult parsed) => parsed.GetValue(collection)!;

    /// <summary>What the user chose.</summary>
    public QdrantStoreOptions Of(ParseResult parsed) => new()
    {
        Url = parsed.GetValue(url) ?? (Environment.GetEnvironmentVariable(UrlVariable) is { Length: > 0 } given ? given : DefaultUrl),
        Collection = parsed.GetValue(collection)!,
        VectorName = parsed.GetValue(vector),
        Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
        ShardNumber = parsed.GetValue(shards),
        ReplicationFactor = parsed.GetValue(replicas),
        WriteConsistencyFactor = parsed.GetValue(consistency),
        OnDisk = parsed.GetValue(disk),
    };
}
