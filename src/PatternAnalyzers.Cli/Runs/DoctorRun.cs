using PatternAnalyzers.Core.Diagnosis;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.History;
using PatternAnalyzers.Loading;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Gathers what the doctor looks at.</summary>
internal static class DoctorRun
{
    /// <summary>The symptoms of a repository.</summary>
    /// <param name="source">Folder, .sln, .slnx or .csproj.</param>
    /// <param name="manifests">Folder of fragments; null for the one that builds use by default.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static async Task<Symptoms> ExamineAsync(string source, string? manifests, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(source);
        var folder = File.Exists(path) ? Path.GetDirectoryName(path)! : path;
        var root = Directory.Exists(folder) ? GitRepository.RootOf(folder) : null;
        // Says first what is wrong with the source itself.
        var projects = Inspection.Projects(source, root, cancellation);
        var history = await GitRepository.ReadAsync(folder, null, cancellation).ConfigureAwait(false);
        var directory = manifests ?? Path.Combine(root ?? folder, "artifacts", "patterns");
        var (sdk, wanted) = Inspection.Sdk(folder);
        var (fragments, problem) = Fragments(directory, root ?? folder, history);
        return new Symptoms
        {
            ToolVersion = ToolVersion.Current,
            Sdk = sdk,
            WantedSdk = wanted,
            HistoryUnknown = history.UnknownReason,
            ShallowFiles = history.ShallowFiles.Count,
            Projects = projects,
            ManifestDirectory = manifests ?? Path.GetRelativePath(Environment.CurrentDirectory, directory).Replace('\\', '/'),
            Fragments = fragments,
            FragmentProblem = problem,
        };
    }

    private static (IReadOnlyList<FragmentSymptom> Fragments, string? Problem) Fragments(string directory, string root, RepositoryState history)
    {
        try
        {
            var all = FragmentDirectory.Read(directory);
            var stale = FragmentSelection.Select(all, history, project => Path.Exists(Path.Combine(root, project)), ToolVersion.Current, prune: true)
                .Stale.ToDictionary(static one => one.Fragment.Path, static one => one.Reason, StringComparer.Ordinal);
            return (all
                .Select(fragment => new FragmentSymptom(
                    Path.GetFileName(fragment.Path),
                    fragment.Manifest.Facts!.Header.Project,
                    stale.GetValueOrDefault(fragment.Path)))
                .ToList(), null);
        }
        catch (PatternsException failure) when (failure.Code == "PA3001")
        {
            return ([], null);
        }
        catch (PatternsException failure)
        {
            return ([], failure.Message.TrimEnd('.'));
        }
    }
}
