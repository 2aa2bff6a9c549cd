using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Quarry.Gatehouse.HeldOut;

/// <summary>Entry point that <c>.git/hooks/commit-msg</c> forwards to.</summary>
public static class CommitMsgEntry
{
    private const int SubjectLimit = 72;

    public static int Main(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("usage: commit-msg <file>");
            return 2;
        }

        var lines = File.ReadAllLines(args[0]).Where(l => !l.StartsWith('#')).ToArray();
        var problems = Inspect(lines).ToList();
        foreach (var p in problems) Console.Error.WriteLine("commit-msg: " + p);
        return problems.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Inspect(string[] lines)
    {
        var subject = lines.FirstOrDefault() ?? "";
        if (subject.Length > SubjectLimit) yield return $"subject has {subject.Length} characters";
        if (!Conventional.IsMatch(subject)) yield return "subject is not <type>(<scope>): <text>";
        if (lines.Length > 1 && lines[1].Length > 0) yield return "second line must be empty";
    }

    private static readonly Regex Conventional = new(@"^(feat|fix|docs|chore|perf|refactor)(\([a-z0-9-]+\))?!?: \S");
}

/// <summary>Reads what git writes to the standard input of pre-push and stops pushes to the release line.</summary>
public sealed class PushBarrier(TextReader input, TextWriter errors)
{
    private static readonly string[] Closed = ["refs/heads/main", "refs/heads/release/"];

    public async Task<int> RunAsync(string remoteName)
    {
        var refused = 0;
        while (await input.ReadLineAsync() is { Length: > 0 } line)
        {
            var parts = line.Split(' ');
            if (parts.Length < 4) continue;
            var (localSha, remoteRef) = (parts[1], parts[2]);
            var deletes = localSha.All(c => c == '0');
            if (Closed.Any(c => remoteRef.StartsWith(c, StringComparison.Ordinal)) && (deletes || remoteName == "origin"))
            {
                await errors.WriteLineAsync($"{remoteRef} is only written by the build");
                refused++;
            }
        }

        return Math.Min(refused, 1);
    }
}

public sealed record RefUpdate(string Name, string Before, string After)
{
    public bool IsNew => Before.All(c => c == '0');
    public bool IsGone => After.All(c => c == '0');
}

/// <summary>Called by the bare repository on the server (pre-receive) with all the references of one push.</summary>
public class Turnstile
{
    private readonly string _bare;
    private readonly HashSet<string> _wardens;

    public Turnstile(string bareRepository, IEnumerable<string> wardens)
    {
        _bare = bareRepository;
        _wardens = new(wardens, StringComparer.OrdinalIgnoreCase);
    }

    public int Receive(TextReader stdin, string pusher)
    {
        string? row;
        while ((row = stdin.ReadLine()) != null)
        {
            var cols = row.Split(' ', 3);
            var update = new RefUpdate(cols[2], cols[0], cols[1]);
            if (update.IsGone && update.Name.StartsWith("refs/tags/") && !_wardens.Contains(pusher)) return 1;
            if (!update.IsNew && !update.IsGone && !IsAncestor(update.Before, update.After))
            {
                Console.WriteLine($"remote: {update.Name}: history may not be rewritten");
                return 1;
            }
        }

        return 0;
    }

    private bool IsAncestor(string a, string b)
    {
        using var git = Process.Start(new ProcessStartInfo("git", $"--git-dir {_bare} merge-base --is-ancestor {a} {b}"))!;
        git.WaitForExit();
        return git.ExitCode == 0;
    }
}

/// <summary>prepare-commit-msg: puts the ticket of the branch before the subject.</summary>
public sealed class TicketStamp
{
    private static readonly Regex Ticket = new(@"(?<t>[A-Z]{2,6}-\d+)", RegexOptions.Compiled);

    public int Apply(string messageFile, string? source)
    {
        if (source is "merge" or "squash" or "commit") return 0;
        var head = File.ReadAllText(Path.Combine(".git", "HEAD")).Trim();
        if (!head.StartsWith("ref: ")) return 0;
        var match = Ticket.Match(head);
        if (!match.Success) return 0;
        var text = File.ReadAllText(messageFile);
        var ticket = match.Groups["t"].Value;
        if (text.Contains(ticket, StringComparison.Ordinal)) return 0;
        File.WriteAllText(messageFile, $"{ticket}: {text}");
        return 0;
    }
}

/// <summary>After <c>git checkout</c>: restores packages when the lock file differs between the two heads.</summary>
public static class AfterCheckout
{
    public static async Task<int> Main(string[] args)
    {
        var (previous, current, branchFlag) = (args[0], args[1], args[2]);
        if (branchFlag != "1" || previous == current) return 0;
        var changed = await Run("git", $"diff --name-only {previous} {current} -- packages.lock.json");
        if (string.IsNullOrWhiteSpace(changed)) return 0;
        await Run("dotnet", "restore --locked-mode");
        return 0;

        static async Task<string> Run(string file, string arguments)
        {
            using var p = new Process { StartInfo = new(file, arguments) { RedirectStandardOutput = true } };
            p.Start();
            var text = await p.StandardOutput.ReadToEndAsync();
            await p.WaitForExitAsync();
            return text;
        }
    }
}

public sealed class GitHookSettings
{
    public string HooksPath { get; set; } = ".githooks";
    public bool Enabled { get; set; } = true;
    public List<string> Skip { get; set; } = [];
}

public sealed class HookVetoException(string stage, string reason) : Exception($"{stage} refused: {reason}")
{
    public string Stage { get; } = stage;
}
