namespace PatternAnalyzers.Loading.Files;

/// <summary>The files below one or more folders that matter: sources, project files and contracts. Each real file and folder is seen once.</summary>
internal sealed class SourceTree
{
    private static readonly HashSet<string> SkippedFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> sources = [];
    private readonly List<string> projects = [];
    private readonly List<string> contracts = [];
    private readonly List<string> warnings = [];

    private SourceTree()
    {
    }

    /// <summary>All <c>.cs</c> files, absolute, in ordinal order.</summary>
    public IReadOnlyList<string> Sources => sources;

    /// <summary>All <c>.csproj</c> files, absolute, in ordinal order.</summary>
    public IReadOnlyList<string> Projects => projects;

    /// <summary>All <c>contract.yaml</c> files, absolute, in ordinal order.</summary>
    public IReadOnlyList<string> Contracts => contracts;

    /// <summary>Folders that could not be read.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Reads the folders.</summary>
    public static SourceTree Scan(IEnumerable<string> folders, CancellationToken cancellation)
    {
        var tree = new SourceTree();
        foreach (var folder in folders)
        {
            tree.ScanRoot(folder, cancellation);
        }

        tree.sources.Sort(StringComparer.Ordinal);
        tree.projects.Sort(StringComparer.Ordinal);
        tree.contracts.Sort(StringComparer.Ordinal);
        return tree;
    }

    // Links wait until every plain folder has been read, so that a file is known by its own path and not by a link's.
    private void ScanRoot(string root, CancellationToken cancellation)
    {
        var realRoot = RealPath.Of(root) ?? root;
        var links = new Queue<string>();
        ScanFrom(root, realRoot, links, cancellation);
        while (links.TryDequeue(out var link))
        {
            // A link to a folder above the root would read the whole disk.
            if (RealPath.Of(link) is { } target && !RealPath.IsWithin(realRoot, target))
            {
                ScanLink(link, target, links, cancellation);
            }
        }
    }

    private void ScanLink(string link, string target, Queue<string> links, CancellationToken cancellation)
    {
        if (Directory.Exists(target))
        {
            ScanFrom(link, target, links, cancellation);
        }
        else
        {
            Add(link, target);
        }
    }

    private void ScanFrom(string folder, string realFolder, Queue<string> links, CancellationToken cancellation)
    {
        var pending = new Stack<(string Path, string Real)>();
        pending.Push((folder, realFolder));
        while (pending.TryPop(out var current))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!seen.Add(current.Real))
            {
                continue;
            }

            foreach (var entry in Entries(current.Path))
            {
                Sort(entry, current, pending, links);
            }
        }
    }

    private void Sort(FileSystemInfo entry, (string Path, string Real) folder, Stack<(string, string)> pending, Queue<string> links)
    {
        var path = Path.Combine(folder.Path, entry.Name);
        var real = Path.Combine(folder.Real, entry.Name);
        var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
        if (entry.Name.StartsWith('.') || (isFolder && SkippedFolders.Contains(entry.Name)))
        {
            return;
        }

        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
        {
            links.Enqueue(path);
        }
        else if (isFolder)
        {
            pending.Push((path, real));
        }
        else
        {
            Add(path, real);
        }
    }

    private void Add(string path, string real)
    {
        var list = ListFor(path);
        if (list is not null && seen.Add(real))
        {
            list.Add(path);
        }
    }

    private List<string>? ListFor(string path)
    {
        var name = Path.GetFileName(path);
        if (name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
        {
            return sources;
        }

        if (name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
        {
            return projects;
        }

        return name.Equals("contract.yaml", StringComparison.OrdinalIgnoreCase) ? contracts : null;
    }

    private FileSystemInfo[] Entries(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos();
            Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
            return entries;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            warnings.Add($"folder {folder} cannot be read: {failure.GetType().Name}");
            return [];
        }
    }
}
