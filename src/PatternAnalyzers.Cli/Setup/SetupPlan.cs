using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Setup;

/// <summary>Everything that makes a repository leave a manifest with every build: the reference, the workflow, the tool.</summary>
internal static class SetupPlan
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        MaxRecursionDepth = 12
    };

    public static IReadOnlyList<SetupFile> Of(string root, string version)
    {
        if (!Directory.Exists(root))
            throw new PatternsException("PA2061", ExitCode.Input, $"The folder {root} does not exist.", "Give the root of a repository.");
        if (!Directory.EnumerateFiles(root, "*.csproj", Everywhere).Any())
            throw new PatternsException(
                "PA2062",
                ExitCode.Input,
                $"There is no C# project below {root}.",
                "Run it at the root of a repository with .csproj files.");

        var folder = new SetupFolder(root);
        return [PackageStep.Plan(folder, version), ToolStep.Plan(folder, version), WorkflowStep.Plan(folder)];
    }

    /// <summary>Files further down that hide the changed one from the projects below them.</summary>
    public static IEnumerable<string> Hiding(string root, IReadOnlyList<SetupFile> files)
    {
        var name = files[0].Path;
        return Directory.EnumerateFiles(root, name, Everywhere)
            .Select(path => System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => path != name && !File.ReadAllText(System.IO.Path.Combine(root, path)).Contains("<Import", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
