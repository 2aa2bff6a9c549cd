using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Lantern.Gates.HeldOut;

/// <summary>Refuses subjects the release notes generator cannot group. Called from .githooks/commit-msg with the path of COMMIT_EDITMSG.</summary>
public static class SubjectLineGate
{
    private static readonly HashSet<string> Areas = ["orbit", "ground", "telemetry", "docs", "build"];

    private static readonly Regex Shape = new(@"^(?<area>[a-z]+)(\((?<part>[\w-]+)\))?!?: (?<text>.+)$", RegexOptions.Compiled);

    public static async Task<int> Main(string[] args)
    {
        if (args.Length == 0)
        {
            await Console.Error.WriteLineAsync("usage: subject-gate <message file>");
            return 64;
        }

        var lines = await File.ReadAllLinesAsync(args[0]);
        var subject = lines.FirstOrDefault(l => l.Length > 0 && l[0] != '#') ?? "";
        if (subject.StartsWith("Merge ") || subject.StartsWith("Revert ") || subject.StartsWith("fixup!")) return 0;

        var match = Shape.Match(subject);
        string? complaint = match switch
        {
            { Success: false } => "expected 'area(part): text'",
            _ when !Areas.Contains(match.Groups["area"].Value) => $"unknown area '{match.Groups["area"].Value}'",
            _ when match.Groups["text"].Value.EndsWith('.') => "no full stop at the end",
            _ when subject.Length > 72 => $"{subject.Length} characters, at most 72",
            _ => null,
        };
        if (complaint is null) return 0;
        await Console.Error.WriteLineAsync($"commit rejected: {complaint}");
        return 1;
    }
}

internal sealed class Doorman(string workTree, TextWriter log)
{
    private const int Limit = 5 * 1024 * 1024;

    /// <returns>Zero when the index may be committed.</returns>
    public int Inspect()
    {
        var failures = 0;
        foreach (var path in Staged())
        {
            var file = new FileInfo(Path.Combine(workTree, path));
            if (!file.Exists) continue;
            if (file.Length > Limit)
            {
                log.WriteLine($"{path}: {file.Length / 1024} KiB staged, use LFS");
                failures++;
            }
            else if (file.Extension is ".pem" or ".pfx" or ".key")
            {
                log.WriteLine($"{path}: key material is not committed here");
                failures++;
            }
        }
        return failures == 0 ? 0 : 1;
    }

    private IEnumerable<string> Staged()
    {
        var start = new ProcessStartInfo("git", "diff --cached --name-only --diff-filter=ACM -z")
        {
            WorkingDirectory = workTree,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }
}

/// <summary>Server side: runs as post-receive in the bare repository and tells the chat room which branches moved.</summary>
public class PostReceiveAnnouncer
{
    private readonly HttpClient _http;
    private readonly Uri _room;

    public PostReceiveAnnouncer(HttpClient http, Uri room)
    {
        _http = http;
        _room = room;
    }

    public async Task RunAsync(TextReader stdin, CancellationToken ct)
    {
        var moved = new List<string>();
        while (await stdin.ReadLineAsync(ct) is { } line)
        {
            var parts = line.Split(' ', 3);
            if (parts.Length != 3 || !parts[2].StartsWith("refs/heads/")) continue;
            var verb = parts[0].All(c => c == '0') ? "created" : parts[1].All(c => c == '0') ? "deleted" : "updated";
            moved.Add($"{verb} {parts[2]["refs/heads/".Length..]}");
        }
        if (moved.Count == 0) return;
        using var reply = await _http.PostAsJsonAsync(_room, new { text = string.Join("\n", moved) }, ct);
        reply.EnsureSuccessStatusCode();
    }
}

public sealed class HookSettings
{
    public bool Enabled { get; set; } = true;
    public string HooksPath { get; set; } = ".githooks";
    public List<string> ProtectedBranches { get; set; } = ["main", "flight"];
    public int MaxSubjectLength { get; set; } = 72;
}
