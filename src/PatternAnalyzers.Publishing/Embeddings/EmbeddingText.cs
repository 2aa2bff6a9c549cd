using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>The text that stands for a pattern in vectors and full text: what it is called, what it is, and what it does; never its code.</summary>
public static class EmbeddingText
{
    // These say again what the name says, or who registers it; nobody looks for that.
    private static readonly string[] Wordless = [Signals.Name, Signals.EntryMethod, Signals.Registration, Signals.Pair];

    /// <summary>The whole text.</summary>
    public static string Of(Pattern pattern)
    {
        string[] parts =
        [
            pattern.PatternName + ".", pattern.Description, Effects(pattern), Kinds(pattern), string.Join(' ', pattern.UseCases), Details(pattern)
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }

    /// <summary>Words beyond name, description and use cases.</summary>
    internal static string Beyond(Pattern pattern) => string.Join(' ', Words.Of(string.Join(' ', Kinds(pattern), Effects(pattern), Details(pattern))));

    private static string Kinds(Pattern pattern)
    {
        string?[] kinds =
        [
            WireNames.Of(pattern.PatternType),
            pattern.PatternSubtype?.Replace('_', ' '),
            pattern.NodeKind is { } kind ? $"{WireNames.Of(kind)} node" : null,
        ];
        return string.Join(' ', kinds.Where(kind => kind is not null)).ToLowerInvariant() + ".";
    }

    private static string Effects(Pattern pattern) => string.Join(' ', Behaviour(pattern).SelectMany(EffectWords.For).Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> Behaviour(Pattern pattern) =>
        pattern.Evidence.Where(evidence => evidence.Signal == Signals.Behaviour).Select(evidence => evidence.Detail);

    private static string Details(Pattern pattern) => string.Join(' ', pattern.Evidence
        .Where(evidence => Array.IndexOf(Wordless, evidence.Signal) < 0)
        .Select(evidence => evidence.Detail + ".")
        .Distinct(StringComparer.Ordinal));
}
