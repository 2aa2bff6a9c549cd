using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

/// <summary>Units that need a name.</summary>
internal static class Unit
{
    public static NamedUnit Of(
        string name,
        PatternType type,
        string ns = "Shop.Orders",
        string assembly = "Shop",
        int arity = 0,
        string? container = null,
        string? subtype = null,
        string project = "src/Shop/Shop.csproj")
    {
        var symbol = container is null ? "T:" + ns + "." + name : container + "." + name;
        return new NamedUnit
        {
            Key = assembly + "/" + project + "/" + symbol + "`" + arity,
            Type = Type(symbol, name, ns) with { Arity = arity, Container = container },
            PatternType = type,
            Subtype = subtype,
            Assembly = assembly,
            Project = project,
        };
    }

    public static NamedUnit Route(string route, string ns = "Shop.Api", string assembly = "Shop.Api") => new()
    {
        Key = assembly + "/" + ns + "#" + route,
        Type = Type("T:" + ns + ".Program#" + route, route, ns) with { Unit = "route", TypeKind = "route", Container = "T:" + ns + ".Program" },
        PatternType = PatternType.Handler,
        Subtype = "http_endpoint",
        Assembly = assembly,
        Project = "src/Shop.Api/Shop.Api.csproj",
    };

    public static string Name(NamedUnit unit) => PatternNames.Assign([unit])[unit.Key];

    public static TypeFact Type(string symbol, string name, string ns = "Shop.Orders") => new()
    {
        Symbol = symbol, Name = name, Namespace = ns, FilePath = "src/Shop/Unit.cs"
    };
}
