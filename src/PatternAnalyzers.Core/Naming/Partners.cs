using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words whom a type works with: what it was given and calls.</summary>
internal static class Partners
{
    private const int Told = 3;

    private static readonly string[] Plumbing = ["IOptions", "IConfiguration", "IServiceProvider", "IServiceScope", "ILogger", "ILoggerFactory", "IHostApplicationLifetime", "IHostEnvironment", "IWebHostEnvironment"];

    /// <summary><c>the transport and the message store</c>; empty where it calls nobody that it was given.</summary>
    public static string Of(TypeFact type)
    {
        if (new CodeShape(type)[ShapeNames.DependencyCalls] == 0)
            return "";
        var names = type.Dependencies.Where(IsPartner).Select(dependency => "the " + Said(dependency.Type)).Distinct(StringComparer.Ordinal).ToList();
        return Prose.List(names, Told);
    }

    private static bool IsPartner(DependencyFact dependency) =>
        dependency.Category != EffectCategories.Logging
        && dependency.Type.Length > 2 && dependency.Type[0] == 'I' && char.IsUpper(dependency.Type[1])
        && !Plumbing.Any(start => dependency.Type.StartsWith(start, StringComparison.Ordinal))
        && !dependency.Type.StartsWith("IEnumerable<", StringComparison.Ordinal) && !dependency.Type.StartsWith("IReadOnly", StringComparison.Ordinal) && !dependency.Type.StartsWith("IList<", StringComparison.Ordinal) && !dependency.Type.StartsWith("IDictionary<", StringComparison.Ordinal);

    // IRepository<Order> is a repository.
    private static string Said(string type)
    {
        var end = type.IndexOfAny(['<', '?']);
        var name = end < 0 ? type.Substring(1) : type.Substring(1, end - 1);
        return string.Join(" ", Words.Split(name).Select(Words.Small));
    }
}
