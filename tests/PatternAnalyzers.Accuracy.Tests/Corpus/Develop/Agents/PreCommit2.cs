using System.Text;
using System.Text.Json;
namespace Corpus.Agents.Houston.Gate;

/// <summary>Refuses commits with assets above the limit; game artists work in the same repository.</summary>
public static class BigAssetBlocker
{
    const long Limit = 10L << 20;

    // pre-commit passes nothing; lint-staged passes the staged paths
    public static int PreCommit(params string[] staged)
    {
        var tooBig = from path in staged
                     let info = new FileInfo(path)
                     where info.Exists && info.Length > Limit
                     orderby info.Length descending
                     select $"{path} ({info.Length >> 20} MiB)";
        var list = tooBig.ToList();
        list.ForEach(Console.Error.WriteLine);
        return list.Count;
    }
}

public sealed class MigrationOrderHook
{
    private readonly string _root;
    public MigrationOrderHook(string root) => _root = root;

    /// <summary>Before a commit is made, migrations must be numbered without gaps.</summary>
    public bool BeforeCommit(IReadOnlyList<string> stagedPaths, out string reason)
    {
        reason = "";
        if (!stagedPaths.Any(p => p.StartsWith("db/migrations/"))) return true;
        var numbers = Directory.GetFiles(Path.Combine(_root, "db", "migrations"), "V*.sql")
            .Select(f => int.Parse(Path.GetFileName(f)[1..5])).Order().ToArray();
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] == numbers[i - 1] + 1) continue;
            reason = $"V{numbers[i - 1]:0000} is followed by V{numbers[i]:0000}";
            return false;
        }
        return true;
    }
}

internal sealed class J5
{
    public static async Task<int> Main(string[] args)
    {
        // invoked from .husky/pre-commit
        var bad = 0;
        foreach (var f in args.Where(a => a.EndsWith(".json")))
        {
            try
            {
                await using var s = File.OpenRead(f);
                using var _ = await JsonDocument.ParseAsync(s);
            }
            catch (JsonException e)
            {
                Console.Error.WriteLine($"{f}({e.LineNumber}): {e.Message}");
                bad = 1;
            }
        }
        return bad;
    }
}

public sealed class PreCommitBomStripper
{
    public int Invoke(IEnumerable<string> stagedFiles)
    {
        var touched = 0;
        foreach (var path in stagedFiles)
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            {
                File.WriteAllBytes(path, bytes[3..]);
                Console.WriteLine($"stripped BOM: {path}");
                touched++;
            }
        }
        return touched > 0 ? 1 : 0;
    }
}
