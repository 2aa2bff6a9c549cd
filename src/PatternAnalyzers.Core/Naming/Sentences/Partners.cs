using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Says in words whom a type works with: what it was given and calls.</summary>
internal static class Partners
{
    private const int Told = 3;
    private const int Both = 2;

    private static readonly string[] Plumbing =
    [
        "IOptions", "IConfiguration", "IHttpContextAccessor", "IServiceProvider", "IServiceScope", "ILogger", "ILoggerFactory", "IHostApplicationLifetime",
        "IActorRef", "IImmutable", "IHostEnvironment", "IWebHostEnvironment", "ILocaliz", "IStringLocaliz"
    ];

    /// <summary><c>the transport and the message store</c>; empty where it calls nobody that it was given.</summary>
    public static string Of(TypeFact type)
    {
        var shape = new CodeShape(type);
        // What is many is called by questions to the collection.
        var asked = type.Dependencies.Where(dependency => shape[ShapeNames.DependencyCalls] > 0
            || (shape[ShapeNames.Queries] > 0 && dependency.Type.StartsWith("IEnumerable<", StringComparison.Ordinal)));
        var names = asked.Where(IsPartner).Select(dependency => Said(dependency.Type)).Distinct(StringComparer.Ordinal).ToList();
        return Prose.List(names, Told);
    }

    /// <summary>The only partner beside the thing that a type wraps; empty where there is none or a choice.</summary>
    public static string Beside(DescriptionInput input)
    {
        var others = input.Type.Dependencies
            .Where(dependency => IsPartner(dependency) && input.Implements.All(fact => fact.Target != dependency.Symbol))
            .ToList();
        if (others.Count == 0)
            others = [.. input.Type.Dependencies.Where(dependency => input.Type.Dependencies.Count == Both
                && dependency.Category is null
                && dependency.Type.EndsWith("Context", StringComparison.Ordinal)
                && !Plumbing.Any(start => dependency.Type.StartsWith(start, StringComparison.Ordinal))
                && input.Implements.All(fact => fact.Target != dependency.Symbol)
                && TypeWords.Of(dependency.Type).IndexOf(' ', "the ".Length) > 0)];
        return others.Count == 1 ? Said(others[0].Type) : "";
    }

    /// <summary>Simple name of the only interface that a type is given to work with; null where there is none or a choice.</summary>
    public static string? Only(TypeFact type)
    {
        var given = type.Dependencies
            .Where(dependency => IsPartner(dependency) && Said(dependency.Type).StartsWith("the ", StringComparison.Ordinal))
            .Select(dependency => dependency.Type.Split('<', '?')[0])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return given.Count == 1 ? given[0] : null;
    }

    /// <summary>True for what everybody is given to reach something else by.</summary>
    public static bool IsPlumbing(string type) => Plumbing.Any(start => type.StartsWith(start, StringComparison.Ordinal));

    private static bool IsPartner(DependencyFact dependency) =>
        dependency.Category != EffectCategories.Logging
        && dependency.Type.Length > 2 && dependency.Type[0] == 'I' && char.IsUpper(dependency.Type[1])
        && dependency.Type.IndexOf("Logger", StringComparison.Ordinal) < 0
        && !Plumbing.Any(start => dependency.Type.StartsWith(start, StringComparison.Ordinal))
        && !dependency.Type.StartsWith("IDictionary<", StringComparison.Ordinal) && Said(dependency.Type).Length > 0;

    // IEnumerable<IRule> is rules; IRepository<Order> is a repository.
    private static string Said(string type)
    {
        var many = TypeWords.Of(type);
        if (many == NounPhrase.Bare(many) || type.StartsWith("IEnumerable<", StringComparison.Ordinal))
            return many;
        var end = type.IndexOfAny(['<', '?']);
        var start = Nature.IsInterface(type) ? 1 : 0;
        var name = end < 0 ? type.Substring(start) : type.Substring(start, end - start);
        return "the " + string.Join(" ", Written.Split(name));
    }
}
