using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>The folder where builds leave their fragments.</summary>
public static class FragmentDirectory
{
    private const string BuildFirst = "Build the solution with the package referenced, then merge again. Outside git a build leaves each fragment in obj/patterns of its project.";

    /// <summary>Every fragment, in ordinal order of file name, without the patterns, relationships and rejected candidates that its facts once made.</summary>
    /// <exception cref="PatternsException">There is none (PA3001), one cannot be read (PA201x), or one is a merged manifest (PA3003).</exception>
    public static IReadOnlyList<Fragment> Read(string directory)
    {
        var fragments = Paths(directory).Select(ReadOne).ToList();
        return fragments.Count > 0 ? fragments : throw None(directory);
    }

    private static Fragment ReadOne(string path)
    {
        var manifest = ManifestFile.Read(path);
        return manifest.Facts is not null ? new Fragment(path, WithoutCatalogue(manifest)) : throw NoFragment(path);
    }

    // Merging makes the catalogue anew from the facts; held for hundreds of projects, the old one would take a fifth of the memory.
    private static Manifest WithoutCatalogue(Manifest fragment) => fragment with { Patterns = [], Relationships = [], Rejected = [] };

    private static IEnumerable<string> Paths(string directory)
    {
        try
        {
            return Directory.Exists(directory) ? Sorted(directory) : throw None(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Json.Faults.Unreadable(directory, exception);
        }
    }

    private static string[] Sorted(string directory)
    {
        var paths = Directory.GetFiles(directory, "*" + FragmentName.Extension);
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    private static PatternsException None(string directory) =>
        new("PA3001", ExitCode.Input, $"{directory}: there is no fragment (*{FragmentName.Extension}).", BuildFirst);

    private static PatternsException NoFragment(string path) =>
        new("PA3003", ExitCode.Input, $"{path}: this is a manifest without facts, not a fragment.", "Remove it from the folder; builds leave fragments there.");
}
