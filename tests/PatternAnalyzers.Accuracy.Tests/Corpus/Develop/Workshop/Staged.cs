using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Workshop.Precommit;

public interface IStagedCheck
{
    string Title { get; }
    IAsyncEnumerable<string> FindingsAsync(IReadOnlyList<string> stagedFiles, CancellationToken ct);
}

public sealed class StagedSecrets : IStagedCheck
{
    public string Title => "secrets";

    private static readonly Regex Suspicious = new(@"(AKIA[0-9A-Z]{16}|-----BEGIN (RSA|EC) PRIVATE KEY-----|xox[bp]-[0-9A-Za-z-]{20,})", RegexOptions.CultureInvariant);

    public async IAsyncEnumerable<string> FindingsAsync(IReadOnlyList<string> stagedFiles, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var file in stagedFiles)
        {
            var number = 0;
            await foreach (var line in File.ReadLinesAsync(file, ct))
            {
                number++;
                if (Suspicious.IsMatch(line)) yield return $"{file}:{number}: looks like a credential";
            }
        }
    }
}

internal sealed class LargeBlobs(long limit) : IStagedCheck
{
    public string Title => "size";

    public async IAsyncEnumerable<string> FindingsAsync(IReadOnlyList<string> stagedFiles, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var path in stagedFiles)
        {
            ct.ThrowIfCancellationRequested();
            var info = new FileInfo(path);
            if (info.Exists && info.Length > limit && info.Extension is not (".png" or ".snap"))
            {
                yield return $"{path}: {info.Length / 1024} KiB, use LFS";
            }
        }

        await Task.CompletedTask;
    }
}

/// <summary>Entry of .git/hooks/pre-commit: every check sees the staged files, one finding stops the commit.</summary>
public sealed class PreCommit(IEnumerable<IStagedCheck> checks)
{
    public async Task<int> ExecuteAsync(CancellationToken ct)
    {
        var staged = await StagedAsync(ct);
        if (staged.Count == 0) return 0;
        var failed = false;
        foreach (var check in checks)
        {
            await foreach (var finding in check.FindingsAsync(staged, ct))
            {
                Console.Error.WriteLine($"[{check.Title}] {finding}");
                failed = true;
            }
        }

        return failed ? 1 : 0;
    }

    private static async Task<List<string>> StagedAsync(CancellationToken ct)
    {
        using var git = Process.Start(new ProcessStartInfo("git", "diff --cached --name-only --diff-filter=ACM -z") { RedirectStandardOutput = true })!;
        var text = await git.StandardOutput.ReadToEndAsync(ct);
        await git.WaitForExitAsync(ct);
        return [.. text.Split('\0', StringSplitOptions.RemoveEmptyEntries)];
    }
}
