using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PatternAnalyzers.Loading.Solutions;

/// <summary>The C# projects that a .sln or .slnx names.</summary>
internal static partial class SolutionFile
{
    /// <summary>Absolute paths in the order of the solution; files that do not exist are left out.</summary>
    public static IReadOnlyList<string> Projects(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var named = path.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase) ? FromXml(path) : FromText(path);
        return named.Where(static project => project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            .Select(project => Path.GetFullPath(project.Replace('\\', '/'), folder))
            .Where(File.Exists)
            .Distinct(StringComparer.Ordinal)
            .ToList();
    }

    private static List<string> FromText(string path) =>
        Project().Matches(ReadAllText(path)).Select(static match => match.Groups["path"].Value).ToList();

    private static List<string> FromXml(string path)
    {
        try
        {
            return XDocument.Parse(ReadAllText(path)).Descendants("Project").Select(static project => (string?)project.Attribute("Path") ?? "").ToList();
        }
        catch (XmlException malformed)
        {
            throw SourceErrors.BadSolution(path, malformed.Message, malformed);
        }
    }

    private static string ReadAllText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw SourceErrors.BadSolution(path, failure.GetType().Name, failure);
        }
    }

    [GeneratedRegex("""^\s*Project\("[^"]*"\)\s*=\s*"[^"]*"\s*,\s*"(?<path>[^"]+)"\s*,""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Project();
}
