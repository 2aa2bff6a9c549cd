using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Core.Gates;

/// <summary>Texts that were met, whatever their case, and whether any was met more than once.</summary>
/// <remarks>Of each text it keeps 128 bits of its SHA-256: a hundred thousand names and ids are too many to hold.</remarks>
public sealed class Repeats
{
    private readonly HashSet<(ulong, ulong)> met = [];
    private readonly HashSet<(ulong, ulong)> repeated = [];

    /// <summary>True when the text was met.</summary>
    public bool Met(string text) => met.Contains(Digest(text));

    /// <summary>Things that share a text with another, by that text, each in words.</summary>
    /// <param name="things">What was met, or part of it.</param>
    /// <param name="key">The text of a thing.</param>
    /// <param name="label">The thing in words.</param>
    public IEnumerable<string> Shared<T>(IEnumerable<T> things, Func<T, string> key, Func<T, string> label) => repeated.Count == 0
        ? []
        : things.Where(thing => repeated.Contains(Digest(key(thing))))
            .GroupBy(key, label, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key + ": " + string.Join(", ", group));

    internal void Add(string text)
    {
        var digest = Digest(text);
        if (!met.Add(digest))
            repeated.Add(digest);
    }

    private static (ulong First, ulong Second) Digest(string text)
    {
        using var hash = SHA256.Create();
        var bytes = hash.ComputeHash(Encoding.Unicode.GetBytes(text.ToUpperInvariant()));
        return (BitConverter.ToUInt64(bytes, 0), BitConverter.ToUInt64(bytes, sizeof(ulong)));
    }
}
