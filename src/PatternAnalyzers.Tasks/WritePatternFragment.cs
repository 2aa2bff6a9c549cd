using Microsoft.Build.Framework;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Tasks;

/// <summary>Lays the classified facts of one compilation out as the fragment of its project. All paths are absolute.</summary>
[MSBuildMultiThreadableTask]
public sealed class WritePatternFragment : PatternTask
{
    /// <summary>What the analyzer left.</summary>
    [Required]
    public string FactsFile { get; set; } = "";

    /// <summary>Where fragments go.</summary>
    [Required]
    public string ManifestDirectory { get; set; } = "";

    /// <summary>Written last, with the fragment's path in it: its time says whether there is anything to do.</summary>
    [Required]
    public string DoneFile { get; set; } = "";

    /// <summary>Folder that the summary line's path starts from.</summary>
    public string RepositoryRoot { get; set; } = "";

    /// <summary>SHA of HEAD; empty when unknown.</summary>
    public string Commit { get; set; } = "";

    private protected override string Subject => FactsFile;

    private protected override void Run()
    {
        using var facts = Facts();
        Step = TaskCodes.NotWritten;
        var file = Path.Combine(ManifestDirectory, facts.FileName);
        var written = facts.WriteTo(file);
        File.WriteAllText(DoneFile, file);
        Tell(facts, file, written);
    }

    private ClassifiedFacts Facts()
    {
        try
        {
            return ClassifiedFacts.Read(FactsFile, Commit.Length > 0 ? Commit : null);
        }
        catch (PatternsException exception) when (exception.Code != "PA2001")
        {
            // Without the file the next build compiles again, which is what the warning asks for.
            File.Delete(FactsFile);
            throw;
        }
    }

    private void Tell(ClassifiedFacts facts, string file, bool written)
    {
        var importance = written ? MessageImportance.High : MessageImportance.Low;
        if (Log.LogsMessagesOfImportance(importance))
            Log.LogMessage(importance, "{0}", FragmentSummary.Of(facts.Statistics, ShortPath(file)));
    }

    private string ShortPath(string file)
    {
        var path = RepositoryRoot.Length == 0 ? file : Path.GetRelativePath(RepositoryRoot, file);
        return (path.StartsWith("..", StringComparison.Ordinal) ? file : path).Replace('\\', '/');
    }
}
