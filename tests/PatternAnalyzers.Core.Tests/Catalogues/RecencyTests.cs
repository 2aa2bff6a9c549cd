using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class RecencyTests
{
    private static readonly RepositoryState Known = Given.Repository with
    {
        LastCommits = new Dictionary<string, long> { ["own.cs"] = 100, ["part.cs"] = 150, ["user.cs"] = 300 },
    };

    [Fact]
    public void OwnFilesOnly_GiveTheNewestOfThem() => Of(Known, false).ShouldBe((150L, null));

    [Fact]
    public void ACountedUser_CanBeNewer() => Of(Known, true).ShouldBe((300L, null));

    [Fact]
    public void DirtyOwnFile_IsUnknown() => Of(Known with { DirtyFiles = ["part.cs"] }, true).ShouldBe((null, "dirty_file"));

    [Fact]
    public void DirtyUser_DoesNotMatter() => Of(Known with { DirtyFiles = ["user.cs"] }, true).ShouldBe((300L, null));

    [Fact]
    public void ShallowOwnFile_IsUnknown() => Of(Known with { ShallowFiles = ["own.cs"] }, true).ShouldBe((null, "shallow_boundary"));

    [Fact]
    public void ShallowUser_IsLeftOut() => Of(Known with { ShallowFiles = ["user.cs"] }, true).ShouldBe((150L, null));

    [Fact]
    public void UnknownFiles_AreNotInHistory() => Of(Given.Repository, true).ShouldBe((null, "not_in_history"));

    [Fact]
    public void NoHistory_SaysWhy() => Of(Known with { UnknownReason = "not_in_git" }, true).ShouldBe((null, "not_in_git"));

    private static (long?, string?) Of(RepositoryState repository, bool used)
    {
        var facts = Given.Project("A")
            .Type("Own", unit => unit.With(type => type with { Files = ["own.cs", "part.cs"] }))
            .Type("User", unit => unit.With(type => type with { Files = ["user.cs"] })).Build();
        var solution = new Solution([facts]);
        var own = solution.Units.Single(unit => unit.Symbol == "T:A.Own");
        return new Recency(repository).Of(own.Type, used ? [solution.Units.Single(unit => unit != own)] : []);
    }
}
