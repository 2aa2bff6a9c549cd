using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Rules;

/// <summary>Code of a page with what belongs to it.</summary>
internal sealed record Example
{
    private const string File = "src/App/Example.cs";

    // What examples may use besides the base library.
    private static readonly ImmutableArray<MetadataReference> Extensions =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "Microsoft.Extensions.Caching.Abstractions.dll" or "Microsoft.Extensions.Primitives.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public required string Code { get; init; }

    public string? Shared { get; init; }

    public string? Contract { get; init; }

    public required string Profile { get; init; }

    /// <summary>What the compiler has against it.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. Compile()
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())];

    /// <summary>What the shipped analyzer says about it; suppressed diagnostics are left out, as in a build.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(SyntaxTreeOptionsProvider? severities = null)
    {
        var compilation = Compile();
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(severities));
        var settings = new MemoryOptions(
            new Dictionary<string, string> { ["pattern_analyzers.repository_root"] = "/repo", ["pattern_analyzers.profile"] = Profile });
        ImmutableArray<AdditionalText> files = Contract is null ? [] : [new MemoryText("/repo/src/App/contract.yaml", Contract)];
        return await compilation
            .WithAnalyzers([new PatternFactsAnalyzer()], new AnalyzerOptions(files, settings))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private CSharpCompilation Compile() =>
        Extraction.FromFiles(Shared is null ? [(File, Code)] : [(File, Code), ("src/App/Shared/Shared.cs", Shared)]).Compile().AddReferences(Extensions);
}
