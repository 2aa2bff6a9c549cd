namespace Corpus.OnexFlow.Adversarial.ContractReducer;

public sealed record RawContract(string Name, IReadOnlyDictionary<string, object?> Fields);

/// <summary>Reduces a contract to the fields that matter for comparison.</summary>
public sealed class NodeContractReducer
{
    private static readonly HashSet<string> Volatile = ["metadata", "author", "documentation_url", "tags"];

    public IReadOnlyList<string> Handle(RawContract request) =>
        request.Fields
            .Where(f => !Volatile.Contains(f.Key) && f.Value is not null)
            .OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => $"{f.Key}={f.Value}")
            .Prepend("name=" + request.Name)
            .ToList();
}
