using System.Text.RegularExpressions;
namespace Corpus.Agents.GitHooks;

/// <summary>Entry point of the commit-msg hook installed by <c>dotnet husky install</c>.</summary>
public static class CommitMsgChecker
{
    private static readonly Regex ConventionalHeader = new(@"^(feat|fix|docs|refactor|perf|test|build|ci|chore|revert)(\([\w\-]+\))?!?: .{1,90}$", RegexOptions.Compiled);

    public static int Main(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("usage: commit-msg <path to .git/COMMIT_EDITMSG>");
            return 2;
        }

        var lines = File.ReadAllLines(args[0]).Where(l => !l.StartsWith('#')).ToArray();
        var header = lines.FirstOrDefault() ?? "";
        if (header.StartsWith("Merge ", StringComparison.Ordinal) || header.StartsWith("fixup! ", StringComparison.Ordinal))
            return 0;
        if (!ConventionalHeader.IsMatch(header))
        {
            Console.Error.WriteLine($"commit-msg: '{header}' is not a conventional commit header");
            return 1;
        }
        return lines.Length > 1 && lines[1].Length > 0 ? Fail("leave the second line empty") : 0;
    }

    private static int Fail(string why) { Console.Error.WriteLine("commit-msg: " + why); return 1; }
}

public sealed record PushedRef(string LocalRef, string LocalSha, string RemoteRef, string RemoteSha)
{
    public bool IsDeletion => LocalSha.All(c => c == '0');
}

/// <summary>Reads the ref lines that git writes to standard input of pre-push.</summary>
public sealed class PrePushGuard(TextReader input, TextWriter error, IReadOnlyCollection<string> protectedBranches)
{
    public int Run()
    {
        var refused = 0;
        while (input.ReadLine() is { Length: > 0 } line)
        {
            var parts = line.Split(' ');
            var pushed = new PushedRef(parts[0], parts[1], parts[2], parts[3]);
            var branch = pushed.RemoteRef.Replace("refs/heads/", "");
            if (!protectedBranches.Contains(branch)) continue;
            error.WriteLine(pushed.IsDeletion
                ? $"refusing to delete {branch}"
                : $"push to {branch} goes through a pull request");
            refused++;
        }
        return refused == 0 ? 0 : 1;
    }
}
