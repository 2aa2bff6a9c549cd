using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>How much one observation is worth, 0–1.</summary>
/// <remarks>
/// Declarations (attribute, contract, base, framework) nearly settle the matter. A name with both the prefix and the kind word of ONEX was right in about 99.5 % of the
/// declared upstream nodes, but counts less because it says nothing about code outside ONEX. Everything under <see cref="Threshold"/> needs a second, independent signal.
/// </remarks>
internal static class SignalTable
{
    /// <summary>What a family must reach to be considered.</summary>
    public const double Threshold = .6;

    /// <summary>At and above it a signal is a declaration that no bad name can spoil.</summary>
    public const double Strong = .9;

    /// <summary>The author's own word goes before every other declaration.</summary>
    public const double OwnWord = .995;

    /// <summary>Independent support never adds up to certainty.</summary>
    public const double Cap = .99;

    /// <summary>What a contradiction costs.</summary>
    public const double ConflictFactor = .7;

    /// <summary>A name that follows a convention completely: <c>Node…Effect</c>, <c>Handler…</c>.</summary>
    public const double ConventionalName = .85;

    /// <summary>A kind word without the prefix: <c>…Effect</c>. Graphics code is full of them; extractors report it only beside another sign of ONEX, so it just passes.</summary>
    public const double KindWord = .65;

    // Said by the field for nothing else.
    private static readonly string[] ServiceNames = ["Service", "Repository", "Gateway"];

    private static readonly Dictionary<string, double> Strengths = new(StringComparer.Ordinal)
    {
        [Signals.Declaration] = OwnWord,
        [Signals.Attribute] = .99,
        [Signals.Contract] = .98,
        [Signals.FrameworkCall] = .97,
        [Signals.BaseType] = .95,
        [Signals.Interface] = .95,
        [Signals.Convention] = .9,
        [Signals.UnresolvedBase] = .85,
        [Signals.Registration] = .8,
        [Signals.EntryMethod] = .75,
        [Signals.Pair] = .6,
        [Signals.Behaviour] = .6,
        [Signals.Shape] = .7,
        [Signals.Name] = .5,
        [Signals.Hint] = .3,
    };

    /// <summary>Strength of a signal by itself; 0 for an unknown one.</summary>
    public static double Of(string signal) => Strengths.TryGetValue(signal, out var strength) ? strength : 0;

    /// <summary>Strength of a piece of evidence for what it supports.</summary>
    public static double Of(EvidenceFact evidence, TypeFact type) => evidence.Signal switch
    {
        Signals.Name => OfName(evidence, type),
        _ => Of(evidence.Signal),
    };

    private static double OfName(EvidenceFact evidence, TypeFact type)
    {
        var support = Support.Of(evidence);
        if (support is null)
            return 0;
        if (Families.IsNode(support.Value.Type))
            return OnexNames.HasNodePrefix(type.Name) ? ConventionalName : KindWord;
        if (support.Value.Type == PatternType.Service && ServiceNames.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)))
            return Threshold;
        return support.Value.Type == PatternType.Handler && OnexNames.IsHandler(type.Name) ? ConventionalName : Of(Signals.Name);
    }
}
