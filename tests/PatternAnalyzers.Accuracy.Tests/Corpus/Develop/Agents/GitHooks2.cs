using System.Diagnostics;
namespace Corpus.Agents.GitHookRunner;

public interface IGitHook
{
    string Event { get; }
    Task<int> RunAsync(string[] arguments, CancellationToken ct);
}

/// <summary>Puts the ticket number of the current branch in front of the message.</summary>
public sealed class PrepareCommitMsg : IGitHook
{
    public string Event => "prepare-commit-msg";

    public async Task<int> RunAsync(string[] arguments, CancellationToken ct)
    {
        var file = arguments[0];
        var source = arguments.Length > 1 ? arguments[1] : "";
        if (source is "merge" or "squash" or "commit") return 0;

        var head = (await File.ReadAllTextAsync(Path.Combine(".git", "HEAD"), ct)).Trim();
        var branch = head[(head.LastIndexOf('/') + 1)..];
        var dash = branch.IndexOf('-');
        if (dash < 0 || !int.TryParse(branch[(dash + 1)..].Split('-')[0], out var number)) return 0;

        var ticket = $"{branch[..dash].ToUpperInvariant()}-{number}";
        var message = await File.ReadAllTextAsync(file, ct);
        if (!message.Contains(ticket)) await File.WriteAllTextAsync(file, $"{ticket}: {message}", ct);
        return 0;
    }
}

public class PostCheckoutRestore : IGitHook
{
    public string Event => "post-checkout";

    public async Task<int> RunAsync(string[] arguments, CancellationToken ct)
    {
        var (before, after, flag) = (arguments[0], arguments[1], arguments[2]);
        if (flag != "1" || before == after) return 0;
        var changed = await Capture("git", $"diff --name-only {before} {after}", ct);
        if (!changed.Split('\n').Any(f => f.EndsWith(".csproj") || f.EndsWith("Directory.Packages.props"))) return 0;
        Console.WriteLine("project files changed, restoring packages");
        await Capture("dotnet", "restore --locked-mode", ct);
        return 0;
    }

    private static async Task<string> Capture(string exe, string args, CancellationToken ct)
    {
        using var p = Process.Start(new ProcessStartInfo(exe, args) { RedirectStandardOutput = true })!;
        var text = await p.StandardOutput.ReadToEndAsync(ct);
        await p.WaitForExitAsync(ct);
        return text;
    }
}

internal sealed class LfsMergeReminder : IGitHook
{
    public string Event => "post-merge";

    public Task<int> RunAsync(string[] arguments, CancellationToken ct)
    {
        var squash = arguments.FirstOrDefault() == "1";
        var attributes = File.Exists(".gitattributes") ? File.ReadAllLines(".gitattributes") : [];
        var tracked = attributes.Count(a => a.Contains("filter=lfs"));
        if (tracked > 0 && !squash) Console.WriteLine($"{tracked} LFS patterns in this repository: run 'git lfs pull'");
        return Task.FromResult(0);
    }
}

/// <summary>Called by every shim in .githooks; the shim's own name says which event it is.</summary>
public sealed class HuskyRunner
{
    private readonly ILookup<string, IGitHook> _byEvent;
    private readonly ILogger<HuskyRunner> _log;

    public HuskyRunner(IEnumerable<IGitHook> hooks, ILogger<HuskyRunner> log)
    {
        _byEvent = hooks.ToLookup(h => h.Event, StringComparer.Ordinal);
        _log = log;
    }

    public async Task<int> RunAsync(string gitEvent, string[] arguments, CancellationToken ct)
    {
        if (Environment.GetEnvironmentVariable("HUSKY") == "0") return 0;
        foreach (var hook in _byEvent[gitEvent])
        {
            var code = await hook.RunAsync(arguments, ct);
            if (code == 0) continue;
            _log.LogError("{Event} refused by {Hook} with {Code}", gitEvent, hook.GetType().Name, code);
            return code;
        }
        return 0;
    }
}
