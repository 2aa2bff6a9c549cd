using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Core.Gates;

/// <summary>Texts that were met, whatever their case, and whether any was met more than once.</summary>
/// <remarks>It keeps digests: a hundred thousand names and ids are too many to hold.</remarks>
public sealed class Repeats
{
    private readonly HashSet<Digest> met = [];
    private readonly HashSet<Digest> repeated = [];

    /// <summary>True when the text was met.</summary>
    public bool Met(string text) => met.Contains(Of(text));

    /// <summary>Things that share a text with another, by that text, each in words.</summary>
    /// <param name="things">What was met, or part of it.</param>
    /// <param name="key">The text of a thing.</param>
    /// <param name="label">The thing in words.</param>
    public IEnumerable<string> Shared<T>(IEnumerable<T> things, Func<T, string> key, Func<T, string> label) => repeated.Count == 0
        ? []
        : things.Where(thing => repeated.Contains(Of(key(thing))))
            .GroupBy(key, label, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key + ": " + string.Join(", ", group));

    internal void Add(string text)
    {
        var digest = Of(text);
        if (!met.Add(digest))
            repeated.Add(digest);
    }

    private static Digest Of(string text) => Digest.Of(text.ToUpperInvariant());
}
