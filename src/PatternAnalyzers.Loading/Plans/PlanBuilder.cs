using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Plans;

/// <summary>Finds out what there is to compile.</summary>
internal sealed class PlanBuilder
{
    private readonly string source;
    private readonly SourceOptions options;
    private readonly SourceSelection selection;
    private readonly string top;
    private readonly ProjectSet projectFiles;
    private readonly List<string> warnings = [];

    private PlanBuilder(string source, SourceOptions options)
    {
        this.source = source;
        this.options = options;
        selection = SourceSelection.Of(source);
        top = Top();
        projectFiles = new ProjectSet(top);
    }

    /// <summary>The plan for a folder, solution or project.</summary>
    public static LoadPlan Build(string source, SourceOptions options, CancellationToken cancellation) => new PlanBuilder(source, options).Plan(cancellation);

    private LoadPlan Plan(CancellationToken cancellation)
    {
        var selected = selection.Projects is null ? null : projectFiles.WithReferences(selection.Projects);
        var tree = SourceTree.Scan(selected?.Select(static path => Path.GetDirectoryName(path)!) ?? [selection.Root], cancellation);
        var owners = new FileOwners(tree, top);
        var withProject = (selected ?? tree.Projects).Select(path => WithProject(path, owners)).ToList();
        var compiled = withProject.SelectMany(static project => project.Sources).ToHashSet(StringComparer.Ordinal);
        var without = selected is null ? Groups(owners, compiled) : [];
        var projects = withProject.Concat(without).Where(static project => project.Sources.Count > 0).ToList();
        if (projects.Count == 0)
        {
            throw SourceErrors.NoSources(source);
        }

        var ordered = Order(projects);
        warnings.AddRange(tree.Warnings);
        warnings.AddRange(projects.SelectMany(static project => project.File?.Warnings ?? []).Distinct(StringComparer.Ordinal));
        return new LoadPlan(top, ordered, warnings);
    }

    // Files are read up to the repository and never beyond: what lies above belongs to somebody else.
    private string Top()
    {
        var asked = options.RepositoryRoot is { } given ? RealPath.Of(given) ?? Path.GetFullPath(given) : FilesAbove.RepositoryRoot(selection.Root);
        if (asked is not null && RealPath.IsWithin(selection.Root, asked))
        {
            return asked;
        }

        return CommonFolder(selection.Projects?.Select(static path => Path.GetDirectoryName(path)!).Append(selection.Root) ?? [selection.Root]);
    }

    private static string CommonFolder(IEnumerable<string> folders) =>
        folders.Aggregate(static (common, folder) =>
        {
            while (!RealPath.IsWithin(folder, common) && Path.GetDirectoryName(common) is { } parent)
            {
                common = parent;
            }

            return common;
        });

    private PlannedProject WithProject(string path, FileOwners owners)
    {
        var file = projectFiles[path];
        var folder = Path.GetDirectoryName(path)!;
        return new PlannedProject
        {
            Folder = folder,
            Name = RelativePath.Of(top, path),
            Assembly = file.AssemblyName,
            File = file,
            Sources = owners.SourcesOf(file),
            Contracts = owners.ContractsOf(folder),
        };
    }

    private IEnumerable<PlannedProject> Groups(FileOwners owners, HashSet<string> compiled) =>
        owners.WithoutProject.Where(path => !compiled.Contains(path))
            .GroupBy(TopFolder, StringComparer.Ordinal)
            .Select(group => Group(group.Key, group.ToList(), owners));

    private PlannedProject Group(string folder, List<string> sources, FileOwners owners) => new()
    {
        Folder = folder,
        Name = RelativePath.Of(top, folder),
        Assembly = GroupName(folder),
        Sources = sources,
        Contracts = owners.ContractsWithoutProject(folder).ToList(),
    };

    private string GroupName(string folder)
    {
        var asked = folder == selection.Root ? options.RootName?.Invoke() : null;
        return asked ?? (Path.GetFileName(folder) is { Length: > 0 } own ? own : "root");
    }

    private string TopFolder(string path)
    {
        var relative = Path.GetRelativePath(selection.Root, path);
        var separator = relative.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return separator < 0 ? selection.Root : Path.Combine(selection.Root, relative[..separator]);
    }

    private List<PlannedProject> Order(List<PlannedProject> projects)
    {
        var indices = projects.Select(static (project, index) => (project.File?.Path, index))
            .Where(static pair => pair.Path is not null)
            .ToDictionary(static pair => pair.Path!, static pair => pair.index, StringComparer.OrdinalIgnoreCase);
        var direct = projects.Select(project => Direct(project, indices)).ToList();
        var (order, dropped) = ProjectOrder.Of(direct);
        warnings.AddRange(
            dropped.Select(edge => $"project reference from {projects[edge.From].Name} to {projects[edge.To].Name} closes a cycle and is left out"));
        var position = order.Select(static (project, place) => (project, place)).ToDictionary(static pair => pair.project, static pair => pair.place);
        var seen = new Dictionary<int, SortedSet<int>>();
        return order.Select(index => projects[index] with { References = Closure(index, direct, dropped, position, seen).ToList() }).ToList();
    }

    private static IReadOnlyList<int> Direct(PlannedProject project, Dictionary<string, int> indices) =>
        project.File?.References.Where(indices.ContainsKey).Select(path => indices[path]).ToList() ?? [];

    // References are transitive in SDK projects; earlier projects in the order already know their own closure.
    private static SortedSet<int> Closure(
        int index, List<IReadOnlyList<int>> direct, IReadOnlySet<(int, int)> dropped, Dictionary<int, int> position, Dictionary<int, SortedSet<int>> seen)
    {
        var closure = new SortedSet<int>();
        foreach (var reference in direct[index].Where(reference => !dropped.Contains((index, reference))))
        {
            closure.Add(position[reference]);
            closure.UnionWith(seen[reference]);
        }

        return seen[index] = closure;
    }
}
