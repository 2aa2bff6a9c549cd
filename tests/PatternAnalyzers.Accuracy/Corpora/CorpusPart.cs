using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PatternAnalyzers.Accuracy.Corpora;

/// <summary>One part of the corpus, compiled.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Root">Absolute path that reported paths are relative to.</param>
/// <param name="Compilation">Its compilation.</param>
/// <param name="Contracts">Its contract.yaml files.</param>
internal sealed record CorpusPart(string Name, string Root, CSharpCompilation Compilation, ImmutableArray<AdditionalText> Contracts)
{
    /// <summary>Trees that people wrote; the global usings are not among them.</summary>
    public IEnumerable<SyntaxTree> Sources => Compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith(GlobalUsingsName, StringComparison.Ordinal));

    /// <summary>What the file with the implicit usings ends with.</summary>
    public static string GlobalUsingsName => ".GlobalUsings.g.cs";

    /// <summary>Errors of the compiler, in words.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];

    /// <summary>Every type declared in the sources, nested ones included.</summary>
    public IEnumerable<INamedTypeSymbol> Types() => Types(Compilation.Assembly.GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
