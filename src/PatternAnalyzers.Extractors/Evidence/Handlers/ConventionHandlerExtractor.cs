using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>
/// Handlers by convention, as Wolverine finds them: a public class <c>…Handler</c> or <c>…Consumer</c> with a public Handle or Consume method whose first parameter is a message.
/// A parameter counts as one when it is called like one, when the class is called after it, or when it is data of the solution and Wolverine is there to call the method.
/// </summary>
internal sealed class ConventionHandlerExtractor : ITypeExtractor
{
    private static readonly string[] MessageEndings = ["Command", "Event", "Message", "Query", "Notification"];

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class
            || type.DeclaredAccessibility != Accessibility.Public
            || !IsCalledHandler(type.Name)
            || question.Interfaces.Count > 0
            || question.Bases.Count > 0
            || Attributes.Named(type, "WolverineIgnore") is not null)
        {
            return;
        }

        foreach (var method in Methods.Declared(type))
        {
            if (IsEntry(method) && (IsMessage(type.Name, method.Parameters[0].Type) || IsOfWolverine(question, method.Parameters[0].Type)))
                Add(question, method);
        }
    }

    private static void Add(TypeQuestion question, IMethodSymbol method)
    {
        var message = method.Parameters[0].Type;
        question.Add(Signals.Convention, method.Name + " takes " + message.Name, HandlerNames.Supports("", message.Name), Methods.Place(method));
        if (Messages.Fact(question.Type, message, "convention") is { } fact)
            question.AddHandled(fact);
    }

    private static bool IsCalledHandler(string name) =>
        NameWords.Of(name).Count > 1 && (name.EndsWith("Handler", StringComparison.Ordinal) || name.EndsWith("Consumer", StringComparison.Ordinal));

    private static bool IsEntry(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: > 0 } && Attributes.Named(method, "WolverineIgnore") is null
        && method.Name is "Handle" or "HandleAsync" or "Handles" or "HandlesAsync" or "Consume" or "ConsumeAsync" or "Consumes" or "ConsumesAsync";

    private static bool IsMessage(string handler, ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Error, SpecialType: SpecialType.None, Arity: 0 } message
        && Namespaces.Root(message) is not ("System" or "Microsoft")
        && (handler == message.Name + "Handler" || handler == message.Name + "Consumer"
            || Array.Exists(MessageEndings, ending => NameWords.Last(message.Name) == ending && message.Name != ending));

    // Wolverine goes by the names of class and method alone; what is handled may be called anything, but it is data.
    private static bool IsOfWolverine(TypeQuestion question, ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } message && question.IsInSolution(message)
        && (Usings.Import(question, "Wolverine") || ((message.IsRecord || !Plumbing.HasWork(message)) && IsThere(question.Type.ContainingAssembly)));

    private static bool IsThere(IAssemblySymbol assembly) =>
        assembly is ISourceAssemblySymbol source && source.Compilation.GetTypeByMetadataName("Wolverine.IMessageBus") is not null;
}
