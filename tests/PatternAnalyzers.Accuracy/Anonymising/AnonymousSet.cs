using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>A set without its words.</summary>
internal sealed class AnonymousSet
{
    private readonly Dictionary<string, string> symbols = new(StringComparer.Ordinal);

    /// <summary>Rewrites a set.</summary>
    public AnonymousSet(IReadOnlyList<CorpusPart> parts)
    {
        var anonymiser = new Anonymiser();
        var rewritten = new List<CorpusPart>();
        foreach (var part in parts)
        {
            var anonymous = anonymiser.Rewrite(part);
            rewritten.Add(anonymous.Part);
            foreach (var (old, name) in anonymous.Symbols)
                symbols[old] = name;
        }

        Parts = rewritten;
    }

    /// <summary>The rewritten parts.</summary>
    public IReadOnlyList<CorpusPart> Parts { get; }

    /// <summary>What a label's symbol is called now; routes follow their container.</summary>
    public string SymbolOf(string symbol)
    {
        var hash = symbol.IndexOf('#', StringComparison.Ordinal);
        var (type, route) = hash < 0 ? (symbol, "") : (symbol[..hash], symbol[hash..]);
        return symbols.GetValueOrDefault(type, type) + route;
    }
}
