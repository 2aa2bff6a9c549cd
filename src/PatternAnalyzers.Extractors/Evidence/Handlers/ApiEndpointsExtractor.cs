using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Endpoints whose base is put together fluently: <c>EndpointBaseAsync.WithRequest&lt;T&gt;.WithActionResult&lt;R&gt;</c> of Ardalis.ApiEndpoints, <c>Ep.Req&lt;T&gt;.Res&lt;R&gt;</c> of FastEndpoints.</summary>
internal sealed class ApiEndpointsExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var part in question.Parts)
        {
            if (part.BaseList is { Types: { Count: > 0 } types } && Read(question, types[0].Type))
                return;
        }
    }

    private static bool Read(TypeQuestion question, TypeSyntax type)
    {
        if (type is not QualifiedNameSyntax name || Framework(Leftmost(name)) is not { } framework)
            return false;
        var resolved = question.Bases.Count > 0 && question.Bases[0].TypeKind != TypeKind.Error;
        if (resolved && Namespaces.Root(question.Bases[0]) != framework.Split('.')[0])
            return false;
        question.Add(resolved ? Signals.BaseType : Signals.UnresolvedBase, "derives from " + name, Supports.HttpEndpoint);
        return true;
    }

    private static string? Framework(string leftmost) => leftmost switch
    {
        "EndpointBaseAsync" or "EndpointBaseSync" => "Ardalis.ApiEndpoints",
        "Ep" => "FastEndpoints",
        _ => null,
    };

    private static string Leftmost(NameSyntax name)
    {
        while (name is QualifiedNameSyntax qualified)
            name = qualified.Left;
        return name is SimpleNameSyntax simple ? simple.Identifier.ValueText : "";
    }
}
