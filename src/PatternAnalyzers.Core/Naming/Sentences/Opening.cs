using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>The noun that a sentence about a type begins with, where it tells what the framework makes of the type; other types begin with what they do.</summary>
internal static class Opening
{
    // By what a type is built on, the telling ones first.
    private static readonly (string Base, string Noun)[] Bases =
    [
        ("IIncrementalGenerator", "Incremental source generator"), ("ISourceGenerator", "Source generator"), ("DiagnosticAnalyzer", "Diagnostic analyzer"),
        ("CodeFixProvider", "Code fix provider"),
        ("IdentityDbContext", "EF Core DbContext"), ("DbContext", "EF Core DbContext"), ("IJob", "Quartz job"), ("Grain", "Orleans grain"),
        ("BackgroundService", Hosted.Service), ("IHostedLifecycleService", Hosted.Service), ("IHostedService", Hosted.Service),
        ("DelegatingHandler", "HTTP message handler"), ("ActionFilterAttribute", "Action filter"), ("IActionFilter", "Action filter"),
        ("IAsyncActionFilter", "Action filter"), ("IAuthorizationFilter", "Authorization filter"), ("IAsyncAuthorizationFilter", "Authorization filter"),
        ("IResultFilter", "Result filter"), ("IAsyncResultFilter", "Result filter"), ("ResultFilterAttribute", "Result filter"),
        ("IResourceFilter", "Resource filter"), ("IAsyncResourceFilter", "Resource filter"), ("IEndpointFilter", "Endpoint filter"),
        ("IHubFilter", "Hub filter"), ("AuthenticationHandler", "Authentication handler"),
        ("ExceptionFilterAttribute", "Exception filter"), ("IExceptionFilter", "Exception filter"), ("IExceptionHandler", "Exception handler"),
        ("IMiddleware", "Middleware"), ("IStreamingMiddleware", "Middleware"), ("AuthorizationHandler", "Authorization handler"),
        ("IAuthorizationHandler", "Authorization handler"), ("IPipelineBehavior", "Pipeline behavior"), ("SaveChangesInterceptor", "EF Core interceptor"),
        ("ValidationAttribute", "Validation attribute"), ("IHealthCheck", "Health check"),
        ("TagHelper", "Tag helper"), ("TagHelperComponent", "Tag helper component"), ("PageModel", "Razor page"), ("AbstractValidator", "Validator"),
        ("ReceiveActor", "Actor"), ("UntypedActor", "Actor"), ("ActorBase", "Actor"),
        ("JsonConverter", "JSON converter"), ("IEqualityComparer", "Equality comparer"), ("IComparer", "Comparer"), ("IServiceProvider", "Service provider"),
        ("IValueTaskSource", "Value task source"),
    ];

    private const int Most = 4;
    private const string Sets = "DbSet<";
    private const int Many = 5;
    // Longer names are no names of brands.
    private const int Short = 3;
    private static readonly string[] StandsFor = ["mock", "fake", "dummy"];

    // By the last word of the name.
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal)
    {
        "agent", "behavior", "behaviour", "client", "decorator", "interceptor", "mapper", "middleware", "proxy", "repository"
    };

    /// <summary>Beginning with a capital: Repository, Quartz job, View model; empty where there is none.</summary>
    public static string Of(DescriptionInput input)
    {
        if (FamilyLabels.IsNode(input.PatternType))
            return FamilyLabels.Noun(input.PatternType, input.Subtype);
        var words = Written.Split(Role.Simple(input.Type.Name));
        var last = words.Count == 0 ? "" : words[words.Count - 1];
        if (last == "controller")
            return "Controller";
        if (Bases.FirstOrDefault(row => input.Implements.Any(fact => fact.Name == row.Base) && (row.Base != Nature.Services || last == "provider")).Noun is { } known)
            return known == Hosted.Service && IsPort(input, words) ? Role.Named(input.Type.Name)
                : known == "Authorization handler" ? known + Requirement(input.Type)
                : known + Kept(input.Type);
        if (last == "check" && Nature.Parent(input).StartsWith("HealthCheck", StringComparison.Ordinal))
            return "Health check";
        if (input.Implements
            .Where(fact => fact is { Relation: "interface", Depth: 1 } && fact.Name.EndsWith("Filter", StringComparison.Ordinal))
            .Select(fact => Role.Named(fact.Name.Substring(1)))
            .FirstOrDefault() is { } filter)
        {
            return filter;
        }

        if (Named.Contains(last) && words.Count > 1)
            return last == "mapper" || (last == "proxy" && words.Count <= Short) ? Role.Named(input.Type.Name)
                : last != "client" ? Words.Capital(last)
                : words.Count > Short ? Role.Named(input.Type.Name)
                : string.Join(
                    " ",
                    ProperNames.Join(Words.Split(Role.Simple(input.Type.Name)))
                        .Take(words.Count - 1)
                        .Select(word => (ProperNames.Of(word.Replace(" ", "")) is { Length: > 0 } name ? name : Written.Of(word)) is var written
                            && written.Skip(1).Any(char.IsUpper)
                            ? written
                            : word))
                    + " client";
        // What is mostly data is that which it is called.
        if ((last == "module" && words.Count > 1) || input.Type.Fields.Count(IsOpen) >= Many)
            return Role.Named(input.Type.Name);
        if (words.FirstOrDefault(StandsFor.Contains) is { } stand)
            return Words.Capital(stand) + " " + (last == stand ? string.Join(" ", words.Where(word => word != stand)) : last);
        return input.Subtype switch
        {
            "ui" => words.Count > 2 && words[words.Count - 2] == "view" && last == "model" ? "View model" : "",
            "http_endpoint" => "HTTP endpoint",
            "grpc" => FamilyLabels.Noun(input.PatternType, input.Subtype),
            "pipeline" when last is "step" or "handler" => "Pipeline step",
            _ => input.PatternType == PatternType.Agent && IsAgent(input) ? "Agent" : "",
        };
    }

    /// <summary>The clause as the noun does it: services for billing read, a service for bills reads.</summary>
    public static string Agreed(string noun, string clause)
    {
        var place = Role.IsRole(noun.Split(' ').Last()) ? -1 : NounPhrase.Place(noun);
        return NounPhrase.IsPlural((place < 0 ? noun : noun.Substring(0, place)).Split(' ').Last()) ? Verbs.Plural(clause) : clause;
    }

    /// <summary>True for a base that the noun says already.</summary>
    public static bool Knows(string name) => Bases.Any(row => row.Base == name);

    // A RabbitMQ event bus that is hosted is an event bus.
    private static bool IsPort(DescriptionInput input, IReadOnlyList<string> words) =>
        words.Count > 2
            && input.Implements.Any(fact => fact is { Relation: "interface", Depth: 1 }
                && !Knows(fact.Name)
                && Role.Simple(input.Type.Name).EndsWith(fact.Name.TrimStart('I'), StringComparison.Ordinal));

    /// <summary>True for a property that anybody may set.</summary>
    public static bool IsOpen(FieldFact field) =>
        field.Accessibility == "public" && field.Modifiers.Contains("property") && !field.Modifiers.Contains("readonly");

    // Which requirement it decides on.
    private static string Requirement(TypeFact type) =>
        type.Members
            .SelectMany(member => member.Parameters)
            .FirstOrDefault(parameter => parameter.EndsWith("Requirement", StringComparison.Ordinal) && parameter[0] != 'I') is { } requirement
            ? " for " + requirement
            : "";

    // A context is one of entities.
    private static string Kept(TypeFact type)
    {
        var properties = type.Members
            .Where(member => member.Kind == "property" && member.Returns.StartsWith(Sets, StringComparison.Ordinal))
            .Select(member => MemberName.Simple(member.Name));
        var sets = type.Fields
            .Where(field => field.Type.StartsWith(Sets, StringComparison.Ordinal))
            .Select(field => field.Name)
            .Concat(properties)
            .Select(name => string.Join(" ", Written.Split(name)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return sets.Count == 0 ? "" : " of " + Prose.List([.. sets.Take(Most)], Most);
    }

    private static bool IsAgent(DescriptionInput input) => input.Implements.Any(fact => fact.Name.EndsWith("Agent", StringComparison.Ordinal));
}
