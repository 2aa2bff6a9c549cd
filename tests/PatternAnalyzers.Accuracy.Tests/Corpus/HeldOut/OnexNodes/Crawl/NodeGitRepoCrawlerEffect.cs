using System.Diagnostics;

namespace Corpus.OnexNodes.Crawl.HeldOut;

public record CrawlScope(string[] Repositories, string SinceSha);

public class NodeGitRepoCrawlerEffect
{
    private readonly ILogger _log;
    public NodeGitRepoCrawlerEffect(ILoggerFactory logs) => _log = logs.CreateLogger("crawler");

    public async IAsyncEnumerable<(string Repo, string File, string Text)> ExecuteEffectAsync(CrawlScope scope)
    {
        foreach (var repo in scope.Repositories)
        {
            string[] changed;
            try
            {
                changed = (await Git(repo, "diff", "--name-only", scope.SinceSha, "--", "*.md")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            }
            catch (InvalidOperationException e)
            {
                _log.LogWarning(e, "Skipping {Repo}", repo);
                continue;
            }

            foreach (var file in changed)
            {
                var full = Path.Combine(repo, file);
                if (File.Exists(full))
                    yield return (repo, file, await File.ReadAllTextAsync(full));
            }
        }
    }

    static async Task<string> Git(string dir, params string[] args)
    {
        using var p = Process.Start(new ProcessStartInfo("git", args) { WorkingDirectory = dir, RedirectStandardOutput = true })!;
        var text = await p.StandardOutput.ReadToEndAsync();
        await p.WaitForExitAsync();
        return p.ExitCode == 0 ? text : throw new InvalidOperationException($"git exited with {p.ExitCode}");
    }
}
