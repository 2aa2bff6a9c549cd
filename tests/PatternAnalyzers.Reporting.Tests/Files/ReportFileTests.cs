using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Reporting.Files;

namespace PatternAnalyzers.Reporting.Tests.Files;

public sealed class ReportFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-reporting-");

    [Fact]
    public void Report_IsWrittenOnceAndLeavesNothingElse()
    {
        var path = Path.Combine(folder.FullName, "deep", "report.html");

        ReportFile.Write(path, [1, 2]).ShouldBeTrue();
        ReportFile.Write(path, [1, 2]).ShouldBeFalse();
        ReportFile.Write(path, [3]).ShouldBeTrue();

        File.ReadAllBytes(path).ShouldBe([3]);
        Directory.GetFiles(Path.GetDirectoryName(path)!).ShouldHaveSingleItem();
    }

    [Fact]
    public void FolderInTheWay_IsToldWithItsCode()
    {
        var failure = Should.Throw<PatternsException>(() => ReportFile.Write(folder.FullName + Path.DirectorySeparatorChar, [1]));

        failure.Code.ShouldBe("PA2019");
        failure.ExitCode.ShouldBe(ExitCode.Input);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
