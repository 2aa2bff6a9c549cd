using System.Diagnostics;
using System.Net.Http.Json;

namespace Corpus.Quarry.Aftermath.HeldOut;

/// <summary>post-commit: tells the board which card the new commit belongs to.</summary>
public sealed class PostCommitCardMover(HttpClient board)
{
    public async Task<int> OnCommittedAsync(string repository)
    {
        var subject = (await Git(repository, "log -1 --format=%s")).Trim();
        var hash = subject.IndexOf('#');
        if (hash < 0) return 0;
        var digits = new string(subject.Skip(hash + 1).TakeWhile(char.IsDigit).ToArray());
        if (digits.Length == 0) return 0;
        var sha = (await Git(repository, "rev-parse HEAD")).Trim();
        using var answer = await board.PostAsJsonAsync($"cards/{digits}/commits", new { sha, subject });
        return answer.IsSuccessStatusCode ? 0 : 1;
    }

    private static async Task<string> Git(string dir, string arguments)
    {
        using var p = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = dir, RedirectStandardOutput = true })!;
        return await p.StandardOutput.ReadToEndAsync();
    }
}

/// <summary>Kept in step by <c>.git/hooks/post-commit</c>: adds the symbols of the files in HEAD to the tag file.</summary>
public static class Tagger
{
    public static void Main()
    {
        var psi = new ProcessStartInfo("git") { RedirectStandardOutput = true };
        foreach (var a in new[] { "diff-tree", "--no-commit-id", "--name-only", "-r", "HEAD" }) psi.ArgumentList.Add(a);
        using var git = Process.Start(psi)!;
        var names = git.StandardOutput.ReadToEnd().Split('\n').Where(n => n.EndsWith(".cs")).ToHashSet();
        git.WaitForExit();
        if (names.Count == 0) return;

        const string tags = ".git/tags";
        var kept = File.Exists(tags) ? File.ReadLines(tags).Where(l => !names.Contains(l.Split('\t')[0])).ToList() : [];
        foreach (var n in names.Where(File.Exists))
            kept.AddRange(File.ReadLines(n).Where(l => l.Contains(" class ") || l.Contains(" record ")).Select(l => n + "\t" + l.Trim()));
        File.WriteAllLines(tags, kept);
    }
}

public interface ICommitListener
{
    Task AfterCommitAsync(Guid transaction, IReadOnlyCollection<object> changes, CancellationToken stop);
}

/// <summary>Pushes what the unit of work changed to the read side, once it has been committed.</summary>
public sealed class ReadSideRefresh(IReadSide readSide) : ICommitListener
{
    public async Task AfterCommitAsync(Guid transaction, IReadOnlyCollection<object> changes, CancellationToken stop)
    {
        foreach (var group in changes.GroupBy(c => c.GetType().Name))
        {
            stop.ThrowIfCancellationRequested();
            await readSide.InvalidateAsync(group.Key, group.Count());
        }
    }
}

public interface IReadSide { Task InvalidateAsync(string projection, int changes); }

public sealed class CommitListenerFactory(IServiceProvider services)
{
    public ICommitListener Create(Type type) => (ICommitListener)ActivatorUtilities.CreateInstance(services, type);
}
