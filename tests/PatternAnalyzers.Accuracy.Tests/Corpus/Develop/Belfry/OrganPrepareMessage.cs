using System.Diagnostics;

namespace Corpus.Belfry.OrganWorks;

internal static class Quill
{
    // $1 = COMMIT_EDITMSG, $2 = message|template|merge|squash|commit, $3 = sha
    private static async Task<int> Main(string[] argv)
    {
        var (file, source) = (argv[0], argv.ElementAtOrDefault(1) ?? "");
        if (source is "merge" or "squash" or "commit")
            return 0;

        var branch = (await Capture("git", "symbolic-ref --short HEAD")).Trim();
        var job = branch.Split('/') switch
        {
            ["job", var number, ..] when int.TryParse(number, out _) => number,
            ["rank", var rank, var stop] => $"{rank}.{stop}",
            _ => null,
        };
        if (job is null)
            return 0;

        var text = await File.ReadAllTextAsync(file);
        if (text.Contains($"[{job}]", StringComparison.Ordinal))
            return 0;

        await File.WriteAllTextAsync(file, $"[{job}] {text.TrimStart()}");
        return 0;
    }

    private static async Task<string> Capture(string exe, string arguments)
    {
        using var p = Process.Start(new ProcessStartInfo(exe, arguments) { RedirectStandardOutput = true })!;
        var output = await p.StandardOutput.ReadToEndAsync();
        await p.WaitForExitAsync();
        return p.ExitCode == 0 ? output : "";
    }
}
