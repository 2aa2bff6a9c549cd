using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors;
using PatternAnalyzers.Performance.Generating;

namespace PatternAnalyzers.Benchmarks;

/// <summary>Code that the benchmarks read: the same that builds are measured with.</summary>
internal static class Code
{
    public const int Lines = 4_000;

    public static ExtractionOptions Options { get; } = new()
    {
        Header = new FactsHeader { ToolVersion = "0.1.0", Assembly = "Generated", Project = "Generated.csproj" }
    };

    public static CSharpCompilation Compilation()
    {
        var folder = Directory.CreateTempSubdirectory("patterns-benchmarks-");
        CodeBase.Write(folder.FullName, Lines);
        var files = folder.GetFiles("*.cs", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal);
        var trees = files
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.FullName), path: file.Name))
            .Append(CSharpSyntaxTree.ParseText(Usings))
            .ToList();
        folder.Delete(recursive: true);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Generated", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public static ProjectFacts Facts() =>
        FactsExtraction.ExtractAsync(Compilation(), Options, ImmutableArray<AdditionalText>.Empty, CancellationToken.None).GetAwaiter().GetResult();

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;
}
