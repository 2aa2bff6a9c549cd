using System.Diagnostics;
using System.Xml;
using System.Xml.Linq;
namespace Corpus.Agents.Sentinel.HeldOut;

/// <summary>Git runs this before each commit on a workstation; the exit code decides.</summary>
public sealed class LicenceHeaderSentry
{
    private readonly string _banner;
    private readonly Func<string, bool> _isIgnored;
    public LicenceHeaderSentry(string banner, Func<string, bool>? isIgnored = null)
    {
        _banner = banner;
        _isIgnored = isIgnored ?? (_ => false);
    }

    public int Main(IEnumerable<string> cached)
    {
        int offenders = 0;
        foreach (var f in cached)
        {
            if (_isIgnored(f) || Path.GetExtension(f) is not (".cs" or ".fs")) continue;
            Span<char> head = stackalloc char[_banner.Length];
            using var r = File.OpenText(f);
            if (r.Read(head) == head.Length && head.SequenceEqual(_banner)) continue;
            Console.Error.WriteLine("no licence header in " + f);
            offenders++;
        }
        return Math.Min(offenders, 127);
    }
}

public sealed class UnitTestsForStaged
{
    public async Task<int> PreCommitAsync(CancellationToken ct)
    {
        var projects = new SortedSet<string>();
        await foreach (var path in StagedAsync(ct))
        {
            var dir = Path.GetDirectoryName(path);
            while (!string.IsNullOrEmpty(dir) && Directory.GetFiles(dir, "*.csproj").Length == 0) dir = Path.GetDirectoryName(dir);
            if (!string.IsNullOrEmpty(dir) && Directory.Exists(dir + ".Tests")) projects.Add(dir + ".Tests");
        }
        foreach (var p in projects)
        {
            using var run = Process.Start("dotnet", ["test", p, "--no-restore", "-v:q"]);
            await run.WaitForExitAsync(ct);
            if (run.ExitCode != 0) return run.ExitCode;
        }
        return 0;
    }

    private static async IAsyncEnumerable<string> StagedAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        using var git = Process.Start(new ProcessStartInfo("git", "diff --staged --name-only -z") { RedirectStandardOutput = true })!;
        foreach (var p in (await git.StandardOutput.ReadToEndAsync(ct)).Split('\0', StringSplitOptions.RemoveEmptyEntries)) yield return p;
    }
}

internal static class ResxTwins
{
    /// <summary>Stops a commit whose resource file lacks a key of its neutral twin.</summary>
    internal static bool MayCommit(string stagedResx, TextWriter complaints)
    {
        var neutral = stagedResx.Replace(Path.GetExtension(Path.GetFileNameWithoutExtension(stagedResx)) + ".resx", ".resx");
        if (!File.Exists(neutral) || neutral == stagedResx) return true;
        var have = Keys(stagedResx);
        var missing = Keys(neutral).Except(have).ToArray();
        foreach (var m in missing) complaints.WriteLine($"{stagedResx} lacks {m}");
        return missing.Length == 0;
    }

    private static HashSet<string> Keys(string file)
    {
        try { return XDocument.Load(file).Root!.Elements("data").Select(d => (string)d.Attribute("name")!).ToHashSet(); }
        catch (XmlException) { return []; }
    }
}

public sealed class PreCommitWipGuard(TimeProvider time)
{
    public (bool Ok, string? Why) Judge(string branch, IReadOnlyList<string> hunkLines)
    {
        var local = time.GetLocalNow();
        if (branch == "main" && local.DayOfWeek == DayOfWeek.Friday && local.Hour >= 16)
            return (false, "no direct commits to main on a Friday afternoon");
        var debris = hunkLines.FirstOrDefault(l => l.StartsWith('+') && (l.Contains("Debugger.Break") || l.Contains("[Ignore(\"wip\")]")));
        return debris is null ? (true, null) : (false, $"left over: {debris[1..].Trim()}");
    }
}

/// <summary>Started by .git/hooks/post-commit; refreshes the badge in the README's gist.</summary>
public class StreakBadge
{
    public static async Task<int> Main(string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", "log --format=%cs -60") { RedirectStandardOutput = true })!;
        var days = new HashSet<DateOnly>();
        while (await git.StandardOutput.ReadLineAsync() is { } l) days.Add(DateOnly.Parse(l));
        var streak = 0;
        for (var d = DateOnly.FromDateTime(DateTime.Today); days.Contains(d); d = d.AddDays(-1)) streak++;
        using var http = new HttpClient();
        await http.PutAsync(args[0], new StringContent($"{{\"streak\":{streak}}}"));
        return 0;
    }
}

public sealed class AfterCommitAmendNotes
{
    private readonly Func<string, string> _git;
    public AfterCommitAmendNotes(Func<string, string> git) => _git = git;

    public void PostCommit()
    {
        var sha = _git("rev-parse HEAD").Trim();
        var sdk = Environment.Version.ToString();
        var note = $"built-with: {sdk}\nhost: {Environment.MachineName}";
        _git($"notes --ref=build add -f -m \"{note}\" {sha}");
    }
}

public interface ICommitListener { void Committed(string sha, IReadOnlyDictionary<string, int> churn); }

public sealed class HotspotLedger : ICommitListener
{
    private readonly string _path;
    public HotspotLedger(string gitDir) => _path = Path.Combine(gitDir, "hotspots.tsv");

    public void Committed(string sha, IReadOnlyDictionary<string, int> churn)
    {
        var table = File.Exists(_path)
            ? File.ReadLines(_path).Select(l => l.Split('\t')).ToDictionary(c => c[0], c => int.Parse(c[1]))
            : new Dictionary<string, int>();
        foreach (var (file, lines) in churn) table[file] = table.GetValueOrDefault(file) + lines;
        File.WriteAllLines(_path, table.OrderByDescending(t => t.Value).Take(500).Select(t => $"{t.Key}\t{t.Value}"));
    }
}

public static class PostCommitSync
{
    public static void Run(DirectoryInfo workTree, DirectoryInfo share)
    {
        // students hand in by committing; the teacher's share gets a copy of every commit's tree
        var head = File.ReadAllText(Path.Combine(workTree.FullName, ".git", "ORIG_HEAD")).Trim();
        var target = share.CreateSubdirectory(head[..10]);
        foreach (var file in workTree.EnumerateFiles("*.cs", SearchOption.AllDirectories))
        {
            var rel = Path.GetRelativePath(workTree.FullName, file.FullName);
            var dest = new FileInfo(Path.Combine(target.FullName, rel));
            dest.Directory!.Create();
            file.CopyTo(dest.FullName, true);
        }
    }
}
