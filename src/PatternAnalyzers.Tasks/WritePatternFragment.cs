using Microsoft.Build.Framework;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Tasks;

/// <summary>Turns the facts of one compilation into the fragment of its project. All paths are absolute.</summary>
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

    /// <summary>The user's own name of the repository; empty when there is none.</summary>
    public string RepositoryId { get; set; } = "";

    /// <summary>URL of the remote; empty when unknown.</summary>
    public string Origin { get; set; } = "";

    /// <summary>SHA of HEAD; empty when unknown.</summary>
    public string Commit { get; set; } = "";

    private protected override string Subject => FactsFile;

    private protected override void Run()
    {
        var facts = Facts();
        var fragment = Catalogue.Build(Input(facts));
        Step = TaskCodes.NotWritten;
        var file = Path.Combine(ManifestDirectory, FragmentName.For(facts.Header.Project, facts.Header.TargetFramework, facts.Header.Configuration));
        var written = ManifestFile.Write(file, fragment);
        File.WriteAllText(DoneFile, file);
        Tell(fragment, file, written);
    }

    private ProjectFacts Facts()
    {
        try
        {
            return Manifests.FactsFile.Read(FactsFile);
        }
        catch (PatternsException exception) when (exception.Code != "PA2001")
        {
            // Without the file the next build compiles again, which is what the warning asks for.
            File.Delete(FactsFile);
            throw;
        }
    }

    private CatalogueInput Input(ProjectFacts facts) => new()
    {
        Projects = [facts],
        Repository = new RepositoryState
        {
            Repository = RepositoryName.From(RepositoryId, Origin),
            Commit = Commit.Length > 0 ? Commit : null,
            UnknownReason = "needs_merge",
        },
        ToolVersion = TaskVersion.Current,
        Provisional = true,
    };

    private void Tell(Manifest fragment, string file, bool written)
    {
        var importance = written ? MessageImportance.High : MessageImportance.Low;
        if (Log.LogsMessagesOfImportance(importance))
            Log.LogMessage(importance, "{0}", FragmentSummary.Of(fragment, ShortPath(file)));
    }

    private string ShortPath(string file)
    {
        var path = RepositoryRoot.Length == 0 ? file : Path.GetRelativePath(RepositoryRoot, file);
        return (path.StartsWith("..", StringComparison.Ordinal) ? file : path).Replace('\\', '/');
    }
}
