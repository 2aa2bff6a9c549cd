namespace PatternAnalyzers.Loading.Tests.Builds;

/// <summary>Two projects without packages in which every warning is an error, built once: in one go the build mode, then recorded and replayed.</summary>
public sealed class SmallRepository : IAsyncLifetime
{
    private readonly SourceFolder folder = new();

    public string Root => folder.Root;

    public string Binlog => folder["build.binlog"];

    /// <summary>Facts of each project by build mode, by its fallback, by replay; without the word for the way, and without generated types, whose paths depend on the output folder and of which nothing is made.</summary>
    public Dictionary<string, SortedDictionary<string, string>> Facts { get; } = [];

    public async ValueTask InitializeAsync()
    {
        var framework = $"<TargetFramework>net{Environment.Version.Major}.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";
        folder.With("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>")
            .With("Ports/Ports.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{framework}</PropertyGroup></Project>")
            .With("Ports/IStock.cs", "namespace Ports;\n\n/// <summary>What is there.</summary>\npublic interface IStock { Task TakeAsync(string item); }\n")
            .With(
                "With space/Shop.csproj",
                $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{framework}<DefineConstants>$(DefineConstants);SHOP</DefineConstants></PropertyGroup><ItemGroup><ProjectReference Include=\"../Ports/Ports.csproj\" /></ItemGroup></Project>")
            .With("With space/contract.yaml", "name: node_order_compute\nnode_type: COMPUTE_GENERIC\n")
            .With("With space/Order.cs", """
                using System.Text.RegularExpressions;
                using Ports;

                namespace Shop;

                #if SHOP
                public sealed partial class NodeOrderCompute(IStock stock)
                {
                    // A generator of the SDK must run, or this does not compile; doing I/O here breaks a rule, and warnings are errors.
                    [GeneratedRegex("[0-9]+")]
                    private static partial Regex Digits();

                    public async Task ExecuteComputeAsync(string text)
                    {
                        await stock.TakeAsync(Digits().Replace(text, "#"));
                        await File.WriteAllTextAsync("order.txt", text);
                    }
                }
                #endif
                """);
        var cancellation = TestContext.Current.CancellationToken;
        using (var built = await BuildExtraction.ExtractAsync(Root, new BuildOptions(), cancellation))
        {
            Take("build", built);
        }

        // A rebuild deletes the facts and compiles without analyzers.
        await Dotnet.RunAsync(
            Root,
            cancellation,
            "build",
            folder["With space/Shop.csproj"],
            "-c",
            "Release",
            "--no-restore",
            "-t:Rebuild",
            $"-bl:{Binlog}",
            "-nodeReuse:false",
            "-v:quiet");
        using (var replayed = await BinlogExtraction.ExtractAsync(Binlog, new BuildOptions(), null, cancellation))
        {
            Take("binlog", replayed);
        }

        folder.With(
            "Directory.Build.props",
            "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors><RunAnalyzers>false</RunAnalyzers></PropertyGroup></Project>");
        using (var fallback = await BuildExtraction.ExtractAsync(Root, new BuildOptions(), cancellation))
        {
            Take("fallback", fallback);
        }
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Take(string way, BuiltFacts facts)
    {
        facts.Warnings.ShouldBeEmpty();
        Facts[way] = new SortedDictionary<string, string>(facts.Sources.ToDictionary(
            static source => File.ReadLines(source.FactsFile).First().Split("\"project\":\"")[1].Split('"')[0],
            static source => string.Join(
                '\n',
                File.ReadLines(source.FactsFile)
                    .Where(static line => !line.Contains("\"excluded\":\"generated\"", StringComparison.Ordinal))
                    .Select(WithoutMode))),
                StringComparer.Ordinal);
    }

    private static string WithoutMode(string line) =>
        line.Replace("\"mode\":\"binlog\",", "", StringComparison.Ordinal).Replace("\"mode\":\"build\",", "", StringComparison.Ordinal);
}
