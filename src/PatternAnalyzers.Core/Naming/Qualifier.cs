using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming;

/// <summary>One way to tell patterns of the same name apart.</summary>
/// <param name="Parts">The dotted path of a unit, outermost part first; for what is no path, a single part or none.</param>
internal sealed record Qualifier(Func<NamedUnit, IReadOnlyList<string>> Parts)
{
    /// <summary>All ways, the most telling first.</summary>
    public static readonly Qualifier[] All =
    [
        new(unit => [.. Dotted(unit.Type.Namespace), .. Dotted(ContainerName(unit))]),
        new(unit => Generic(unit.Type.Arity)),
        new(unit => Dotted(unit.Assembly)),
        new(unit => Folders(unit.Project)),
        new(unit => unit.Type.Unit == "route" ? [string.Join(" ", RoutePhrase.Of(unit.Type.Name))] : []),
        new(unit => Ordinal(unit.Type.Symbol)),
    ];

    /// <summary>For each unit the shortest words that tell as many of them apart as the whole path would; empty where the path ends before it differs.</summary>
    public IReadOnlyList<string> Tell(IReadOnlyList<NamedUnit> units)
    {
        var paths = units.Select(Parts).ToList();
        var common = Common(paths);
        var longest = paths.Max(path => path.Count) - common;
        var wanted = Distinct(Take(paths, common, longest));
        var length = Enumerable.Range(1, Math.Max(1, longest)).First(count => Distinct(Take(paths, common, count)) == wanted || count >= longest);
        return Take(paths, common, length);
    }

    private static List<string> Take(List<IReadOnlyList<string>> paths, int skip, int count) =>
        [.. paths.Select(path => Words.Phrase(path.Skip(skip).Take(count).SelectMany(Words.Split)))];

    private static int Distinct(IEnumerable<string> texts) => texts.Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static int Common(List<IReadOnlyList<string>> paths)
    {
        var shortest = paths.Min(path => path.Count);
        var count = 0;
        while (count < shortest && paths.All(path => string.Equals(path[count], paths[0][count], StringComparison.OrdinalIgnoreCase)))
            count++;
        return count;
    }

    private static IReadOnlyList<string> Dotted(string text) => text.Length == 0 ? [] : text.Split('.');

    private static IReadOnlyList<string> Generic(int arity) => arity switch
    {
        0 => [],
        1 => ["Generic"],
        _ => ["Generic Of " + arity.ToString(System.Globalization.CultureInfo.InvariantCulture)],
    };

    // Routes that a container maps twice are numbered.
    private static IReadOnlyList<string> Ordinal(string symbol)
    {
        var start = symbol.LastIndexOf(" (", StringComparison.Ordinal);
        return start > 0 && symbol[symbol.Length - 1] == ')' ? [symbol.Substring(start + 2, symbol.Length - start - 3)] : [];
    }

    private static string ContainerName(NamedUnit unit)
    {
        var container = unit.Type.Container ?? "";
        var start = container.StartsWith("T:" + unit.Type.Namespace + ".", StringComparison.Ordinal) && unit.Type.Namespace.Length > 0
            ? unit.Type.Namespace.Length + 3
            : container.IndexOf(':') + 1;
        return container.Substring(start);
    }

    private static IReadOnlyList<string> Folders(string project)
    {
        var dot = project.LastIndexOf('.');
        return (dot > project.LastIndexOf('/') ? project.Substring(0, dot) : project).Split('/');
    }
}
