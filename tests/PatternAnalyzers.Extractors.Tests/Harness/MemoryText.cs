using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Extractors.Tests.Harness;

internal sealed class MemoryText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
