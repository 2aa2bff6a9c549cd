using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Corpus.Belfry.Harbour;

public sealed class PushWebhookPayload
{
    [JsonPropertyName("ref")] public string Ref { get; init; } = "";
    [JsonPropertyName("before")] public string Before { get; init; } = "";
    [JsonPropertyName("after")] public string After { get; init; } = "";
    [JsonPropertyName("commits")] public List<WebhookCommit> Commits { get; init; } = [];
}

public sealed record WebhookCommit(string Id, string Message, string[] Added, string[] Modified, string[] Removed);

[ApiController]
[Route("hooks/git")]
public sealed class GitWebhookController(IGitClient git, ILogger<GitWebhookController> log) : ControllerBase
{
    [HttpPost("push")]
    public async Task<IActionResult> Push([FromBody] PushWebhookPayload payload, CancellationToken ct)
    {
        if (payload.Ref != "refs/heads/main") return NoContent();
        if (!Request.Headers.TryGetValue("X-Hub-Signature-256", out var signature) || signature.Count == 0) return Unauthorized();
        await git.FetchAsync("origin", ct);
        log.LogInformation("{Count} commits up to {After}", payload.Commits.Count, payload.After);
        return Accepted();
    }
}

public interface IGitClient
{
    Task FetchAsync(string remote, CancellationToken ct);
    Task<string> CommitAsync(string message, CancellationToken ct);
}

public sealed class GitClient(string workTree) : IGitClient
{
    public Task FetchAsync(string remote, CancellationToken ct) => RunAsync(ct, "fetch", "--prune", remote);

    public async Task<string> CommitAsync(string message, CancellationToken ct)
    {
        await RunAsync(ct, "commit", "--no-verify", "-m", message);
        return (await RunAsync(ct, "rev-parse", "HEAD")).Trim();
    }

    private async Task<string> RunAsync(CancellationToken ct, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = workTree, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("git is not installed");
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {arguments[0]} ended with {process.ExitCode}");
    }
}

public class Commit
{
    public long Id { get; set; }
    public required string Sha { get; set; }
    public required string AuthorMail { get; set; }
    public DateTimeOffset CommittedAt { get; set; }
    public int Insertions { get; set; }
    public int Deletions { get; set; }
}

public class CommitConfiguration : IEntityTypeConfiguration<Commit>
{
    public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Commit> builder)
    {
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => c.Sha).IsUnique();
        builder.Property(c => c.AuthorMail).HasMaxLength(254);
    }
}

public static class CommitChurn
{
    /// <summary>Share of each author in the lines changed, with a half-life of 90 days.</summary>
    public static IReadOnlyDictionary<string, double> ByAuthor(IEnumerable<Commit> commits, DateTimeOffset now)
    {
        var weights = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);
        double total = 0;
        foreach (var c in commits)
        {
            var w = (c.Insertions + c.Deletions) * Math.Pow(0.5, (now - c.CommittedAt).TotalDays / 90);
            weights[c.AuthorMail] = weights.GetValueOrDefault(c.AuthorMail) + w;
            total += w;
        }
        return total == 0 ? weights : weights.ToDictionary(p => p.Key, p => p.Value / total);
    }
}

public static class HookServiceCollectionExtensions
{
    public static IServiceCollection AddGitWebhooks(this IServiceCollection services, string workTree)
    {
        services.AddSingleton<IGitClient>(new GitClient(workTree));
        services.AddControllers();
        return services;
    }
}
