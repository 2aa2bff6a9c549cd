using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>What is needed to hash one type, and then the next.</summary>
internal sealed class HashRoom
{
    public byte[] Bytes { get; } = new byte[TextHash.Room];

    public Stack<ChildSyntaxList.Enumerator> Open { get; } = new();
}
