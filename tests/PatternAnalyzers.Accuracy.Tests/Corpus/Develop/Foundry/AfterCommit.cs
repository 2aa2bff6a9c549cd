using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Corpus.Foundry.AfterCommit;

public record CommitFacts(string Sha, string Author, DateTimeOffset When, IReadOnlyList<string> Files);

/// <summary>Tells the dependency dashboard which manifests the new commit touched.</summary>
public sealed class PostCommitNotifier
{
    private readonly HttpClient _http;

    public PostCommitNotifier(HttpClient http) => _http = http;

    public async Task OnCommittedAsync(CommitFacts commit, CancellationToken ct = default)
    {
        var manifests = commit.Files.Where(f => f.EndsWith(".csproj") || f.EndsWith("pom.xml")).ToArray();
        if (manifests.Length == 0) return;
        try
        {
            using var answer = await _http.PostAsJsonAsync("api/manifests/touched", new { commit.Sha, manifests }, ct);
            answer.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException e)
        {
            Console.Error.WriteLine("dashboard not told: " + e.Message);
        }
    }
}

/// <summary>Started by <c>.git/hooks/post-commit</c>; keeps a personal tally of days in a row with a commit.</summary>
public static class Streak
{
    public static void Main()
    {
        var file = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".streak.json");
        var days = File.Exists(file) ? JsonSerializer.Deserialize<SortedSet<DateOnly>>(File.ReadAllText(file))! : [];
        days.Add(HeadDate());

        var run = 0;
        for (var d = days.Max; days.Contains(d); d = d.AddDays(-1)) run++;

        File.WriteAllText(file, JsonSerializer.Serialize(days));
        if (run > 1) Console.WriteLine($"{run} days in a row");
    }

    private static DateOnly HeadDate()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "log -1 --format=%cs") { RedirectStandardOutput = true })!;
        return DateOnly.ParseExact(git.StandardOutput.ReadToEnd().Trim(), "yyyy-MM-dd");
    }
}

public class CommitHistoryEntry
{
    public required string Sha { get; init; }
    public string? Subject { get; init; }
    public DateTimeOffset CommittedAt { get; init; }
    public override string ToString() => $"{Sha[..8]} {Subject}";
}
