using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes types that set up a part of an application: its services, its model of the database.</summary>
internal static class Startups
{
    private const int Others = 2;

    private static readonly HashSet<string> SayNothing = new(StringComparer.Ordinal)
    {
        "application", "builder", "configuration", "configurator", "custom", "dependencies", "dependency", "EF", "entity", "extension", "extensions",
        "initializer", "injection", "installer", "map", "mapping", "model", "module", "options", "plugin", "registrar", "registration", "registry", "service",
        "services", "setup", "starter", "startup", "type",
    };

    /// <summary><c>Registers services for the activity log module.</c>, <c>Configures the EF Core model for activity log.</c>; empty for other types.</summary>
    public static string Of(DescriptionInput input)
    {
        if (Mapped(input) is { Length: > 0 } mapped)
            return "EF Core configuration of " + mapped + ".";
        var methods = input.Type.Members.Where(member => member is { Kind: "method", Accessibility: "public" }).ToList();
        if (methods.Count == 1 && methods[0].Parameters.Count == 1 && methods[0].Parameters[0] == "ModelBuilder" && About(input.Type) is { Length: > 0 } model)
            return "Configures the EF Core model for " + model + ".";
        if (!methods.Exists(member => IsRegistration(member) && !Idle.IsEmpty(member))
            || (!IsModule(input) && methods.Exists(member => !IsRegistration(member) && !IsSetUp(member)))
            || About(input.Type) is not { Length: > 0 } about)
        {
            return "";
        }

        // Whatever else is called there is some setting up.
        if (!methods.Exists(member => IsRegistration(member)
            && (member.Calls.Any(call => call.IndexOf("IServiceCollection", StringComparison.Ordinal) >= 0)
                || CodeShape.Of(member, ShapeNames.Invocations) > member.Calls.Count)))
        {
            return "Sets up " + about + ".";
        }

        var others = DeedList.Of(
            [.. methods
                .Where(member => !IsRegistration(member) && !IsSetUp(member))
                .Select(member => MemberDeed.Of(member, input.Type.Name))
                .OfType<Deed>()
                .Where(deed => deed is { IsWhole: true, IsQuestion: false } && !CalledDeeds.IsQuestion(deed.Verb))],
            Others);
        if (others.Length > 0)
            return "Registers services for " + about + (others.IndexOf(" and ", StringComparison.Ordinal) > 0 ? ", and " : " and ") + others + ".";
        return "Registers services for " + about
            + (methods.Exists(member => member.Parameters.Any(IsPipeline) && !Idle.IsEmpty(member)) ? " and sets up its part of the request pipeline." : ".");
    }

    // What else a module or plugin offers is asked of it by whoever loads it.
    private static bool IsModule(DescriptionInput input) =>
        input.PatternType == PatternType.Hook
            && Role.Simple(input.Type.Name) is var name
            && (name.EndsWith("Module", StringComparison.Ordinal) || name.EndsWith("Plugin", StringComparison.Ordinal));

    private static bool IsRegistration(MemberFact member) =>
        MemberName.Simple(member.Name) is "AddDependencies" or "AddServices" or "ConfigureServices" or "RegisterDI" or "RegisterDependencies"
            or "RegisterServices"
            && member.Parameters.Contains("IServiceCollection");

    private static bool IsSetUp(MemberFact member) =>
        MemberName.Simple(member.Name) is "BeforeConfigure" or "Configure" or "Dispose" && (member.Parameters.Count == 0 || member.Parameters.Any(IsPipeline));

    private static bool IsPipeline(string type) => type is "IApplicationBuilder" or "WebApplication";

    private static string Mapped(DescriptionInput input)
    {
        if (input.Implements.All(fact => fact.Name != "IEntityTypeConfiguration"))
            return "";
        var entities = input.Type.Members
            .SelectMany(member => member.Parameters)
            .Where(parameter => parameter.StartsWith("EntityTypeBuilder<", StringComparison.Ordinal))
            .Select(parameter => TypeWords.Of(parameter.Substring("EntityTypeBuilder<".Length).TrimEnd('>')))
            .Where(words => words.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return Prose.List(entities, entities.Count) is { Length: > 0 } said ? said + (entities.Count == 1 ? " entity" : " entities") : "";
    }

    // What nothing but its place tells is the module of that place.
    private static string About(TypeFact type)
    {
        var words = Written.Split(Role.Simple(type.Name)).Where(word => !SayNothing.Contains(word)).ToList();
        // Whose they are stands in front of everything.
        var others = words.FindAll(word => !type.Namespace.Split('.').Take(2).Contains(word, StringComparer.OrdinalIgnoreCase));
        words = others.Count > 0 && !Role.Simple(type.Name).EndsWith("Plugin", StringComparison.Ordinal) ? others : words;
        if (string.Join(" ", words) == "in memory")
            return "storage in memory";
        if (words.Count > 0)
            return Role.Simple(type.Name).EndsWith("Plugin", StringComparison.Ordinal) ? "the " + string.Join(" ", words) + " plugin" : string.Join(" ", words);
        var place = type.Namespace
            .Split('.')
            .Reverse()
            .Select(part => Written.Split(part))
            .FirstOrDefault(part => part.Any(word => !SayNothing.Contains(word)));
        return place is null ? "" : "the " + string.Join(" ", place) + " module";
    }
}
