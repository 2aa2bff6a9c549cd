namespace Corpus.OnexFlow.Orchestrators.Compliance.HeldOut;

public interface IGather { Task<string[]> FilesAsync(string root); }
public interface IScan { Task<int> FindingsAsync(string file); }
public interface IEvidence { Task<Uri> SaveAsync(IReadOnlyDictionary<string, int> findings); }

public sealed record NodeComplianceOrchestrator(IGather Gather, IScan Scan, IEvidence Evidence)
{
    public int DegreeOfParallelism { get; init; } = 4;

    public async Task<Uri> Execute(string root)
    {
        var files = await Gather.FilesAsync(root);
        var findings = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = DegreeOfParallelism }, async (file, _) =>
        {
            findings[file] = await Scan.FindingsAsync(file);
        });
        return await Evidence.SaveAsync(findings);
    }
}
