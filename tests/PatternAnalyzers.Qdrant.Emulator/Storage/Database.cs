namespace PatternAnalyzers.Qdrant.Emulator.Storage;

/// <summary>Collections and aliases.</summary>
internal sealed class Database
{
    public SortedDictionary<string, Collection> Collections { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>A collection by its name or an alias.</summary>
    public Collection Find(string name) => Resolve(name) ?? throw Refusal.NotFound($"Collection `{name}` doesn't exist!");

    public Collection? Resolve(string name) => Collections.GetValueOrDefault(Aliases.GetValueOrDefault(name, name));
}
