using System.Text.Json.Serialization;

namespace Corpus.OnexFlow.Adversarial;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ModelContractEffect
{
    public required string Name { get; init; }
    public required IReadOnlyList<string> IoOperations { get; init; }
    public int MaxRetries { get; init; } = 3;
    public bool IdempotentOperations { get; init; }

    public void Validate()
    {
        if (IoOperations.Count == 0) throw new ArgumentException("an effect contract needs io_operations");
        if (MaxRetries is < 0 or > 10) throw new ArgumentOutOfRangeException(nameof(MaxRetries));
    }
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ModelContractOrchestrator
{
    public required string Name { get; init; }
    public IReadOnlyList<string> PublishedEvents { get; init; } = [];
    public IReadOnlyList<string> ConsumedEvents { get; init; } = [];
    public bool FailFast { get; init; } = true;
}
