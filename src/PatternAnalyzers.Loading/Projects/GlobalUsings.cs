namespace PatternAnalyzers.Loading.Projects;

/// <summary>The global usings that an SDK and the Using items give.</summary>
internal static class GlobalUsings
{
    private static readonly string[] Base =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] Worker =
    [
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] Web =
    [
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "System.Net.Http.Json",
        .. Worker,
    ];

    /// <summary>Usings of a folder without a project, which may be a file-based program.</summary>
    public static IReadOnlyList<string> WithoutProject { get; } = Base.Select(Qualified).ToList();

    /// <summary>Usings of a project in source order.</summary>
    public static IReadOnlyList<string> Of(ProjectEvaluation evaluation)
    {
        var usings = new List<string>();
        if (evaluation.Properties.IsOn("ImplicitUsings"))
        {
            usings.AddRange(Implicit(evaluation.Sdks));
        }

        foreach (var item in evaluation.Items.Where(static item => item.Type == "Using"))
        {
            usings.AddRange(item.Include.Select(name => Text(name, item.Metadata)));
            usings.RemoveAll(text => item.Remove.Any(name => text == Qualified(name) || text == "static " + Qualified(name)));
        }

        return usings.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Usings that SDKs give a project with <c>ImplicitUsings</c>.</summary>
    public static IEnumerable<string> Implicit(IReadOnlyList<string> sdks) => NamesOf(sdks).Select(Qualified);

    private static IEnumerable<string> NamesOf(IReadOnlyList<string> sdks)
    {
        if (sdks.Contains("Microsoft.NET.Sdk.Web", StringComparer.OrdinalIgnoreCase))
        {
            return Base.Concat(Web);
        }

        return sdks.Contains("Microsoft.NET.Sdk.Worker", StringComparer.OrdinalIgnoreCase) ? Base.Concat(Worker) : Base;
    }

    private static string Text(string name, IReadOnlyDictionary<string, string> metadata)
    {
        if (metadata.TryGetValue("Alias", out var alias) && alias.Length > 0)
        {
            return $"{alias} = {Qualified(name)}";
        }

        return metadata.TryGetValue("Static", out var isStatic) && isStatic.Equals("true", StringComparison.OrdinalIgnoreCase)
            ? "static " + Qualified(name)
            : Qualified(name);
    }

    private static string Qualified(string name) => name.StartsWith("global::", StringComparison.Ordinal) ? name : "global::" + name;
}
