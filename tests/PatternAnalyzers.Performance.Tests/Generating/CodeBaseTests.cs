using PatternAnalyzers.Performance.Generating;

namespace PatternAnalyzers.Performance.Tests.Generating;

public sealed class CodeBaseTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("patterns-code-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void SameSize_GivesTheSameFiles()
    {
        CodeBase.Write(At("one"), 3000);
        CodeBase.Write(At("two"), 3000);

        Files("one").ShouldNotBeEmpty();
        Files("one").ShouldBe(Files("two"));
    }

    [Fact]
    public void Lines_AreThoseOfTheFiles_AndHardlyMoreThanAskedFor()
    {
        var lines = CodeBase.Write(At("code"), 5000);

        lines.ShouldBe(Files("code").Sum(file => file.Text.Count(letter => letter == '\n')) - ProjectLines());
        lines.ShouldBeInRange(5000, 5600);
    }

    [Fact]
    public void Modules_DifferAndLeaveNoPlaceholder()
    {
        CodeBase.Write(At("code"), 3000);

        Files("code").Select(file => file.Text).ShouldBeUnique();
        Files("code").ShouldAllBe(file => !file.Text.Contains("$N") && !file.Text.Contains("$P"));
    }

    private int ProjectLines() => File.ReadAllText(Path.Combine(At("code"), CodeBase.Project)).Count(letter => letter == '\n');

    private (string Name, string Text)[] Files(string name) =>
    [
        .. Directory.EnumerateFiles(At(name), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(At(name), file), File.ReadAllText(file))),
    ];

    private string At(string name) => Path.Combine(root, name);
}
