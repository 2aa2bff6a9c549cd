using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Code that wires, declares or shows, and so has no node kind.</summary>
internal static class Plumbing
{
    private static readonly HashSet<string> Wiring = new(StringComparer.Ordinal)
    {
        "IServiceCollection", "IApplicationBuilder", "IEndpointRouteBuilder", "WebApplication", "WebApplicationBuilder", "IHostApplicationBuilder",
        "IHostBuilder", "ModelBuilder",
        "MigrationBuilder", "RouteGroupBuilder",
    };

    /// <summary>True when every method with parameters takes a builder to wire something into.</summary>
    public static bool Is(Unit unit)
    {
        if (unit.Type.Unit != "type")
            return false;
        var methods = unit.Type.Members.Where(member => member.Kind == "method" && member.Lines > 0 && member.Accessibility != "private").ToList();
        return methods.Count > 0 && methods.All(method => method.Parameters.Any(IsWiring));
    }

    private static bool IsWiring(string parameter) => Wiring.Contains(parameter) || parameter.StartsWith("EntityTypeBuilder<", StringComparison.Ordinal);
}
