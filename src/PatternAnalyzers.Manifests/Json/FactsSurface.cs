using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Spreads <see cref="Manifest.Facts"/> over the top-level members <c>references</c>, <c>implements</c>, <c>handles</c> and <c>behaviour</c>.</summary>
internal static class FactsSurface
{
    // Stands in until "behaviour" brings the header; the order of members in a file is free.
    private static readonly FactsHeader Missing = new() { ToolVersion = "", Assembly = "", Project = "" };

    private static readonly PropertyInfo Facts = typeof(Manifest).GetProperty(nameof(Manifest.Facts))!;

    public static void Apply(JsonTypeInfo type)
    {
        if (type.Type != typeof(Manifest))
            return;

        type.Properties.Remove(type.Properties.Single(property => property.Name == "facts"));
        Add<IReadOnlyList<ReferenceFact>>(type, "references", facts => facts.References, (facts, part) => facts with { References = part });
        Add<IReadOnlyList<ImplementsFact>>(type, "implements", facts => facts.Implements, (facts, part) => facts with { Implements = part });
        Add<IReadOnlyList<HandlesFact>>(type, "handles", facts => facts.Handles, (facts, part) => facts with { Handles = part });
        Add<BehaviourPart>(type, "behaviour", BehaviourOf, (facts, part) => facts with { Header = part.Header, Types = part.Types });
        type.OnDeserialized = RequireHeader;
    }

    private static BehaviourPart BehaviourOf(ProjectFacts facts) => new() { Header = facts.Header, Types = facts.Types };

    private static void Add<T>(JsonTypeInfo type, string name, Func<ProjectFacts, T> read, Func<ProjectFacts, T, ProjectFacts> write) where T : class
    {
        var property = type.CreateJsonPropertyInfo(typeof(T), name);
        property.Order = int.MaxValue;
        property.Get = manifest => ((Manifest)manifest).Facts is { } facts ? read(facts) : null;
        property.ShouldSerialize = static (manifest, _) => ((Manifest)manifest).Facts is not null;
        property.Set = (manifest, value) => Facts.SetValue(manifest, With((Manifest)manifest, value as T, write));
        type.Properties.Add(property);
    }

    private static ProjectFacts? With<T>(Manifest manifest, T? part, Func<ProjectFacts, T, ProjectFacts> write) where T : class =>
        part is null ? manifest.Facts : write(manifest.Facts ?? new ProjectFacts { Header = Missing }, part);

    private static void RequireHeader(object manifest)
    {
        if (ReferenceEquals(((Manifest)manifest).Facts?.Header, Missing))
            throw new JsonException("A fragment needs 'behaviour' beside 'references', 'implements' or 'handles'.");
    }
}
