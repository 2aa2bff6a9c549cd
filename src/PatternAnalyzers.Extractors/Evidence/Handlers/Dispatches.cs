using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>
/// Generic interfaces that code of the compilation finds by the type of a message: taken out of a container for an open message, closed by reflection, scanned for, kept in a table by
/// type. Written names suffice: whatever else is called the same has the same arity and is asked for its shape besides.
/// </summary>
internal static class Dispatches
{
    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<Compilation, HashSet<(string Name, int Arity)>> Found = new();

    private static readonly string[] Marks = ["typeof(", "GetService", "GetRequiredService", "GetInstance", "GetAllInstances", "Resolve"];

    private static readonly HashSet<string> Resolving = new(StringComparer.Ordinal)
    {
        "GetService", "GetServices", "GetRequiredService", "GetKeyedService", "GetKeyedServices", "GetRequiredKeyedService", "Resolve", "ResolveAll",
        "TryResolve", "ResolveOptional",
        "GetInstance", "GetAllInstances", "TryGetInstance",
    };

    // Scrutor, Autofac and Lamar scan for the implementations of an open interface.
    private static readonly HashSet<string> Scanning = new(StringComparer.Ordinal)
    {
        "AssignableTo", "AsClosedTypesOf", "ConnectImplementationsToTypesClosing"
    };

    /// <summary>True when the compilation of the type asked about dispatches to the interface.</summary>
    public static bool Reach(TypeQuestion question, INamedTypeSymbol contract) =>
        question.Type.ContainingAssembly is ISourceAssemblySymbol source
            && Found.GetValue(source.Compilation, Collect).Contains((contract.Name, contract.Arity));

    private static HashSet<(string Name, int Arity)> Collect(Compilation compilation)
    {
        var found = new HashSet<(string Name, int Arity)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!IsMarked(tree))
                continue;
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (Contract(node) is { } contract)
                    found.Add((contract.Identifier.ValueText, contract.Arity));
            }
        }

        return found;
    }

    private static bool IsMarked(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        return Array.Exists(Marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0);
    }

    private static GenericNameSyntax? Contract(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => Resolved(call),
        TypeOfExpressionSyntax { Type: var type } mention when Generic(type) is { IsUnboundGenericName: true } open && IsClosedOrScanned(mention) => open,
        ParameterSyntax { Type: { } type, Parent.Parent: MethodDeclarationSyntax { TypeParameterList: not null } method } => Registered(type, method),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or ImplicitElementAccessSyntax } entry => Tabled(entry),
        _ => null,
    };

    private static GenericNameSyntax? Resolved(InvocationExpressionSyntax call)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } => generic,
            GenericNameSyntax generic => generic,
            _ => null,
        };
        if (name is not { Arity: 1 } || !Resolving.Contains(name.Identifier.ValueText))
            return null;
        var asked = Generic(name.TypeArgumentList.Arguments[0]);
        if (asked is { Identifier.ValueText: "IEnumerable", Arity: 1 })
            asked = Generic(asked.TypeArgumentList.Arguments[0]);
        return asked is not null && IsOpen(asked) ? asked : null;
    }

    private static bool IsClosedOrScanned(TypeOfExpressionSyntax mention) => mention.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MakeGenericType" } => true,
        BinaryExpressionSyntax comparison => IsDefinition(comparison.Left) || IsDefinition(comparison.Right),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => Scanning.Contains(Calls.Name(call)),
        _ => false,
    };

    private static bool IsDefinition(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax call && Calls.Name(call) == "GetGenericTypeDefinition";

    // Register<T>(IHandles<T> handler) that keeps it under typeof(T).
    private static GenericNameSyntax? Registered(TypeSyntax type, MethodDeclarationSyntax method)
    {
        if (Generic(type) is not { } contract || !IsOpen(contract))
            return null;
        foreach (var node in method.DescendantNodes())
        {
            if (node is TypeOfExpressionSyntax { Type: IdentifierNameSyntax name } && Mentions(contract, name.Identifier.ValueText))
                return contract;
        }

        return null;
    }

    // handlers[typeof(DoorOpened)] = message => doors.Respond((DoorOpened)message)
    private static GenericNameSyntax? Tabled(AssignmentExpressionSyntax entry)
    {
        var key = entry.Left switch
        {
            ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
            ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
            _ => null,
        };
        if (key is not TypeOfExpressionSyntax { Type: SimpleNameSyntax message } || entry.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } owner)
            return null;
        foreach (var node in entry.Right.DescendantNodesAndSelf())
        {
            if (node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target }
                && Declared(owner, target.Identifier.ValueText) is { } contract
                && Mentions(contract, message.Identifier.ValueText))
            {
                return contract;
            }
        }

        return null;
    }

    private static GenericNameSyntax? Declared(TypeDeclarationSyntax owner, string name)
    {
        foreach (var node in owner.DescendantNodes())
        {
            var type = node switch
            {
                ParameterSyntax parameter when parameter.Identifier.ValueText == name => parameter.Type,
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable when variable.Identifier.ValueText == name =>
                    declaration.Type,
                _ => null,
            };
            if (type is not null && Generic(type) is { } generic)
                return generic;
        }

        return null;
    }

    private static bool IsOpen(GenericNameSyntax contract)
    {
        foreach (var ancestor in contract.Ancestors())
        {
            var parameters = ancestor switch
            {
                MethodDeclarationSyntax method => method.TypeParameterList,
                LocalFunctionStatementSyntax local => local.TypeParameterList,
                TypeDeclarationSyntax type => type.TypeParameterList,
                _ => null,
            };
            if (parameters is null)
                continue;
            foreach (var parameter in parameters.Parameters)
            {
                if (Mentions(contract, parameter.Identifier.ValueText))
                    return true;
            }
        }

        return false;
    }

    private static bool Mentions(GenericNameSyntax contract, string name)
    {
        foreach (var argument in contract.TypeArgumentList.Arguments)
        {
            if (argument is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name)
                return true;
        }

        return false;
    }

    private static GenericNameSyntax? Generic(TypeSyntax type) => type switch
    {
        GenericNameSyntax generic => generic,
        QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic,
        NullableTypeSyntax nullable => Generic(nullable.ElementType),
        _ => null,
    };
}
