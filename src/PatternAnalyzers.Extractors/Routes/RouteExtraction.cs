using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Complexity;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Members;
using PatternAnalyzers.Extractors.References;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Routes;

/// <summary>Makes units of routes.</summary>
internal static class RouteExtraction
{
    /// <summary>Name of the only member of a route unit.</summary>
    private const string Invoke = "invoke";

    public static IEnumerable<TypeExtract> Of(IReadOnlyDictionary<string, TypeFact> types, CompilationScope scope)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = scope.Bindings.Routes
            .OrderBy(static route => route.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static route => route.Location.SourceSpan.Start)
            .ThenBy(static route => route.Verb, StringComparer.Ordinal);
        foreach (var route in ordered)
        {
            if (types.TryGetValue(scope.Names.Type(route.Container), out var container) && route.Location.SourceTree is not null)
                yield return Extract(route, container, seen, scope);
        }
    }

    private static TypeExtract Extract(RouteDraft route, TypeFact container, Dictionary<string, int> seen, CompilationScope scope)
    {
        // The symbol stays what it was before anybody could read more of the path.
        var symbol = Unique(container.Symbol + "#" + route.Verb + " " + route.Template.Constant, seen);
        var name = route.Verb + " " + route.Template.Path;
        var place = Place.Of(route, scope);
        var fact = new TypeFact
        {
            Symbol = symbol,
            Unit = "route",
            Container = container.Symbol,
            Name = name,
            Namespace = container.Namespace,
            TypeKind = "route",
            Accessibility = container.Accessibility,
            FilePath = place.FilePath,
            LineStart = place.LineStart,
            LineEnd = place.LineEnd,
            Files = [place.FilePath],
            ContentHash = scope.Hashes.Of(ImmutableArray.Create<SyntaxNode>(place.Call)),
            Code = scope.Options.Snippets ? CodeText.Of(place.Call, scope.Texts) : null,
            Excluded = container.Excluded,
            Documentation = RouteDocumentation.Of(route, place.Call, scope.Texts),
            Evidence = [Evidence(name, place)],
            Suppressions = [.. container.Suppressions.Where(suppression => suppression.FilePath == place.FilePath
                && suppression.Line <= place.LineEnd
                && suppression.LineEnd >= place.LineStart)],
        };
        var measured = MemberComplexity.Of(route.Handler);
        fact = fact with { Members = [Member(route, place, measured, scope)], TooDeep = measured.TooDeep };
        return new TypeExtract(fact, [], [], References(route, fact, scope));
    }

    private static string Unique(string symbol, Dictionary<string, int> seen)
    {
        var count = seen.TryGetValue(symbol, out var known) ? known + 1 : 1;
        seen[symbol] = count;
        return count == 1 ? symbol : symbol + " (" + count.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
    }

    private static EvidenceFact Evidence(string name, Place place) => new()
    {
        Signal = Signals.FrameworkCall,
        Detail = "maps " + name,
        Supports = "HANDLER/http_endpoint",
        FilePath = place.FilePath,
        Line = place.LineStart,
    };

    private static MemberFact Member(RouteDraft route, Place place, MemberComplexity measured, CompilationScope scope)
    {
        var isLambda = route.Facts.Bodies > 0;
        var fact = new MemberFact
        {
            Name = Invoke,
            Kind = "lambda",
            Accessibility = "public",
            Modifiers = route.Method is { IsAsync: true } ? ["async"] : [],
            Line = place.HandlerLine,
            Lines = isLambda ? place.HandlerLines : 0,
            Returns = route.Method is { } method ? scope.Names.Text(method.ReturnType) : "",
            Parameters = route.Method is null ? [] : [.. route.Method.Parameters.Select(parameter => scope.Names.Text(parameter.Type))],
            ParameterNames = route.Method is null ? [] : [.. route.Method.Parameters.Select(static parameter => parameter.Name)],
            Cognitive = measured.Cognitive,
            Cyclomatic = isLambda ? 1 + route.Facts.Decisions : 0,
        };
        return MemberBodies.With(fact, route.Facts, measured.Statements);
    }

    private static IReadOnlyList<ReferenceFact> References(RouteDraft route, TypeFact fact, CompilationScope scope)
    {
        var references = new ReferenceSet(fact.Symbol, fact.Excluded == "test", scope);
        references.Add(Invoke, route.Facts.References);
        if (route.Method is null)
            return references.Facts();
        foreach (var parameter in route.Method.Parameters)
            references.Add(Invoke, ReferenceKinds.Use, parameter.Type);
        return references.Facts();
    }
}
