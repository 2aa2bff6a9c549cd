using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Accuracy.Tests.Complexity;

/// <summary>An additional file that exists in memory only.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
