using System.Text;
using System.Text.Json.Nodes;

namespace Corpus.Foundry.Staged;

public sealed record StagedFile(string Path, byte[] Content);

public sealed record Complaint(string Path, int Line, string Text);

public interface IStagedCheck
{
    string Id { get; }
    IEnumerable<Complaint> Inspect(IReadOnlyList<StagedFile> staged);
}

public sealed class LargeBlobCheck : IStagedCheck
{
    private readonly int _limit;

    public LargeBlobCheck(int limitInKilobytes = 500) => _limit = limitInKilobytes * 1024;

    public string Id => "check-added-large-files";

    public IEnumerable<Complaint> Inspect(IReadOnlyList<StagedFile> staged)
    {
        foreach (var f in staged)
            if (f.Content.Length > _limit)
                yield return new Complaint(f.Path, 0, $"{f.Content.Length / 1024} KiB; put it into LFS");
    }
}

public sealed class CaseClash : IStagedCheck
{
    public string Id => "check-case-conflict";

    public IEnumerable<Complaint> Inspect(IReadOnlyList<StagedFile> staged) =>
        staged.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase)
              .Where(g => g.Select(f => f.Path).Distinct(StringComparer.Ordinal).Count() > 1)
              .SelectMany(g => g.Skip(1), (g, f) => new Complaint(f.Path, 0, "differs only in case from " + g.First().Path));
}

/// <summary>Runs the checks over the index; what <c>git commit</c> waits for.</summary>
public sealed class PreCommitRunner(IEnumerable<IStagedCheck> checks, TextWriter report)
{
    public int Run(IReadOnlyList<StagedFile> index, ISet<string> skip)
    {
        var failed = false;
        foreach (var check in checks)
        {
            if (skip.Contains(check.Id)) { report.WriteLine($"{check.Id,-40} skipped"); continue; }
            var complaints = check.Inspect(index).ToList();
            report.WriteLine($"{check.Id,-40} {(complaints.Count == 0 ? "ok" : "FAILED")}");
            foreach (var c in complaints) report.WriteLine($"  {c.Path}:{c.Line}: {c.Text}");
            failed |= complaints.Count > 0;
        }

        return failed ? 1 : 0;
    }
}

/// <summary>Empties the outputs of notebooks that are about to be committed. Exit code 1 when a file was changed, so that it is staged again.</summary>
public static class NotebookRinse
{
    public static int Main(string[] filenames)
    {
        var touched = 0;
        foreach (var name in filenames.Where(n => n.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)))
        {
            var book = JsonNode.Parse(File.ReadAllText(name))!.AsObject();
            var dirty = false;
            foreach (var cell in book["cells"]!.AsArray().OfType<JsonObject>())
            {
                if ((string?)cell["cell_type"] != "code") continue;
                if (cell["outputs"] is JsonArray { Count: > 0 }) { cell["outputs"] = new JsonArray(); dirty = true; }
                if (cell["execution_count"] is not null) { cell["execution_count"] = null; dirty = true; }
            }

            if (!dirty) continue;
            File.WriteAllText(name, book.ToJsonString(), new UTF8Encoding(false));
            Console.WriteLine("rinsed " + name);
            touched++;
        }

        return touched > 0 ? 1 : 0;
    }
}

internal class Program
{
    private static readonly string[] Markers = ["<<<<<<< ", ">>>>>>> ", "||||||| "];

    // pre-commit passes the staged file names
    private static int Main(string[] args)
    {
        int exit = 0;
        for (int i = 0; i < args.Length; i++)
        {
            int no = 0;
            foreach (string line in File.ReadLines(args[i]))
            {
                no++;
                if (Array.Exists(Markers, m => line.StartsWith(m, StringComparison.Ordinal)) || line == "=======")
                {
                    Console.Out.WriteLine($"{args[i]}:{no}: merge conflict string found");
                    exit = 1;
                }
            }
        }

        return exit;
    }
}
