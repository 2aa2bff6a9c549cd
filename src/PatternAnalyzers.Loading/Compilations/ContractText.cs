using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Loading.Compilations;

/// <summary>A contract.yaml already read.</summary>
internal sealed class ContractText(string path, SourceText text) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
