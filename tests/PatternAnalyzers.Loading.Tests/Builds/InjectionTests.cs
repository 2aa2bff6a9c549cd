using System.Xml.Linq;
using PatternAnalyzers.Loading.Builds;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Tests.Builds;

public sealed class InjectionTests : IDisposable
{
    private readonly SourceFolder ofUser = new();
    private readonly ScratchFolder scratch = new();

    [Fact]
    public void UsersOwnExtensions_AreImportedToo()
    {
        ofUser
            .With("Current/Microsoft.Common.targets/ImportAfter/Mine.targets", "<Project />")
            .With("Current/SolutionFile/ImportBefore/x.props", "<Project />");

        var extensions = Injection.Lay(scratch, ofUser.Root);

        Imported(extensions, "Current/Microsoft.Common.targets/ImportAfter/Mine.targets").ShouldBe(
            ofUser["Current/Microsoft.Common.targets/ImportAfter/Mine.targets"]);
        Imported(extensions, "Current/SolutionFile/ImportBefore/x.props").ShouldBe(ofUser["Current/SolutionFile/ImportBefore/x.props"]);
    }

    [Fact]
    public void InjectedFile_IsNoNewerThanTheTool_SoThatNothingCompilesAgain()
    {
        var hook = Path.Combine(Injection.Lay(scratch, ofUser["none"]), "Current/Microsoft.Common.targets/ImportAfter/PatternAnalyzers.Extract.targets");

        File.GetLastWriteTimeUtc(hook).ShouldBe(File.GetLastWriteTimeUtc(typeof(BuildExtraction).Assembly.Location));
    }

    [Fact]
    public void ImportedTargets_LieBesideTheTool()
    {
        foreach (var name in new[]
        {
            "PatternAnalyzers.props", "PatternAnalyzers.Paths.targets", "PatternAnalyzers.Facts.targets", "PatternAnalyzers.Fallback.targets",
            "PatternAnalyzers.Silence.globalconfig"
        })
        {
            File.Exists(Path.Combine(AppContext.BaseDirectory, "targets", name)).ShouldBeTrue(name);
        }

        Analyzers.Paths.ShouldAllBe(path => File.Exists(path));
    }

    public void Dispose()
    {
        ofUser.Dispose();
        scratch.Dispose();
    }

    private static string Imported(string extensions, string file) =>
        (string)XDocument.Load(Path.Combine(extensions, file)).Root!.Element("Import")!.Attribute("Project")!;
}
