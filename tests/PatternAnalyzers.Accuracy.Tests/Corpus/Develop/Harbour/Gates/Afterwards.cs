using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Corpus.Harbour.Gates.Afterwards;

/// <summary>Called by <c>post-commit</c>: appends the new commit to the log of the week of the developer.</summary>
public static class WorklogAppend
{
    public static void Main()
    {
        var info = new ProcessStartInfo("git") { RedirectStandardOutput = true };
        foreach (var a in new[] { "log", "-1", "--pretty=%h%x09%an%x09%s", "HEAD" }) info.ArgumentList.Add(a);
        using var git = Process.Start(info)!;
        var fields = git.StandardOutput.ReadToEnd().Trim().Split('\t');
        git.WaitForExit();
        if (fields.Length < 3) return;

        var week = System.Globalization.ISOWeek.GetWeekOfYear(DateTime.Now);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var log = Path.Combine(home, ".worklog", $"{DateTime.Now:yyyy}-W{week:00}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        File.AppendAllText(log, $"- {DateTime.Now:ddd HH:mm} `{fields[0]}` {fields[2]}{Environment.NewLine}");
    }
}

public sealed class PostCommitIndexer(HttpClient http, string repository)
{
    public async Task OnCommittedAsync(string sha, IReadOnlyCollection<string> changed, CancellationToken ct)
    {
        var docs = changed.Where(f => f.EndsWith(".md") || f.EndsWith(".adoc")).ToList();
        if (docs.Count == 0) return;
        foreach (var chunk in docs.Chunk(50))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"repos/{repository}/reindex");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DOCS_TOKEN"));
            request.Content = JsonContent.Create(new { sha, paths = chunk });
            using var response = await http.SendAsync(request, ct);
            if (!response.IsSuccessStatusCode) Console.Error.WriteLine($"post-commit: reindex said {(int)response.StatusCode}");
        }
    }
}

/// <summary>After a checkout or merge: restores packages where a lock file has changed between two heads.</summary>
internal sealed class Refresher
{
    private readonly Dictionary<string, string> _commands = new()
    {
        ["package-lock.json"] = "npm ci",
        ["packages.lock.json"] = "dotnet restore --locked-mode",
        ["poetry.lock"] = "poetry install --sync",
    };

    // post-checkout <previous> <new> <branch flag>
    public int PostCheckout(string previous, string current, string flag)
    {
        if (flag != "1" || previous == current) return 0;
        var changed = Exec("git", $"diff --name-only {previous} {current}").Split('\n');
        var code = 0;
        foreach (var (file, command) in _commands)
        {
            if (!changed.Any(c => Path.GetFileName(c.Trim()) == file)) continue;
            Console.WriteLine($"{file} changed, running {command}");
            var at = command.IndexOf(' ');
            if (Exec(command[..at], command[(at + 1)..]).Length == 0) code = 1;
        }

        return code;
    }

    private static string Exec(string file, string arguments)
    {
        using var p = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = p.StandardOutput.ReadToEnd();
        p.WaitForExit();
        return output;
    }
}

public sealed record CommitNote(string Sha, string Author, JsonElement Extra);

/// <summary>Puts the ticket of the branch in front of an empty message; git calls it as prepare-commit-msg.</summary>
public static class TicketPrefix
{
    public static int Apply(string[] argv)
    {
        var (file, source) = (argv[0], argv.ElementAtOrDefault(1));
        if (source is "merge" or "squash" or "commit") return 0;

        var head = File.ReadAllText(Path.Combine(".git", "HEAD")).Trim();
        const string mark = "ref: refs/heads/";
        if (!head.StartsWith(mark)) return 0;
        var branch = head[mark.Length..];
        var slash = branch.LastIndexOf('/') + 1;
        var dash = 0;
        for (var i = slash; i < branch.Length; i++)
        {
            if (branch[i] != '-') continue;
            if (++dash == 2)
            {
                branch = branch[slash..i];
                break;
            }
        }

        var message = File.ReadAllText(file);
        if (!message.Contains(branch, StringComparison.OrdinalIgnoreCase)) File.WriteAllText(file, $"[{branch.ToUpperInvariant()}] {message}");
        return 0;
    }
}
