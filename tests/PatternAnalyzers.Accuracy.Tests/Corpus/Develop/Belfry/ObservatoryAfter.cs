using System.Diagnostics.Metrics;
using System.Text;

namespace Corpus.Belfry.Observatory;

public interface IRepoView
{
    string Head { get; }
    string Branch { get; }
    CommitInfo Show(string sha);
    string? LatestTag(string prefix);
    void Tag(string name, string sha);
}

public sealed record CommitInfo(string Sha, string Subject, string Author, DateTimeOffset When, IReadOnlyList<string> Files);

/// <summary>post-commit: tells the night shift channel what changed in the pointing model.</summary>
public sealed class PostCommitNotifier
{
    private readonly HttpClient _http;
    private readonly Uri _channel;

    public PostCommitNotifier(HttpClient http, Uri channel) => (_http, _channel) = (http, channel);

    public async Task RunAsync(IRepoView repo)
    {
        var c = repo.Show(repo.Head);
        if (!c.Files.Any(f => f.StartsWith("pointing/"))) return;
        try
        {
            using var response = await _http.PostAsJsonAsync(_channel, new { text = $"{c.Author}: {c.Subject} ({c.Sha[..8]} on {repo.Branch})" });
            if (!response.IsSuccessStatusCode) Console.Error.WriteLine($"channel said {(int)response.StatusCode}");
        }
        catch (HttpRequestException e)
        {
            Console.Error.WriteLine(e.Message);
        }
    }
}

public static class Azimuth
{
    public static int Main()
    {
        var dir = Environment.GetEnvironmentVariable("GIT_DIR") ?? ".git";
        var head = File.ReadAllText(Path.Combine(dir, "logs", "HEAD")).TrimEnd().Split('\n')[^1];
        var tab = head.IndexOf('\t');
        if (tab < 0 || !head[(tab + 1)..].StartsWith("commit", StringComparison.Ordinal)) return 0;

        var subject = head[(head.IndexOf(": ", tab, StringComparison.Ordinal) + 2)..];
        var section = subject.Split(':')[0] switch { "feat" => "Added", "fix" => "Fixed", "perf" => "Changed", _ => null };
        if (section is null) return 0;

        var entry = new StringBuilder().Append("- **").Append(section).Append("** ").AppendLine(subject[(subject.IndexOf(':') + 1)..].Trim());
        File.AppendAllText("UNRELEASED.md", entry.ToString());
        return 0;
    }
}

public sealed class VersionTagger
{
    public void OnCommitted(IRepoView repo, string sha)
    {
        if (repo.Branch != "main") return;
        var last = repo.LatestTag("v") is { } tag && Version.TryParse(tag[1..], out var v) ? v : new Version(0, 0, 0);
        var subject = repo.Show(sha).Subject;
        Version? next = null;
        if (subject.Contains("!:")) next = new Version(last.Major + 1, 0, 0);
        else if (subject.StartsWith("feat")) next = new Version(last.Major, last.Minor + 1, 0);
        else if (subject.StartsWith("fix")) next = new Version(last.Major, last.Minor, last.Build + 1);
        if (next is not null) repo.Tag($"v{next}", sha);
    }
}

public sealed class CommitPing : IDisposable
{
    private readonly Meter _meter = new("observatory.dev");
    private readonly Counter<long> _commits;
    private readonly Histogram<int> _width;

    public CommitPing()
    {
        _commits = _meter.CreateCounter<long>("commits");
        _width = _meter.CreateHistogram<int>("files_per_commit");
    }

    public void AfterCommit(CommitInfo commit)
    {
        _commits.Add(1, new KeyValuePair<string, object?>("author", commit.Author));
        _width.Record(commit.Files.Count);
    }

    public void Dispose() => _meter.Dispose();
}

public interface ISymbolIndex
{
    void Forget(string path);
    void Add(string path, IEnumerable<string> words);
}

internal sealed class Perihelion(ISymbolIndex index, string root)
{
    public void Execute(IRepoView repo)
    {
        foreach (var file in repo.Show(repo.Head).Files)
        {
            index.Forget(file);
            var full = Path.Combine(root, file);
            if (File.Exists(full))
                index.Add(file, File.ReadLines(full).SelectMany(l => l.Split(' ', '(', ')', '.', ';')).Where(w => w.Length > 3).Distinct());
        }
    }
}
