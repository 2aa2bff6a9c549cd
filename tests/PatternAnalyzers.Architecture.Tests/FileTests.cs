namespace PatternAnalyzers.Architecture.Tests;

public sealed class FileTests
{
    private const int LongestFile = 300;
    private const int WidestLine = 180;

    private static IEnumerable<SourceFile> All => Sources.CSharpIn(Path.Combine(Sources.Root, "src"))
        .Concat(Sources.CSharpIn(Path.Combine(Sources.Root, "build")))
        .Select(path => new SourceFile(path));

    [Fact]
    public void NoFile_IsLongerThanAPersonReads() =>
        All.Where(file => file.Lines > LongestFile).Select(file => $"{file.Short}: {file.Lines} lines").ShouldBeEmpty();

    [Fact]
    public void NoLine_IsWiderThanAScreen_WithoutItsTexts() =>
        All.SelectMany(file => file.LinesWiderThan(WidestLine)).ShouldBeEmpty();

    [Fact]
    public void EveryFile_HasOneType() =>
        All.Where(file => file.TopLevelTypes.Count() > 1).Select(file => $"{file.Short}: {string.Join(", ", file.TopLevelTypes)}").ShouldBeEmpty();

    [Fact]
    public void EveryFile_IsNamedAsItsType() =>
        All.Where(file => file.TopLevelTypes.Any() && !file.TopLevelTypes.Contains(file.Name.Split('.')[0])).Select(file => file.Short).ShouldBeEmpty();
}
