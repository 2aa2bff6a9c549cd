using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Plans;

/// <summary>Project files read once each.</summary>
internal sealed class ProjectSet(string top)
{
    private readonly Dictionary<string, ProjectFile> files = new(StringComparer.Ordinal);

    /// <summary>The project at that path.</summary>
    public ProjectFile this[string path]
    {
        get
        {
            if (!files.TryGetValue(path, out var file))
            {
                files[path] = file = ProjectFileReader.Read(path, top);
            }

            return file;
        }
    }

    /// <summary>The projects and everything they reference that exists within the repository, in ordinal order.</summary>
    public IReadOnlyList<string> WithReferences(IEnumerable<string> projects)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(projects);
        while (pending.TryPop(out var path))
        {
            if (!File.Exists(path) || !found.Add(path))
            {
                continue;
            }

            foreach (var reference in this[path].References.Where(reference => RealPath.IsWithin(reference, top)))
            {
                pending.Push(reference);
            }
        }

        return found.Where(static path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)).ToList();
    }
}
