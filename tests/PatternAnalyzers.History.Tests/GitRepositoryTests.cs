using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.History.Git;

namespace PatternAnalyzers.History.Tests;

public sealed class GitRepositoryTests : IDisposable
{
    private readonly TemporaryRepository repository = TemporaryRepository.Initialised();

    public void Dispose() => repository.Dispose();

    [Fact]
    public async Task Head_IsReadWithItsTime()
    {
        repository.Commit(1000, "a.cs");
        var head = repository.Commit(2000, "b.cs");

        var state = await Read();

        state.Commit.ShouldBe(head);
        state.CommitTime.ShouldBe(2000);
        state.UnknownReason.ShouldBeNull();
        state.Dirty.ShouldBe(false);
        state.ShallowFiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryPath_HasTheTimeOfItsNewestCommit()
    {
        repository.Commit(1000, "src/a.cs", "src/b.cs");
        repository.Commit(2000, "src/b.cs");

        (await Read()).LastCommits.ShouldBe(new Dictionary<string, long> { ["src/a.cs"] = 1000, ["src/b.cs"] = 2000 }, ignoreOrder: true);
    }

    [Fact]
    public async Task PathsInEveryScriptAndWithOddCharacters_AreReadWhole()
    {
        string[] paths = ["src/Größe.cs", "src/注文 😀.cs", "a \"b\" c.cs", "tab\there.cs", "new\nline.cs"];
        repository.Commit(1000, paths);

        (await Read()).LastCommits.Keys.ShouldBe(paths, ignoreOrder: true);
    }

    [Fact]
    public async Task FilesOfAMergedBranch_KeepTheirOwnTime()
    {
        repository.Commit(1000, "a.cs");
        repository.Git("checkout", "--quiet", "-b", "branch");
        repository.Commit(2000, "branch.cs");
        repository.Git("checkout", "--quiet", "main");
        repository.Commit(3000, "main.cs");
        repository.Git(4000, "merge", "--quiet", "--no-ff", "--message", "merge", "branch");

        var state = await Read();

        state.CommitTime.ShouldBe(4000);
        state.LastCommits["branch.cs"].ShouldBe(2000);
        state.LastCommits["main.cs"].ShouldBe(3000);
    }

    [Fact]
    public async Task RenamedFile_IsAsOldAsItsRename()
    {
        repository.Commit(1000, "old.cs");
        repository.Git("mv", "old.cs", "new.cs");
        repository.Commit(2000);

        (await Read()).LastCommits["new.cs"].ShouldBe(2000);
    }

    [Fact]
    public async Task ChangedNewAndRemovedSources_AreDirty()
    {
        repository.Commit(1000, "changed.cs", "removed.cs", "same.cs", "moved.cs");
        repository.Write("changed.cs", "other");
        repository.Write("new/App.csproj", "x");
        repository.Write("new/contract.yaml", "x");
        File.Delete(repository["removed.cs"]);
        repository.Git("mv", "moved.cs", "goal.cs");

        var state = await Read();

        state.Dirty.ShouldBe(true);
        state.DirtyFiles.ShouldBe(["changed.cs", "goal.cs", "moved.cs", "new/App.csproj", "new/contract.yaml", "removed.cs"]);
    }

    [Fact]
    public async Task OtherIgnoredAndBuiltFiles_AreNotDirty()
    {
        repository.Write(".gitignore", "*.g.cs\n");
        repository.Commit(1000, "a.cs");
        repository.Write("readme.md", "x");
        repository.Write("other.yaml", "x");
        repository.Write("a.g.cs", "x");
        repository.Write("src/obj/Debug/AssemblyInfo.cs", "x");

        (await Read()).Dirty.ShouldBe(false);
    }

    [Fact]
    public async Task TrackedFileUnderBin_CanBeDirty()
    {
        repository.Commit(1000, "bin/tool.cs");
        repository.Write("bin/tool.cs", "other");

        (await Read()).DirtyFiles.ShouldBe(["bin/tool.cs"]);
    }

    [Fact]
    public async Task Subfolder_GivesPathsFromTheTop()
    {
        repository.Commit(1000, "src/deep/a.cs", "b.cs");
        repository.Git("config", "diff.relative", "true");
        repository.Write("b.cs", "other");

        var state = await Read(repository["src/deep"]);

        state.LastCommits.Keys.ShouldBe(["src/deep/a.cs", "b.cs"], ignoreOrder: true);
        state.DirtyFiles.ShouldBe(["b.cs"]);
        GitRepository.RootOf(repository["src/deep"]).ShouldBe(repository.Path);
    }

    [Fact]
    public async Task UsersLogSettings_DoNotDisturb()
    {
        repository.Git("config", "log.showSignature", "true");
        repository.Git("config", "color.ui", "always");
        repository.Git("config", "status.renames", "copies");
        repository.Git("config", "log.date", "relative");
        repository.Commit(1000, "a.cs");

        (await Read()).LastCommits.ShouldBe(new Dictionary<string, long> { ["a.cs"] = 1000 });
    }

    [Fact]
    public async Task ShallowClone_NamesFilesLastSeenAtItsBoundary()
    {
        repository.Commit(1000, "a.cs", "b.cs");
        repository.Commit(2000, "b.cs");
        repository.Commit(3000, "c.cs");
        repository.Git("clone", "--quiet", "--depth=2", new Uri(repository.Path).AbsoluteUri, "clone");

        var state = await Read(repository["clone"]);

        state.ShallowFiles.ShouldBe(["a.cs", "b.cs"], ignoreOrder: true);
        state.LastCommits["c.cs"].ShouldBe(3000);
        state.Repository.ShouldBe("unknown");
    }

    [Fact]
    public async Task Worktree_IsARepositoryOfItsOwn()
    {
        repository.Commit(1000, "a.cs");
        repository.Git("worktree", "add", "--quiet", "-b", "other", "tree");
        repository.Write("tree/a.cs", "other");

        var state = await Read(repository["tree"]);

        state.DirtyFiles.ShouldBe(["a.cs"]);
        state.LastCommits["a.cs"].ShouldBe(1000);
        GitRepository.RootOf(repository["tree"]).ShouldBe(repository["tree"]);
    }

    [Fact]
    public async Task ShallowWorktree_FindsItsBoundary()
    {
        repository.Commit(1000, "a.cs");
        repository.Commit(2000, "b.cs");
        repository.Git("clone", "--quiet", "--depth=1", new Uri(repository.Path).AbsoluteUri, "clone");
        repository.Git("-C", "clone", "worktree", "add", "--quiet", "-b", "other", "tree");

        (await Read(repository["clone/tree"])).ShallowFiles.ShouldBe(["a.cs", "b.cs"], ignoreOrder: true);
    }

    [Fact]
    public async Task Submodule_IsARepositoryOfItsOwn()
    {
        using var library = TemporaryRepository.Initialised();
        library.Commit(1000, "lib.cs");
        repository.Git("submodule", "--quiet", "add", library.Path, "lib");
        repository.Commit(2000, "a.cs");

        (await Read(repository["lib"])).LastCommits.Keys.ShouldBe(["lib.cs"]);
        (await Read()).Dirty.ShouldBe(false);
    }

    [Fact]
    public async Task FolderWithoutGit_SaysSo()
    {
        using var plain = new TemporaryRepository();

        var state = await Read(plain.Path);

        state.UnknownReason.ShouldBe("not_in_git");
        state.Repository.ShouldBe("unknown");
        state.Commit.ShouldBeNull();
        state.Dirty.ShouldBeNull();
        GitRepository.RootOf(plain.Path).ShouldBeNull();
    }

    [Theory]
    [InlineData("HEAD", "garbage")]
    [InlineData("config", "[core")]
    public async Task RepositoryThatGitCannotRead_IsToldFromNone(string file, string content)
    {
        repository.Commit(1000, "a.cs");
        File.WriteAllText(repository[".git/" + file], content);

        (await Read()).UnknownReason.ShouldBe("unreadable_repository");
        (await Read(Directory.CreateDirectory(repository["deep/er"]).FullName)).UnknownReason.ShouldBe("unreadable_repository");
    }

    [Fact]
    public async Task RepositoryWithoutCommit_SaysSoAndStillHasItsOrigin()
    {
        repository.Git("remote", "add", "origin", "https://example.org/shop/orders.git");

        var state = await Read();

        state.UnknownReason.ShouldBe("no_commit");
        state.Repository.ShouldBe("example.org/shop/orders");
    }

    [Fact]
    public async Task RepositoryOfAnotherOwner_SaysSo()
    {
        repository.Commit(1000, "a.cs");
        var git = new GitProcess(
            GitExecutable.Find(Environment.GetEnvironmentVariable("PATH"))!,
            repository.Path,
            new Dictionary<string, string>
            {
                ["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1",
                ["GIT_CONFIG_GLOBAL"] = "/dev/null",
                ["GIT_CONFIG_SYSTEM"] = "/dev/null"
            });

        (await GitRepository.ReadAsync(git, repository.Path, null, TestContext.Current.CancellationToken)).UnknownReason.ShouldBe("dubious_ownership");
    }

    [Fact]
    public async Task MissingGit_SaysSoAndKeepsTheSetting()
    {
        var state = await GitRepository.ReadAsync(null, repository.Path, "shop", TestContext.Current.CancellationToken);

        state.UnknownReason.ShouldBe("git_missing");
        state.Repository.ShouldBe("shop");
    }

    [Fact]
    public async Task MissingFolder_IsACodedFault() =>
        (await Should.ThrowAsync<PatternsException>(() => Read(repository["none"]))).Code.ShouldBe("PA5003");

    [Fact]
    public async Task DamagedHistory_IsACodedFault()
    {
        repository.Commit(1000, "a.cs");
        var tree = repository.Git("rev-parse", "HEAD^{tree}").Trim();
        var path = repository[$".git/objects/{tree[..2]}/{tree[2..]}"];
        File.SetAttributes(path, FileAttributes.Normal);
        File.Delete(path);

        var fault = await Should.ThrowAsync<PatternsException>(() => Read());

        fault.Code.ShouldBe("PA5002");
        fault.ExitCode.ShouldBe(ExitCode.Input);
    }

    [Fact]
    public async Task Cancelled_StopsTheReading()
    {
        repository.Commit(1000, "a.cs");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => GitRepository.ReadAsync(repository.Path, null, cancelled.Token));
    }

    [Fact]
    public async Task CredentialsInTheRemote_AppearNowhere()
    {
        repository.Commit(1000, "a.cs");
        repository.Git("remote", "add", "origin", "https://robot:s3cret@example.org/shop/orders.git");

        var state = await Read();

        state.Repository.ShouldBe("example.org/shop/orders");
        state.ToString().ShouldNotContain("s3cret");
    }

    [Fact]
    public async Task OriginOnDisk_GivesWayToTheRootCommit()
    {
        var root = repository.Commit(1000, "a.cs");
        repository.Commit(2000, "b.cs");
        repository.Git("remote", "add", "origin", repository.Path);

        (await Read()).Repository.ShouldBe(root);
    }

    [Fact]
    public async Task Setting_WinsOverOrigin()
    {
        repository.Git("remote", "add", "origin", "https://example.org/shop/orders.git");
        repository.Commit(1000, "a.cs");

        (await GitRepository.ReadAsync(repository.Path, "mine", TestContext.Current.CancellationToken)).Repository.ShouldBe("mine");
    }

    [Fact]
    public async Task Reading_ChangesNothingInTheRepository()
    {
        repository.Commit(1000, "a.cs");
        File.SetLastWriteTimeUtc(repository["a.cs"], DateTime.UtcNow.AddHours(1));
        var before = File.ReadAllBytes(repository[".git/index"]);

        await Read();

        File.ReadAllBytes(repository[".git/index"]).ShouldBe(before);
    }

    private Task<RepositoryState> Read(string? directory = null) =>
        GitRepository.ReadAsync(directory ?? repository.Path, null, TestContext.Current.CancellationToken);
}
