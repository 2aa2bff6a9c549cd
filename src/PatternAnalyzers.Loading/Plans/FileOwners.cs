using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Plans;

/// <summary>Says which projects compile a file: the nearest above it, corrected by Compile items.</summary>
internal sealed class FileOwners
{
    private readonly SourceTree tree;
    private readonly string top;
    private readonly Dictionary<string, string> sourcesByPath;
    private readonly Dictionary<string, List<string>> projectsByFolder;
    private readonly Dictionary<string, string?> nearestFolders = new(StringComparer.Ordinal);
    private readonly ILookup<string?, string> sourcesByFolder;

    /// <summary>Owners within a tree; nothing outside <paramref name="top"/> is taken.</summary>
    public FileOwners(SourceTree tree, string top)
    {
        this.tree = tree;
        this.top = top;
        projectsByFolder = tree.Projects.GroupBy(static path => Path.GetDirectoryName(path)!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        sourcesByFolder = tree.Sources.ToLookup(path => NearestFolder(Path.GetDirectoryName(path)!), StringComparer.Ordinal);
        sourcesByPath = tree.Sources.GroupBy(static path => path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Sources that no project folder holds.</summary>
    public IEnumerable<string> WithoutProject => sourcesByFolder[null];

    /// <summary>Sources of a project in ordinal order.</summary>
    public IReadOnlyList<string> SourcesOf(ProjectFile project)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        if (project.DefaultItems)
        {
            files.UnionWith(sourcesByFolder[Path.GetDirectoryName(project.Path)]);
        }

        foreach (var item in project.CompileItems)
        {
            Apply(item, files);
        }

        // A project without an SDK whose items all point elsewhere still says that the code beside it is its own.
        return files.Count > 0 || project.DefaultItems || project.CompileItems.Count > 0
            ? files.ToList()
            : sourcesByFolder[Path.GetDirectoryName(project.Path)].ToList();
    }

    /// <summary>Contracts of a project.</summary>
    public IReadOnlyList<string> ContractsOf(string projectFolder) =>
        tree.Contracts.Where(path => NearestFolder(Path.GetDirectoryName(path)!) == projectFolder).ToList();

    /// <summary>Contracts outside every project and below a folder.</summary>
    public IEnumerable<string> ContractsWithoutProject(string folder) =>
        tree.Contracts.Where(path => NearestFolder(Path.GetDirectoryName(path)!) is null && RealPath.IsWithin(path, folder));

    private void Apply(CompileItem item, SortedSet<string> files)
    {
        if (item.Remove)
        {
            files.RemoveWhere(item.Glob.Matches);
            return;
        }

        files.UnionWith(Matches(item.Glob).Where(path => !item.Exclude.Any(exclude => exclude.Matches(path))));
    }

    private IEnumerable<string> Matches(Glob glob)
    {
        if (glob.Literal is not { } literal)
        {
            return tree.Sources.Where(glob.Matches);
        }

        if (sourcesByPath.TryGetValue(literal, out var source))
        {
            return [source];
        }

        var usable = literal.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && RealPath.IsWithin(literal, top) && File.Exists(literal);
        return usable ? [literal] : [];
    }

    private string? NearestFolder(string folder)
    {
        if (nearestFolders.TryGetValue(folder, out var known))
        {
            return known;
        }

        var parent = Path.GetDirectoryName(folder);
        var nearest = projectsByFolder.ContainsKey(folder) ? folder
            : parent is null || !RealPath.IsWithin(parent, top) ? null
            : NearestFolder(parent);
        return nearestFolders[folder] = nearest;
    }
}
