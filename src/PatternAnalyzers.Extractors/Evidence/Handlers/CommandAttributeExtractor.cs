using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>
/// Commands by attribute: <c>[Command]</c> of McMaster, Cocona and ConsoleAppFramework, <c>[Verb]</c> of CommandLineParser. On a class it takes a method that runs the command;
/// without one it is a bag of options.
/// </summary>
internal sealed class CommandAttributeExtractor : ITypeExtractor
{
    private static readonly string[] Homes =
    [
        "McMaster.Extensions.CommandLineUtils", "Cocona", "ConsoleAppFramework", "CommandLine", "CliFx.Attributes", "CliFx.Binding", "DotMake.CommandLine"
    ];
    private static readonly string[] Running = ["OnExecuteAsync", "OnExecute", "ExecuteAsync", "Execute", "RunAsync", "Run", "InvokeAsync", "Invoke"];

    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        if (Marker(question, question.Type) is { } marker && Array.Exists(Running, name => Runs(question.Type, name)))
            Add(question, marker);
        foreach (var method in Methods.Declared(question))
        {
            if (method.DeclaredAccessibility == Accessibility.Public && Marker(question, method) is { } own)
                Add(question, own);
        }
    }

    // McMaster calls private methods as well.
    private static bool Runs(INamedTypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary })
                return true;
        }

        return false;
    }

    private static AttributeData? Marker(TypeQuestion question, ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Attributes.Name(attribute) is "Command" or "Subcommand" or "Verb" or "CliCommand"
                && attribute.AttributeClass is { } type
                && IsAtHome(question, type))
            {
                return attribute;
            }
        }

        return null;
    }

    private static bool IsAtHome(TypeQuestion question, INamedTypeSymbol type)
    {
        foreach (var home in Homes)
        {
            if (type.TypeKind == TypeKind.Error ? Usings.Import(question, home) : Namespaces.Full(type) == home)
                return true;
        }

        return false;
    }

    private static void Add(TypeQuestion question, AttributeData attribute) =>
        question.Add(Signals.Attribute, "[" + Attributes.Name(attribute) + "]", Supports.CommandLine, Attributes.Place(attribute));
}
