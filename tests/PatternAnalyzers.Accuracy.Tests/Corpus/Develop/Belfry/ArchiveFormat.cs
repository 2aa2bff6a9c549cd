using System.Diagnostics;
using System.Text.Json;

namespace Corpus.Belfry.Archive;

public sealed class StagedFormatter(ILogger<StagedFormatter> logger)
{
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var staged = await GitAsync("diff --cached --name-only --diff-filter=ACM -z", ct);
        var sources = staged.Out.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(p => p.EndsWith(".cs")).ToArray();
        if (sources.Length == 0) return 0;

        foreach (var batch in sources.Chunk(50))
        {
            using var format = Process.Start(new ProcessStartInfo("dotnet", $"format --verify-no-changes --include {string.Join(' ', batch)}"))!;
            await format.WaitForExitAsync(ct);
            if (format.ExitCode == 0) continue;
            logger.LogError("{Count} files are not formatted; the commit was stopped", batch.Length);
            return format.ExitCode;
        }
        return 0;
    }

    private static async Task<(int Code, string Out)> GitAsync(string args, CancellationToken ct)
    {
        using var p = Process.Start(new ProcessStartInfo("git", args) { RedirectStandardOutput = true })!;
        var text = await p.StandardOutput.ReadToEndAsync(ct);
        await p.WaitForExitAsync(ct);
        return (p.ExitCode, text);
    }
}

public interface ICommitCandidate
{
    IReadOnlyDictionary<string, string> AddedOrModified { get; }
    void Veto(string reason);
}

/// <summary>Finding aids must stay loadable: ids unique, every parent known.</summary>
public sealed class FindingAidLint
{
    public void BeforeCommit(ICommitCandidate candidate)
    {
        foreach (var (path, content) in candidate.AddedOrModified)
        {
            if (!path.StartsWith("aids/") || !path.EndsWith(".json")) continue;
            try
            {
                using var doc = JsonDocument.Parse(content);
                var ids = new HashSet<string>();
                foreach (var item in doc.RootElement.GetProperty("items").EnumerateArray())
                {
                    var id = item.GetProperty("id").GetString()!;
                    if (!ids.Add(id)) candidate.Veto($"{path}: {id} twice");
                    if (item.TryGetProperty("parent", out var parent) && !ids.Contains(parent.GetString()!))
                        candidate.Veto($"{path}: {id} before its parent");
                }
            }
            catch (JsonException e)
            {
                candidate.Veto($"{path}: line {e.LineNumber + 1}: {e.Message}");
            }
        }
    }
}
