namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Every effect we know, indexed by type name and by namespace.</summary>
internal static class EffectTable
{
    // What these name is data or plumbing around a client, not the client.
    private static readonly string[] Passive =
    [
        "Options", "Settings", "Builder", "Builders", "Exception", "Attribute", "Args", "Config", "Configuration", "Parameter", "Parameters",
        "Definition", "Request", "Response", "Result", "Extensions", "Credential", "Credentials", "Headers", "Properties", "Document", "Value", "Id",
    ];

    private static readonly EffectRow[] All =
    [
        .. NetworkEffects.Rows, .. FileEffects.Rows, .. DatabaseEffects.Rows, .. MessagingEffects.Rows, .. IntelligenceEffects.Rows, .. CloudEffects.Rows,
        .. RuntimeEffects.Rows,
    ];

    private static readonly ILookup<string, EffectRow> Named = All.Where(row => !row.IsWildcard).ToLookup(row => row.Type, StringComparer.Ordinal);
    private static readonly ILookup<string, EffectRow> Spaces = All.Where(row => row.IsWildcard).ToLookup(row => row.Space, StringComparer.Ordinal);
    private static readonly ILookup<string, EffectRow> Portable = MessagingEffects.ByName.ToLookup(row => row.Type, StringComparer.Ordinal);

    /// <summary>Rows for a foreign type that resolved.</summary>
    public static IEnumerable<EffectRow> Of(string space, string type, bool isExtensionHolder)
    {
        var found = Named[type].Where(row => row.Space == space || Portable.Contains(type));
        return isExtensionHolder || IsPassive(type) ? found : found.Concat(InSpace(space));
    }

    /// <summary>Rows for a type of which only the simple name is known.</summary>
    public static IEnumerable<EffectRow> ByName(string type) => Named[type];

    /// <summary>Rows for a type of the solution: only the mediators and buses that repositories declare themselves.</summary>
    public static IEnumerable<EffectRow> InSolution(string type) => Portable[type];

    private static IEnumerable<EffectRow> InSpace(string space)
    {
        for (var prefix = space; prefix.Length > 0; prefix = Parent(prefix))
        {
            foreach (var row in Spaces[prefix])
                yield return row;
        }
    }

    private static string Parent(string space)
    {
        var dot = space.LastIndexOf('.');
        return dot < 0 ? "" : space.Substring(0, dot);
    }

    private static bool IsPassive(string type) => Passive.Any(ending => type.EndsWith(ending, StringComparison.Ordinal));
}
