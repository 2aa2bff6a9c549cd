namespace PatternAnalyzers.Publishing.Qdrant;

/// <summary>Where Qdrant is, and how a collection is made and written.</summary>
public sealed record QdrantStoreOptions
{
    /// <summary>Most points that one request carries.</summary>
    public const int LargestBatch = 256;

    /// <summary>Address of the REST interface: <c>http://localhost:6333</c>; never with a user, a key or a query.</summary>
    public required string Url { get; init; }

    /// <summary>Collection, or an alias of one.</summary>
    public string Collection { get; init; } = "execution_patterns";

    /// <summary>Name of the environment variable that holds the API key; the same name with <c>_FILE</c> may hold the path of a file instead. The key itself is no option.</summary>
    public string ApiKeyVariable { get; init; } = "QDRANT_API_KEY";

    /// <summary>Dense vector of a collection that has several; the empty name is the unnamed one. Null takes the only one.</summary>
    public string? VectorName { get; init; }

    /// <summary>Points a request, 1–256; a collection in strict mode may allow fewer.</summary>
    public int BatchSize { get; init; } = 128;

    /// <summary>Requests in flight at once while writing, from 1.</summary>
    public int Parallelism { get; init; } = 4;

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts after the first one, when the server fails, is busy or cannot be reached.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>Pause before the second attempt; it doubles with each further one. A server's own wish (Retry-After) comes first.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Shards of a collection that is created; null leaves it to the server.</summary>
    public int? ShardNumber { get; init; }

    /// <summary>Copies of each shard of a collection that is created; null leaves it to the server.</summary>
    public int? ReplicationFactor { get; init; }

    /// <summary>Copies that must confirm a write, for a collection that is created; null leaves it to the server.</summary>
    public int? WriteConsistencyFactor { get; init; }

    /// <summary>True to keep vectors and payload of a collection that is created on disk; null leaves it to the server.</summary>
    public bool? OnDisk { get; init; }

    /// <summary>Links a node of the vector index of a collection that is created; null leaves it to the server.</summary>
    public int? HnswLinks { get; init; }

    /// <summary>Neighbours considered while building the vector index of a collection that is created; null leaves it to the server.</summary>
    public int? HnswConstruction { get; init; }

    /// <summary>Clock of time stamps and of pauses between attempts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
