namespace PatternAnalyzers.Loading.Tests;

public sealed class SourceExtractionTests : IDisposable
{
    private readonly SourceFolder folder = new SourceFolder()
        .WithProject("src/A/A.csproj", items: "<ProjectReference Include=\"../B/B.csproj\" />").With("src/A/A.cs", "namespace Shop; public class A : B;")
        .WithProject("src/B/B.csproj").With("src/B/B.cs", "namespace Shop; public class B;");

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Projects_ComeInOrderOfTheirPaths(int parallelism)
    {
        var facts = await ExtractAsync(SourceFolder.Options with { Parallelism = parallelism });

        facts.Projects.Select(static project => project.Header.Project).ShouldBe(["src/A/A.csproj", "src/B/B.csproj"]);
        facts.Projects
            .SelectMany(static project => project.Types)
            .Select(static type => (type.Symbol, type.FilePath))
            .ShouldBe([("T:Shop.A", "src/A/A.cs"), ("T:Shop.B", "src/B/B.cs")]);
        facts.Files.ShouldBe(2);
        facts.Warnings.ShouldBeEmpty();
        facts.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task ReferencesBetweenProjects_AreInSolution()
    {
        var facts = await ExtractAsync(SourceFolder.Options);

        var implements = facts.Projects[0].Implements.ShouldHaveSingleItem();
        implements.Target.ShouldBe("T:Shop.B");
        implements.TargetAssembly.ShouldBe("B");
    }

    [Fact]
    public async Task UnreadableFiles_BecomeWarningsWithRelativePaths()
    {
        folder.With("src/A/Bad.cs", [0, 0]).With("src/C/C.csproj", "<Project").With("src/C/C.cs", "class C;")
            .WithProject("src/D/D.csproj", items: "<ProjectReference Include=\"../E/E.csproj\" />").With("src/D/D.cs", "class D;")
            .WithProject("src/E/E.csproj", items: "<ProjectReference Include=\"../D/D.csproj\" />").With("src/E/E.cs", "class E;");

        var facts = await ExtractAsync(SourceFolder.Options);

        facts.Projects.Count.ShouldBe(5);
        facts.Warnings.Count.ShouldBe(3);
        facts.Warnings.ShouldContain(static warning => warning.StartsWith("src/A/Bad.cs is binary", StringComparison.Ordinal));
        facts.Warnings.ShouldContain(static warning => warning.StartsWith("project file src/C/C.csproj cannot be read", StringComparison.Ordinal));
        facts.Warnings.ShouldContain(static warning => warning.Contains("closes a cycle", StringComparison.Ordinal));
        facts.Warnings.ShouldAllBe(warning => !warning.Contains(folder.Root, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "if (a > 0) { ", "a++;", " }")]
    [InlineData("a = a", "", ";", ".Next()")]
    [InlineData("a = ", "!", "null;", "")]
    [InlineData("a = ", "(", "a", ")")]
    [InlineData("a = ", "[", "a", "]")]
    public async Task CodeNestedBeyondACompiler_IsLeftOut_AndTheRestIsRead(string start, string open, string middle, string close)
    {
        var opened = string.Concat(Enumerable.Repeat(open, 5_000));
        var closed = string.Concat(Enumerable.Repeat(close, 5_000));
        var body = start + opened + (open.Length > 0 ? middle + closed : closed + middle);
        folder.With("src/A/Deep.cs", "class Deep { Deep Next() => this; void M(dynamic a) { " + body + " } }");

        var facts = await ExtractAsync(SourceFolder.Options);

        facts.Failures.ShouldBeEmpty();
        facts.Warnings.ShouldHaveSingleItem().ShouldBe("src/A/Deep.cs is nested more than 1000 levels deep, beyond what a compiler takes; it is left out");
        facts.Projects.SelectMany(static project => project.Types).Select(static type => type.Symbol).ShouldBe(["T:Shop.A", "T:Shop.B"]);
    }

    [Fact]
    public async Task BracketsOfLiteralsAndComments_AreNoNesting()
    {
        var brackets = new string('(', 5_000);
        folder.With("src/A/Long.cs", $"class Long {{ const string A = \"{brackets}\"; }} // {brackets}");

        (await ExtractAsync(SourceFolder.Options)).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task LongConditions_AreNoNesting()
    {
        folder.With("src/A/Long.cs", "class Long { bool M(bool a) => " + string.Join(" && ", Enumerable.Repeat("a", 5_000)) + "; }");

        (await ExtractAsync(SourceFolder.Options)).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Progress_CountsToTheEnd()
    {
        var seen = new Recorder();

        await SourceExtraction.ExtractAsync(folder.Root, SourceFolder.Options, seen, TestContext.Current.CancellationToken);

        seen.Reports.Select(static report => report.Done).Order().ShouldBe([1, 2]);
        seen.Reports.ShouldAllBe(static report => report.Total == 2);
    }

    [Fact]
    public async Task Cancellation_EndsTheExtraction()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => SourceExtraction.ExtractAsync(folder.Root, SourceFolder.Options, null, cancelled.Token));
    }

    private Task<SourceFacts> ExtractAsync(SourceOptions options) =>
        SourceExtraction.ExtractAsync(folder.Root, options, null, TestContext.Current.CancellationToken);

    public void Dispose() => folder.Dispose();

    private sealed class Recorder : IProgress<SourceProgress>
    {
        public System.Collections.Concurrent.ConcurrentBag<SourceProgress> Reports { get; } = [];

        public void Report(SourceProgress value) => Reports.Add(value);
    }
}
