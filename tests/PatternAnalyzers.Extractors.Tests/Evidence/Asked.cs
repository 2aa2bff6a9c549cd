using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Evidence;

/// <summary>Sources compiled against the real ASP.NET Core, or against nothing but .NET, and the evidence found in them.</summary>
internal sealed class Asked
{
    private static readonly ImmutableArray<MetadataReference> AspNet =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || Path.GetFileName(path).StartsWith("Microsoft.Extensions", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private Asked(ProjectFacts facts) => Facts = facts;

    public ProjectFacts Facts { get; }

    public static async Task<Asked> WithAspNet(params string[] sources) => new(await Run(Extraction.From(sources), AspNet));

    /// <summary>Without the frameworks, as in source mode: their names do not resolve.</summary>
    public static async Task<Asked> Unresolved(params string[] sources) => new(await Run(Extraction.From(sources), []));

    /// <summary>Evidence of the type of that name, as <c>signal supports</c>, sorted and without repetition.</summary>
    public IReadOnlyList<string> About(string type) =>
        [.. Facts.Type(type).Evidence.Select(fact => fact.Signal + " " + fact.Supports).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Messages that the type of that name handles, as <c>framework message</c>, sorted.</summary>
    public IReadOnlyList<string> HandledBy(string type) =>
        [.. Facts.Handles
            .Where(fact => fact.Symbol == Facts.Type(type).Symbol)
            .Select(fact => fact.Framework + " " + fact.Message)
            .Order(StringComparer.Ordinal)];

    /// <summary>Names of the route units, sorted.</summary>
    public IReadOnlyList<string> Routes => [.. Facts.Types.Where(type => type.Unit == "route").Select(type => type.Name).Order(StringComparer.Ordinal)];

    private static Task<ProjectFacts> Run(Extraction extraction, ImmutableArray<MetadataReference> references) =>
        FactsExtraction.ExtractAsync(extraction.Compile().AddReferences(references), extraction.Options(), [], TestContext.Current.CancellationToken);
}
