using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;
using Microsoft.Build.Logging.StructuredLogger;

namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>Reads a binlog event by event. MSBuild's assemblies must have been registered before a method of this class is compiled.</summary>
internal sealed class BinlogReader
{
    private const string ReferencedProjects = "_ResolvedProjectReferencePaths";

    private readonly Dictionary<int, IReadOnlyDictionary<string, string>> evaluations = [];
    private readonly Dictionary<(int Node, int Context), int> evaluationOf = [];
    private readonly Dictionary<(int Node, int Context), SortedSet<string>> referenced = [];
    private readonly HashSet<string> compiled = new(StringComparer.Ordinal);
    private readonly SortedSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<((int Node, int Context) Place, string Project, string CommandLine)> calls = [];

    private BinlogReader()
    {
    }

    /// <summary>The recording in a file.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Recording Read(string path, CancellationToken cancellation)
    {
        var reader = new BinlogReader();
        try
        {
            foreach (var record in BinaryLog.ReadRecords(path))
            {
                cancellation.ThrowIfCancellationRequested();
                reader.Take(record.Args);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            throw BinlogErrors.Unreadable(path, failure);
        }

        return reader.Recording();
    }

    private void Take(BuildEventArgs? record)
    {
        switch (record)
        {
            case ProjectEvaluationFinishedEventArgs { BuildEventContext: { } place } evaluation:
                evaluations[place.EvaluationId] = Properties(evaluation.Properties);
                break;
            case ProjectStartedEventArgs { BuildEventContext: { } place } started:
                evaluationOf[Place(place)] = place.EvaluationId;
                break;
            case TargetStartedEventArgs { TargetName: "CoreCompile", ProjectFile: { } project } when IsCSharp(project):
                asked.Add(project);
                break;
            case TargetSkippedEventArgs { TargetName: "CoreCompile", ProjectFile: { } project } when IsCSharp(project):
                asked.Add(project);
                break;
            case TaskCommandLineEventArgs { TaskName: "Csc", BuildEventContext: { } place, ProjectFile: { } project } call:
                compiled.Add(project);
                calls.Add((Place(place), project, call.CommandLine));
                break;
            case TaskParameterEventArgs { ItemType: ReferencedProjects, BuildEventContext: { } place } output:
                Add(Place(place), output.Items);
                break;
        }
    }

    private void Add((int Node, int Context) place, IList items)
    {
        if (!referenced.TryGetValue(place, out var names))
        {
            referenced[place] = names = new SortedSet<string>(StringComparer.Ordinal);
        }

        names.UnionWith(items.OfType<ITaskItem>().Select(static item => Path.GetFileNameWithoutExtension(item.ItemSpec.Replace('\\', '/'))));
    }

    private Recording Recording() => new(
        calls.Select(call => new RecordedCompile
        {
            Project = call.Project,
            CommandLine = call.CommandLine,
            Properties = evaluationOf.TryGetValue(call.Place, out var id) && evaluations.TryGetValue(id, out var properties)
                ? properties
                : new Dictionary<string, string>(),
            ProjectAssemblies = referenced.TryGetValue(call.Place, out var names) ? names : [],
        }).ToList(),
        asked.Except(compiled).ToList());

    private static bool IsCSharp(string project) => project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static (int Node, int Context) Place(BuildEventContext place) => (place.NodeId, place.ProjectContextId);

    private static Dictionary<string, string> Properties(IEnumerable? recorded)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in recorded ?? Array.Empty<object>())
        {
            switch (entry)
            {
                case DictionaryEntry { Key: string name } pair:
                    properties[name] = pair.Value as string ?? "";
                    break;
                case KeyValuePair<string, string> pair:
                    properties[pair.Key] = pair.Value;
                    break;
            }
        }

        return properties;
    }
}
