using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Manifests.Tests.Fragments;

public sealed class FragmentSelectionTests
{
    private const string Head = "aaaa";

    [Fact]
    public void CurrentFragments_AreAccepted()
    {
        var selection = Select([Fragment("a.csproj"), Fragment("b.csproj")]);

        selection.Accepted.Count.ShouldBe(2);
        selection.Stale.ShouldBeEmpty();
        selection.RequireAny().ShouldBeSameAs(selection);
    }

    [Fact]
    public void FragmentOfARemovedProject_IsStale() =>
        Select([Fragment("gone.csproj"), Fragment("a.csproj")]).Stale.Single().Reason.ShouldBe("its project gone.csproj is gone");

    [Fact]
    public void FragmentOfAnotherTool_IsStale() =>
        Select([Fragment("a.csproj") with { Manifest = Manifest("a.csproj", Head) with { ToolVersion = "0.0.9" } }]).Stale
            .Single().Reason
            .ShouldContain("0.0.9");

    [Fact]
    public void FragmentsOfAnotherCommitThanHead_AreStale()
    {
        var selection = Select([Fragment("a.csproj", "bbbb")]);

        selection.Stale.Single().Reason.ShouldBe("it was built at commit bbbb, HEAD is aaaa");
        Should.Throw<PatternsException>(selection.RequireAny).Code.ShouldBe("PA3004");
    }

    [Fact]
    public void FragmentsOfTwoCommits_AreRefusedByName()
    {
        var fault = Should.Throw<PatternsException>(() => Select([Fragment("a.csproj"), Fragment("b.csproj", "bbbb")]));

        fault.Code.ShouldBe("PA3002");
        fault.ExitCode.ShouldBe(ExitCode.Input);
        fault.Message.ShouldContain("aaaa: a.csproj");
        fault.Message.ShouldContain("bbbb: b.csproj");
    }

    [Fact]
    public void Pruning_DropsFragmentsOfOtherCommits()
    {
        var selection = Select([Fragment("a.csproj"), Fragment("b.csproj", "bbbb")], prune: true);

        selection.Accepted.Single().Path.ShouldBe("a.csproj");
        selection.Stale.Single().Fragment.Path.ShouldBe("b.csproj");
    }

    [Fact]
    public void Pruning_CannotChooseBetweenCommitsWithoutHead() =>
        Should.Throw<PatternsException>(() => Select([Fragment("a.csproj"), Fragment("b.csproj", "bbbb")], prune: true, head: null)).Code.ShouldBe("PA3002");

    [Fact]
    public void OldFragmentOfARemovedProject_DoesNotMakeAMixture() =>
        Select([Fragment("a.csproj"), Fragment("gone.csproj", "bbbb")]).Accepted.Count.ShouldBe(1);

    [Fact]
    public void FragmentWithoutCommit_IsAccepted() => Select([Fragment("a.csproj", null)]).Accepted.Count.ShouldBe(1);

    [Fact]
    public void RarerConfiguration_IsStale()
    {
        var selection = Select(
            [Fragment("a.csproj", configuration: "Debug"), Fragment("a.csproj", configuration: "Release"), Fragment("b.csproj", configuration: "Debug")]);

        selection.Accepted.Select(fragment => fragment.Manifest.Configuration).ShouldBe(["Debug", "Debug"]);
        selection.Stale.Single().Reason.ShouldBe("its configuration is Release, Debug is merged");
    }

    private static FragmentSelection Select(IReadOnlyList<Fragment> fragments, bool prune = false, string? head = Head) => FragmentSelection.Select(
        fragments,
        new RepositoryState { Repository = "r", Commit = head },
        project => project != "gone.csproj",
        "0.1.0",
        prune);

    private static Fragment Fragment(string project, string? commit = Head, string configuration = "Release") =>
        new(project, Manifest(project, commit) with { Configuration = configuration });

    private static Manifest Manifest(string project, string? commit) => Samples.Fragment(project, commit);
}
