namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Where an OpenAI-compatible embedding service is, and how it is asked.</summary>
public sealed record HttpEmbedderOptions
{
    /// <summary>Address up to where <c>/embeddings</c> follows: <c>http://localhost:11434/v1</c>; never with a user, a key or a query.</summary>
    public required string Endpoint { get; init; }

    /// <summary>Name of the model. Stores record it and take no vectors of another one.</summary>
    public required string Model { get; init; }

    /// <summary>Length of the vectors; null takes what comes first and insists on it.</summary>
    public int? Dimension { get; init; }

    /// <summary>True to ask the service for vectors of that length; some models can shorten theirs, others refuse.</summary>
    public bool AskForDimension { get; init; }

    /// <summary>Name of the environment variable that holds the API key; the same name with <c>_FILE</c> may hold the path of a file instead. The key itself is no option.</summary>
    public string ApiKeyVariable { get; init; } = "PATTERNS_EMBEDDING_API_KEY";

    /// <summary>Texts a request, from 1.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>Characters of a text that are sent; models cut or refuse more.</summary>
    public int LongestText { get; init; } = 8000;

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Attempts after the first one, when the service fails, is busy or cannot be reached.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>Pause before the second attempt; it doubles with each further one. A service's own wish (Retry-After) comes first.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Clock of pauses between attempts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
