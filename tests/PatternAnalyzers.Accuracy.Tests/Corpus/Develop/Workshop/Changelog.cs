namespace Corpus.Workshop.Changelog;

public sealed record CommitInfo(string Sha, string Author, string Subject, DateTimeOffset When);

public interface IAfterCommit
{
    Task AfterCommitAsync(CommitInfo commit, CancellationToken ct);
}

/// <summary>Adds user-visible commits to the Unreleased part of CHANGELOG.md as soon as they are made.</summary>
public sealed class ChangelogKeeper(string repositoryRoot) : IAfterCommit
{
    public async Task AfterCommitAsync(CommitInfo commit, CancellationToken ct)
    {
        var heading = commit.Subject switch
        {
            ['f', 'e', 'a', 't', ..] => "### Added",
            ['f', 'i', 'x', ..] => "### Fixed",
            ['p', 'e', 'r', 'f', ..] => "### Changed",
            _ => null,
        };
        if (heading is null) return;

        var path = Path.Combine(repositoryRoot, "CHANGELOG.md");
        var lines = File.Exists(path) ? (await File.ReadAllLinesAsync(path, ct)).ToList() : ["# Changelog", "", "## Unreleased"];
        var at = lines.IndexOf(heading);
        if (at < 0)
        {
            at = Math.Max(lines.IndexOf("## Unreleased"), 0) + 1;
            lines.Insert(at, heading);
        }

        lines.Insert(at + 1, $"- {commit.Subject[(commit.Subject.IndexOf(':') + 1)..].Trim()} ({commit.Sha[..8]})");
        await File.WriteAllLinesAsync(path, lines, ct);
    }
}

internal sealed class CommitBell : IAfterCommit
{
    private readonly HttpClient _http;
    private readonly Uri _channel;

    public CommitBell(HttpClient http, Uri channel)
    {
        _http = http;
        _channel = channel;
    }

    public async Task AfterCommitAsync(CommitInfo commit, CancellationToken ct)
    {
        using var reply = await _http.PostAsJsonAsync(_channel, new { text = $"{commit.Author}: {commit.Subject}", sha = commit.Sha }, ct);
        if (!reply.IsSuccessStatusCode)
        {
            Console.Error.WriteLine($"channel answered {(int)reply.StatusCode}");
        }
    }
}
