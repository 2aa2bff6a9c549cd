using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Tests.Building;

/// <summary>Builds the facts of one compilation.</summary>
internal sealed class ProjectBuilder(string assembly)
{
    private readonly List<TypeBuilder> types = [];
    private FactsHeader header = new()
    {
        ToolVersion = "0.1.0", Assembly = assembly, Project = $"src/{assembly}/{assembly}.csproj", TargetFramework = "net8.0", Configuration = "Release"
    };

    public ProjectBuilder With(Func<FactsHeader, FactsHeader> change)
    {
        header = change(header);
        return this;
    }

    public ProjectBuilder Type(string name, Action<TypeBuilder>? build = null)
    {
        var type = new TypeBuilder(name, assembly);
        build?.Invoke(type);
        types.Add(type);
        return this;
    }

    public ProjectFacts Build() => new()
    {
        Header = header,
        Types = [.. types.Select(type => type.Build()).OrderBy(type => type.Symbol, StringComparer.Ordinal)],
        References = [.. types.SelectMany(type => type.References)],
        Implements = [.. types.SelectMany(type => type.Implements)],
        Handles = [.. types.SelectMany(type => type.Handles)],
    };
}
