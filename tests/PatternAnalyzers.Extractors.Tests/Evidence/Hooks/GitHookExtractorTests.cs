namespace PatternAnalyzers.Extractors.Tests.Evidence.Hooks;

public sealed class GitHookExtractorTests
{
    [Theory]
    [InlineData("public static class CommitMsgChecker { public static int Main(string[] args) => args.Length; }", "git")]
    [InlineData("public class Guard { /* called by .git/hooks/pre-receive */ public int Run() => 0; }", "git")]
    [InlineData("public class PreCommitHook { public int Run() => 0; }", "pre_commit")]
    [InlineData("public class Bom { public bool PreCommit(string[] stagedFiles) => true; }", "pre_commit")]
    [InlineData("public class Announcer { public void OnPostCommit(string numstat) { } }", "post_commit")]
    [InlineData("public class Docs { /// <summary>What post-commit runs.</summary>\n public void AfterCommit() { } }", "post_commit")]
    public async Task TwoSigns_MakeAHook(string source, string subtype)
    {
        var asked = await Asked.Unresolved(source);

        asked.About(source.Split("class ")[1].Split(' ')[0]).ShouldContain("convention HOOK/" + subtype);
    }

    [Fact]
    public async Task ContractAfterAHook_IsEnough()
    {
        var asked = await Asked.Unresolved("public interface IPreCommitCheck { bool Look(string path); } public class Markers : IPreCommitCheck { public bool Look(string path) => true; }");

        asked.About("Markers").ShouldContain("convention HOOK/pre_commit");
    }

    [Theory]
    [InlineData("public class Session { public void AfterCommit() { } }")]
    [InlineData("public class Counter { public int Run() => 0; }")]
    [InlineData("public class Branches { public int Run() => \"refs/heads/main\".Length; }")]
    [InlineData("public record HookSettings(string Path) { public int Run() => 0; public string Folder => \".githooks\"; }")]
    [InlineData("public class WebhookReceiver { public void Receive(string push) { } }")]
    public async Task OneSign_MakesNone(string source)
    {
        var asked = await Asked.Unresolved(source);

        asked.Facts.Types.SelectMany(type => type.Evidence).ShouldNotContain(fact => fact.Supports.StartsWith("HOOK", StringComparison.Ordinal));
    }
}
