namespace PatternAnalyzers.Extractors.Tests.Evidence.Hooks;

public sealed class GitHookExtractorTests
{
    private const string Runner = "public class Runner(IEnumerable<IStep> steps) { public int Run() { System.Diagnostics.Process.Start(\"git\", \"diff --cached\"); return 0; } }";

    [Theory]
    [InlineData("public static class CommitMsgChecker { public static int Main(string[] args) => args.Length; }", "git")]
    [InlineData("public class Guard { /* called by .git/hooks/pre-receive */ public int Run() => 0; }", "git")]
    [InlineData("public class PreCommitHook { public int Run() => 0; }", "pre_commit")]
    [InlineData("public class Bom { public bool PreCommit(string[] stagedFiles) => true; }", "pre_commit")]
    [InlineData("public class Corkscrew { public bool Pass(string[] stagedPaths) => true; }", "pre_commit")]
    [InlineData("public static class CommitMessageRules { public static string[] Check(string text) => []; }", "git")]
    [InlineData("public class Candidate; public class CommitCandidate; public class AidLint { public void BeforeCommit(CommitCandidate candidate) { } }", "pre_commit", "AidLint")]
    [InlineData("public class Announcer { public void OnPostCommit(string numstat) { } }", "post_commit")]
    [InlineData("public class Docs { /// <summary>What post-commit runs.</summary>\n public void AfterCommit() { } }", "post_commit")]
    public async Task TwoSigns_MakeAHook(string source, string subtype, string? name = null)
    {
        var asked = await Asked.Unresolved(source);

        asked.About(name ?? source.Split("class ")[1].Split(' ')[0]).ShouldContain("convention HOOK/" + subtype);
    }

    [Fact]
    public async Task ContractAfterAHook_IsEnough()
    {
        var asked = await Asked.Unresolved(
            "public interface IPreCommitCheck { bool Look(string path); } public class Markers : IPreCommitCheck { public bool Look(string path) => true; }");

        asked.About("Markers").ShouldContain("convention HOOK/pre_commit");
    }

    [Theory]
    [InlineData("public class Session { public void AfterCommit() { } }")]
    [InlineData("public class MessageFormat { public string Check(string text) => text; }")]
    [InlineData("public class Corkscrew { public bool Pass(string[] paths) => true; }")]
    [InlineData("public class Counter { public int Run() => 0; }")]
    [InlineData("public class Branches { public int Run() => \"refs/heads/main\".Length; }")]
    [InlineData("public record HookSettings(string Path) { public int Run() => 0; public string Folder => \".githooks\"; }")]
    [InlineData("public class WebhookReceiver { public void Receive(string push) { } }")]
    public async Task OneSign_MakesNone(string source)
    {
        var asked = await Asked.Unresolved(source);

        asked.Facts.Types.SelectMany(type => type.Evidence).ShouldNotContain(fact => fact.Supports.StartsWith("HOOK", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pre_commit", "public static int Main() { System.Diagnostics.Process.Start(\"git\", \"diff --cached --name-only\"); return 0; }")]
    [InlineData("pre_commit", "public int M() { var start = new Info { FileName = \"git\" }; start.Add(\"--staged\"); return 0; }")]
    [InlineData("git", "public int M() { while (Console.In.ReadLine() is { } line) { if (line.StartsWith(\"refs/heads/\")) return 1; } return 0; }")]
    [InlineData("git", "public Task<int> M() { var who = Environment.GetEnvironmentVariable(\"GIT_AUTHOR_EMAIL\"); Console.Error.WriteLine(who); return Task.FromResult(0); }")]
    [InlineData("git", "public int M(string[] a) { if (a.Length == 1) return 0; Console.Error.WriteLine(\"usage: commit-msg <file>\"); return 2; }")]
    [InlineData("git", "public string P => \"post-checkout\"; public int M(string[] a) => 0;")]
    public async Task WorkOfAHook_MakesAHookWhateverItsName(string subtype, string body)
    {
        var asked = await Asked.Unresolved(
            "public class Info { public string FileName; public void Add(string text) { } } public class Anything { " + body + " }");

        asked.About("Anything").ShouldBe(["convention HOOK/" + subtype]);
    }

    [Theory]
    [InlineData("public void M() { System.Diagnostics.Process.Start(\"git\", \"diff --cached --name-only\"); }")]
    [InlineData("public int M() { Console.Error.WriteLine(\"cannot write .git/hooks/pre-commit\"); return 0; }")]
    [InlineData("public int M() { System.IO.File.Copy(\"a\", System.IO.Path.Combine(\"hooks\", \"pre-push\")); Console.Error.WriteLine(\"done\"); return 0; }")]
    [InlineData("public int M() { System.Diagnostics.Process.Start(\"git\", \"log -1 --format=%H\"); return 0; }")]
    [InlineData("public int M(string name) => name.StartsWith(\"refs/heads/\") ? 0 : 1;")]
    [InlineData("public string P => \"post-checkout\"; public int M(string[] a) => a.Length;")]
    public async Task PartOfTheWorkOfAHook_MakesNone(string body)
    {
        var asked = await Asked.Unresolved("public class Anything { " + body + " }");

        asked.About("Anything").ShouldNotContain(row => row.Contains("HOOK", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StepsThatAHookRuns_AreHooks()
    {
        var asked = await Asked.Unresolved(
            "using System.Collections.Generic; public interface IStep { void Look(); } public class Blobs : IStep { public void Look() { } } " + Runner);

        asked.About("Blobs").ShouldContain("convention HOOK/pre_commit");
    }

    [Fact]
    public async Task OnePartnerOfAHook_IsNone()
    {
        var asked = await Asked.Unresolved(
            "using System.Collections.Generic; public interface IStep { void Look(); } public class Blobs : IStep { public void Look() { } } "
                + Runner.Replace("IEnumerable<IStep> steps", "IStep steps", StringComparison.Ordinal));

        asked.About("Blobs").ShouldNotContain("convention HOOK/pre_commit");
    }

    [Fact]
    public async Task ContractThatMostlyHooksHave_MakesHooksOfTheOthersAndOfTheirRunner()
    {
        var asked = await Asked.Unresolved("""
            using System.Collections.Generic;
            public interface IStep { int Run(); }
            public class One : IStep { public string P => "post-merge"; public int Run() => 0; }
            public class Two : IStep { public string P => "pre-push"; public int Run() => 0; }
            public class Three : IStep { public int Run() => 1; }
            public class All(IEnumerable<IStep> steps) { public int Run() => 0; }
            """);

        asked.About("Three").ShouldContain("convention HOOK/git");
        asked.About("All").ShouldContain("convention HOOK/git");
    }

    [Fact]
    public async Task OneHookAmongCommands_MakesNoHooksOfTheOthers()
    {
        var asked = await Asked.Unresolved("""
            public interface IStep { int Run(); }
            public class One : IStep { public string P => "post-merge"; public int Run() => 0; }
            public class Two : IStep { public int Run() => 1; }
            """);

        asked.About("Two").ShouldNotContain(row => row.Contains("HOOK", StringComparison.Ordinal));
    }
}
