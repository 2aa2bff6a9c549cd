using System.Diagnostics;
using System.Text.RegularExpressions;
namespace Corpus.Agents.PreCommit;

public sealed record StagedFile(string Path, string Content);
public sealed record Finding(string Path, int Line, string Text);

internal static class Index
{
    public static IEnumerable<string> Staged(string filter = "ACM")
    {
        using var p = Process.Start(new ProcessStartInfo("git", $"diff --cached --name-only --diff-filter={filter}") { RedirectStandardOutput = true })!;
        while (p.StandardOutput.ReadLine() is { } line) yield return line;
        p.WaitForExit();
    }
}

public interface IPreCommitCheck
{
    ValueTask<IReadOnlyList<Finding>> InspectAsync(StagedFile file);
}

public sealed class SecretLeakCheck : IPreCommitCheck
{
    private static readonly Regex[] Shapes =
    [
        new(@"AKIA[0-9A-Z]{16}"), new(@"-----BEGIN (RSA|EC) PRIVATE KEY-----"), new(@"xox[baprs]-[0-9a-zA-Z\-]{10,}"),
    ];

    public ValueTask<IReadOnlyList<Finding>> InspectAsync(StagedFile file)
    {
        var found = new List<Finding>();
        var number = 0;
        foreach (var line in file.Content.AsSpan().ToString().Split('\n'))
        {
            number++;
            if (Shapes.Any(s => s.IsMatch(line))) found.Add(new(file.Path, number, "looks like a credential"));
        }
        return new(found);
    }
}

public sealed class ConflictMarkerCheck : IPreCommitCheck
{
    public ValueTask<IReadOnlyList<Finding>> InspectAsync(StagedFile file)
    {
        var hits = file.Content.Split('\n')
            .Select((text, i) => (text, i))
            .Where(x => x.text.StartsWith("<<<<<<< ") || x.text.StartsWith(">>>>>>> "))
            .Select(x => new Finding(file.Path, x.i + 1, "unresolved merge conflict"))
            .ToList();
        return ValueTask.FromResult<IReadOnlyList<Finding>>(hits);
    }
}

/// <summary>What <c>.githooks/pre-commit</c> runs.</summary>
public sealed class PreCommitHook(IEnumerable<IPreCommitCheck> checks)
{
    public async Task<int> RunAsync()
    {
        var all = new List<Finding>();
        foreach (var path in Index.Staged())
        {
            var file = new StagedFile(path, await File.ReadAllTextAsync(path));
            foreach (var check in checks) all.AddRange(await check.InspectAsync(file));
        }
        foreach (var f in all.OrderBy(f => f.Path).ThenBy(f => f.Line))
            Console.Error.WriteLine($"{f.Path}:{f.Line}: {f.Text}");
        return all.Count == 0 ? 0 : 1;
    }
}

public class FormatBeforeCommit
{
    public int Run()
    {
        var csharp = Index.Staged().Where(f => f.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (csharp.Length == 0) return 0;
        var format = Process.Start("dotnet", "format whitespace --include " + string.Join(' ', csharp));
        format!.WaitForExit();
        if (format.ExitCode != 0) return format.ExitCode;
        using var add = Process.Start("git", "add " + string.Join(' ', csharp));
        add!.WaitForExit();
        return add.ExitCode;
    }
}
