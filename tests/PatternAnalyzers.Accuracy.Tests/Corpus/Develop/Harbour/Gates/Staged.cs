using System.Diagnostics;
using System.Text;

namespace Corpus.Harbour.Gates;

public sealed record StagedBlob(string Path, byte[] Bytes);

public interface IPreCommitCheck
{
    string Id { get; }
    IEnumerable<string> Inspect(IReadOnlyList<StagedBlob> staged);
}

/// <summary>The equivalent of <c>check-merge-conflict</c>.</summary>
public sealed class ConflictMarkers : IPreCommitCheck
{
    private static readonly byte[][] Marks = ["<<<<<<< "u8.ToArray(), ">>>>>>> "u8.ToArray(), "||||||| "u8.ToArray()];

    public string Id => "conflict-markers";

    public IEnumerable<string> Inspect(IReadOnlyList<StagedBlob> staged)
    {
        foreach (var blob in staged)
        {
            var number = 1;
            var start = 0;
            while (start < blob.Bytes.Length)
            {
                var end = Array.IndexOf(blob.Bytes, (byte)'\n', start);
                if (end < 0) end = blob.Bytes.Length;
                var line = blob.Bytes.AsMemory(start, end - start);
                if (Marks.Any(m => line.Span.StartsWith(m))) yield return $"{blob.Path}:{number}: conflict marker";
                number++;
                start = end + 1;
            }
        }
    }
}

public sealed class BigAdditions(int limitKb = 500) : IPreCommitCheck
{
    public string Id => "check-added-large-files";

    public IEnumerable<string> Inspect(IReadOnlyList<StagedBlob> staged) =>
        from b in staged
        where !b.Path.StartsWith("assets/", StringComparison.Ordinal)
        let kb = (b.Bytes.Length + 1023) / 1024
        where kb > limitKb
        orderby kb descending
        select $"{b.Path} ({kb} KB) exceeds {limitKb} KB";
}

/// <summary>Runs all checks over what is in the index and decides whether git may go on.</summary>
public sealed class PreCommitRunner(IEnumerable<IPreCommitCheck> checks, HookSettings settings)
{
    public int Run()
    {
        var staged = Git("diff --cached --name-only --diff-filter=ACM -z").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => new StagedBlob(p, Encoding.UTF8.GetBytes(Git($"show :{p}")))).ToList();
        var failed = false;
        foreach (var check in checks)
        {
            if (settings.SkippedStages.Contains(check.Id)) continue;
            var findings = check.Inspect(staged).ToList();
            Console.WriteLine($"{check.Id,-30}{(findings.Count == 0 ? "Passed" : "Failed")}");
            findings.ForEach(Console.WriteLine);
            failed |= findings.Count > 0;
            if (failed && settings.FailFast) break;
        }

        return failed ? 1 : 0;
    }

    private static string Git(string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"git {arguments} failed");
    }
}

public sealed class PreCommitFailedException(string check, int findings) : Exception($"{check}: {findings} finding(s)")
{
    public string Check { get; } = check;
}

public static class PreCommitRegistration
{
    public static IServiceCollection AddPreCommitChecks(this IServiceCollection services)
    {
        services.AddSingleton<HookSettings>();
        services.AddSingleton<IPreCommitCheck, ConflictMarkers>();
        services.AddSingleton<IPreCommitCheck>(_ => new BigAdditions(750));
        services.AddSingleton<PreCommitRunner>();
        return services;
    }
}
