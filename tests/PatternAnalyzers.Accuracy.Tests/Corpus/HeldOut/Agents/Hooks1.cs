using System.Collections.Immutable;
using System.Diagnostics;
namespace Corpus.Agents.RepoTools.HeldOut;

public enum Verdict { Accept, Reject, Warn }

public abstract record HookInput
{
    public sealed record Message(FileInfo Draft) : HookInput;
    public sealed record Refs(ImmutableArray<(string From, string To, string Name)> Lines) : HookInput;
}

/// <summary>Message linter, wired as <c>core.hooksPath/commit-msg</c> in our mono repository.</summary>
public sealed class SubjectLineLinter
{
    private static readonly ImmutableHashSet<string> Past = ["added", "fixed", "changed", "removed", "updated"];

    public Verdict Evaluate(HookInput input)
    {
        if (input is not HookInput.Message { Draft: var file }) return Verdict.Accept;
        using var reader = file.OpenText();
        string? subject;
        do subject = reader.ReadLine(); while (subject is not null && (subject.Length == 0 || subject[0] == ';'));
        return subject switch
        {
            null => Verdict.Reject,
            { Length: > 72 } => Verdict.Reject,
            _ when subject.EndsWith('.') => Verdict.Warn,
            _ when Past.Contains(subject.Split(' ')[0].ToLowerInvariant()) => Verdict.Warn,
            _ => Verdict.Accept,
        };
    }
}

public sealed class PostReceiveDeployTrigger
{
    private readonly DirectoryInfo _spool;
    public PostReceiveDeployTrigger(DirectoryInfo spool) => _spool = spool;

    public void Run(Stream stdin)
    {
        using var reader = new StreamReader(stdin);
        for (var line = reader.ReadLine(); line != null; line = reader.ReadLine())
        {
            if (line.Split(' ') is not [_, var sha, "refs/heads/release"]) continue;
            var ticket = Path.Combine(_spool.FullName, sha + ".deploy");
            File.WriteAllText(ticket, DateTime.UtcNow.ToString("O"));
        }
    }
}

class RebaseBlocker
{
    // $1 = upstream, $2 = branch being rebased (git's pre-rebase contract)
    public static int Main(string[] argv)
    {
        var branch = argv.ElementAtOrDefault(1);
        if (branch is null)
        {
            var psi = new ProcessStartInfo("git") { RedirectStandardOutput = true, ArgumentList = { "symbolic-ref", "--short", "HEAD" } };
            using var git = Process.Start(psi);
            branch = git?.StandardOutput.ReadLine();
        }
        var shared = branch == "main" || branch?.StartsWith("shared/", StringComparison.Ordinal) == true;
        if (shared) Console.Error.WriteLine("history of {0} is public; merge instead", branch);
        return Convert.ToInt32(shared);
    }
}

public static class HookInstaller2
{
    public static int Dispatch(string shimPath, string[] rest)
    {
        var name = Path.GetFileNameWithoutExtension(shimPath);
        Func<string[], int>? entry = name switch
        {
            "applypatch-msg" or "commit-msg" => a => new SubjectLineLinter().Evaluate(new HookInput.Message(new FileInfo(a[0]))) == Verdict.Reject ? 1 : 0,
            "pre-rebase" => RebaseBlocker.Main,
            "post-receive" => a => { new PostReceiveDeployTrigger(new DirectoryInfo(a[0])).Run(Console.OpenStandardInput()); return 0; },
            _ => null,
        };
        return entry?.Invoke(rest) ?? 0;
    }
}
