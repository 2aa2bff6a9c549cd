using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Describes a pattern: the documentation summary or an attribute that describes it, else a sentence from evidence.</summary>
public static class Descriptions
{
    /// <summary>What the author says: the documentation summary, else an attribute that describes; null where neither says anything.</summary>
    public static Description? Documented(TypeFact type)
    {
        var summary = Summary.Of(type.Documentation) is { Length: > 0 } commented
            ? commented
            : Summary.Of(new DocumentationFact { Summary = type.Documentation.Described });
        return summary.Length > 0 ? new Description { Text = summary, Source = "documentation" } : null;
    }

    /// <summary>The description, by the author or else from evidence; never empty.</summary>
    public static Description Describe(DescriptionInput input) =>
        Documented(input.Type) ?? new Description { Text = Technology.In(Formats.In(Sentence(input), input.Type), input), Source = "evidence" };

    // A short sentence of what is certain is worth more than a rich one with a flaw.
    private static string Sentence(DescriptionInput whole)
    {
        var described = Handling.Only(whole);
        // What a service has done by extension methods are details; a filter often does nothing else.
        var input = described.PatternType is PatternType.Handler or PatternType.Hook ? described with { Called = Extensions.Of(described) } : described;
        if (input.Type.Unit == "route")
            return RouteSentence.Of(input);
        if (StandIn.Of(input) is { Length: > 0 } standIn)
            return standIn;
        if (ControllerSentence.Of(input) is { Length: > 0 } controller)
            return controller;
        if (ViewComponents.Of(input) is { Length: > 0 } component)
            return component;
        if (Endpoints.Of(input) is { Length: > 0 } endpoint)
            return endpoint;
        if (Startups.Of(input) is { Length: > 0 } startup)
            return startup;
        if (Pipelines.Of(input) is { Length: > 0 } pipeline)
            return pipeline;
        if (Hosting.Of(input) is { Length: > 0 } hosting)
            return hosting;
        return input.Handles.Count > 0 && input.Subtype is "request" or "message" or "event" ? HandlerSentence.Of(input) : TypeSentence.Of(input);
    }
}
