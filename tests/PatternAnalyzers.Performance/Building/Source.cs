using PatternAnalyzers.Performance.Generating;

namespace PatternAnalyzers.Performance.Building;

/// <summary>A code base that is built in copies.</summary>
/// <param name="Name">How it stands in tables.</param>
/// <param name="Lines">Lines of C#.</param>
/// <param name="Root">Folder that is copied.</param>
/// <param name="Project">The project or solution below it.</param>
internal sealed record Source(string Name, int Lines, string Root, string Project)
{
    private static readonly string[] Left = ["bin", "obj", ".git", ".vs", "artifacts", "node_modules", "TestResults"];

    public static Source Generated(int lines, string place)
    {
        var root = Path.Combine(place, $"lines{lines}");
        var written = CodeBase.Write(root, lines);
        return new Source($"generated, {Figure.Grouped(written)} lines", written, root, CodeBase.Project);
    }

    /// <summary>A project in a repository: all of the repository is copied, for the project may need it.</summary>
    public static Source Given(string project)
    {
        if (!File.Exists(project))
            throw new PerformanceException($"{project} is neither a project nor a solution.");

        var root = Above(Path.GetDirectoryName(project)!);
        var lines = Files(Path.GetDirectoryName(project)!)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Sum(file => File.ReadLines(file).Count());
        return new Source($"{Path.GetFileName(project)}, {Figure.Grouped(lines)} lines", lines, root, Path.GetRelativePath(root, project));
    }

    public void CopyTo(string folder)
    {
        foreach (var file in Files(Root))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder)
        .Concat(Directory.GetDirectories(folder).Where(child => !Left.Contains(Path.GetFileName(child))).SelectMany(Files));

    private static string Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (Path.Exists(Path.Combine(current.FullName, ".git")))
                return current.FullName;
        }

        return folder;
    }
}
