using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Loading;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Cli.Tests;

/// <summary>A temporary folder with a small application in it, and the files a test makes of it.</summary>
public sealed class Workspace : IDisposable
{
    private const string Nodes = """
        namespace Shop;

        /// <summary>Writes orders to disk so that nothing is lost.</summary>
        public sealed class NodeOrderWriterEffect
        {
            /// <summary>Writes one order.</summary>
            /// <param name="text">The order.</param>
            public async Task ExecuteEffectAsync(string text) => await File.WriteAllTextAsync("order.txt", text);
        }

        /// <summary>Adds up prices.</summary>
        public sealed class NodePriceCompute
        {
            /// <summary>The sum.</summary>
            public decimal ExecuteCompute(IEnumerable<decimal> prices) => prices.Sum();
        }

        /// <summary>Runs the steps of an order one after the other.</summary>
        public sealed class NodeCheckoutOrchestrator(NodeOrderWriterEffect writer, NodePriceCompute price)
        {
            /// <summary>All steps.</summary>
            public async Task ExecuteOrchestrationAsync() => await writer.ExecuteEffectAsync(price.ExecuteCompute([1m]).ToString());
        }
        """;

    private const string Worker = """
        using Microsoft.Extensions.Hosting;

        namespace Shop.Jobs;

        /// <summary>Sends reminders every minute.</summary>
        public sealed class ReminderWorker : BackgroundService
        {
            /// <summary>Waits and sends.</summary>
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    await Task.Delay(60_000, stoppingToken);
                }
            }
        }
        """;

    public Workspace()
    {
        Root = Directory.CreateTempSubdirectory("patterns-cli-").FullName;
        Write(
            "app/Shop/Shop.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>");
        Write("app/Shop/Nodes.cs", Nodes);
        Write(
            "app/Jobs/Jobs.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk.Worker\"><PropertyGroup><TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>");
        Write("app/Jobs/Worker.cs", Worker);
    }

    public string Root { get; }

    public string Sources => this["app"];

    public string Manifest => this["patterns.json"];

    public string Database => this["patterns.db"];

    public string Fragments => this["fragments"];

    public string this[string relative] => Path.Combine(Root, relative);

    public string Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
        return this[relative];
    }

    /// <summary>Extracts the application and gives the path of its manifest.</summary>
    public async Task<string> ExtractedAsync()
    {
        (await CliRun.OfAsync("extract", "--source", Sources, "--repository", "example.org/shop", "--output", Manifest)).ShouldSucceed();
        return Manifest;
    }

    /// <summary>Writes fragments as a build would, one a project, and gives their folder.</summary>
    public async Task<string> FragmentsAsync(Func<Manifest, Manifest>? change = null)
    {
        Directory.CreateDirectory(Fragments);
        var facts = await SourceExtraction.ExtractAsync(
            Sources,
            new SourceOptions { ToolVersion = ToolVersion.Current },
            null,
            TestContext.Current.CancellationToken);
        foreach (var project in facts.Projects)
        {
            var fragment = Catalogue.Fragment(project, "example.org/shop");
            ManifestFile.Write(Path.Combine(Fragments, FragmentName.For(project.Header.Project, null, null)), change?.Invoke(fragment) ?? fragment);
        }

        return Fragments;
    }

    public IReadOnlyList<string> Files() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path))
            .Where(static path => !path.StartsWith("app/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Root, recursive: true);
    }
}
