using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Tests.Harness;

/// <summary>Sources in memory and what is extracted from them.</summary>
internal sealed record Extraction
{
    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private const string SharedName = "App";

    // Compilations made from this one share the symbols of the platform, which take longer to load than a test to run.
    private static readonly CSharpCompilation Shared = Bound();

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Sources by path; paths are relative to the repository root.</summary>
    public required IReadOnlyList<(string Path, string Text)> Sources { get; init; }

    public string Assembly { get; init; } = SharedName;

    public string Project { get; init; } = "src/App/App.csproj";

    public bool Test { get; init; }

    public bool Snippets { get; init; } = true;

    public bool ImplicitUsings { get; init; } = true;

    public IReadOnlyList<(string Path, string Text)> AdditionalFiles { get; init; } = [];

    public IReadOnlyList<Compilation> References { get; init; } = [];

    public IReadOnlyList<string> SolutionAssemblies { get; init; } = [];

    public DocumentationMode Documentation { get; init; } = DocumentationMode.None;

    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public static Task<ProjectFacts> Of(params string[] sources) => From(sources).RunAsync();

    public static Extraction From(params string[] sources) => new() { Sources = [.. sources.Select((text, index) => ($"src/App/File{index}.cs", text))] };

    public static Extraction FromFiles(params (string Path, string Text)[] sources) => new() { Sources = sources };

    /// <summary>The only type of that name, or the type of that symbol.</summary>
    public static async Task<TypeFact> TypeOf(string name, params string[] sources) => (await Of(sources)).Type(name);

    public Task<ProjectFacts> RunAsync() =>
        FactsExtraction.ExtractAsync(
            Compile(),
            Options(),
            [.. AdditionalFiles.Select(file => new MemoryText(Rooted(file.Path), file.Text))],
            TestContext.Current.CancellationToken);

    public CSharpCompilation Compile()
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview, Documentation);
        var trees = Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parse, Rooted(source.Path))).ToList();
        if (ImplicitUsings)
            trees.Add(CSharpSyntaxTree.ParseText(Usings, parse, Rooted("src/App/obj/App.GlobalUsings.g.cs")));
        if (Assembly == SharedName && References.Count == 0)
            return Shared.WithOptions(CompilerOptions(Output)).AddSyntaxTrees(trees);
        return CSharpCompilation.Create(
            Assembly,
            trees,
            [.. Platform, .. References.Select(reference => reference.ToMetadataReference())],
            CompilerOptions(Output));
    }

    private static CSharpCompilation Bound()
    {
        var compilation = CSharpCompilation.Create(SharedName, [], Platform, CompilerOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    private static CSharpCompilationOptions CompilerOptions(OutputKind output) =>
        new(output, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public ExtractionOptions Options() => new()
    {
        Header = new FactsHeader
        {
            ToolVersion = "0.0.0",
            Assembly = Assembly,
            Project = Project,
            Test = Test,
            SolutionAssemblies = [Assembly, .. SolutionAssemblies],
        },
        RepositoryRoot = "/repo",
        Snippets = Snippets,
    };

    private static string Rooted(string path) => "/repo/" + path;
}
