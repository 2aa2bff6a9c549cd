using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Inspections;

/// <summary>Where the intermediate output of a project lies.</summary>
internal static class OutputFolder
{
    /// <summary>Its setting, the folder of artifacts output, else <c>obj</c>.</summary>
    public static string Of(string path, PropertyBag properties, string top)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (properties.Text("BaseIntermediateOutputPath") is { } set)
        {
            return Path.GetFullPath(set.Replace('\\', '/'), folder);
        }

        if (!properties.IsOn("UseArtifactsOutput") && properties.Text("ArtifactsPath") is null)
        {
            return Path.Combine(folder, "obj");
        }

        // Without a path of its own it lies beside the shared properties.
        var artifacts = properties.Text("ArtifactsPath")?.Replace('\\', '/')
            ?? Path.Combine(Path.GetDirectoryName(FilesAbove.Nearest(folder, "Directory.Build.props", top)) ?? folder, "artifacts");
        return Path.Combine(Path.GetFullPath(artifacts, folder), "obj", Path.GetFileNameWithoutExtension(path));
    }
}
