using PatternAnalyzers.Loading.Binlogs;

namespace PatternAnalyzers.Loading.Tests.Binlogs;

public sealed class ReplayConfigTests
{
    private const string Line = "/sdk/csc /reference:/r/ref/Ports.dll /reference:/packs/System.Runtime.dll /out:A.dll /r/A.cs";

    [Fact]
    public void ReferencedProjects_AreThoseThatTheCompilerReads() => Of().ShouldContain("pattern_analyzers.solution_assemblies = Ports\n");

    [Fact]
    public void Properties_BecomeSettings()
    {
        var text = Of(
            ("TargetFramework", "net8.0"),
            ("Configuration", "Debug"),
            ("IsTestProject", "true"),
            ("OnexProfile", "classic"),
            ("PatternSnippets", "false"));

        text.ShouldContain("target_framework = net8.0\n");
        text.ShouldContain("configuration = Debug\n");
        text.ShouldContain("test_project = true\n");
        text.ShouldContain("profile = classic\n");
        text.ShouldContain("snippets = false\n");
        text.ShouldContain("mode = binlog\n");
    }

    [Fact]
    public void SignsThatBeginComments_TravelAsCodes()
    {
        var compile = Recorded.Compile(Line);

        ReplayConfig.Of(compile, CompilerCall.Of(compile), "/r", "/tmp/100% C#;x").ShouldContain("facts_file = /tmp/100%25 C%23%3Bx\n");
    }

    private static string Of(params (string Name, string Value)[] properties)
    {
        var compile = Recorded.Compile(Line, properties);
        return ReplayConfig.Of(compile, CompilerCall.Of(compile), "/r", "/tmp/facts");
    }
}
