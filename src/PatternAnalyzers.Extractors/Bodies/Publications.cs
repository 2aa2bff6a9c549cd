using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Messages of the solution handed to a mediator, bus or broker.</summary>
internal static class Publications
{
    public static void Add(IInvocationOperation call, BodyFacts facts, Body body)
    {
        foreach (var argument in call.TargetMethod.TypeArguments)
            Message(argument, facts, body);
        foreach (var argument in call.Arguments)
        {
            var value = Receivers.Unwrap(argument.Value);
            if (value != Receivers.Operation(call))
                Message(value.Type, facts, body);
        }
    }

    /// <summary>Notes a message; interfaces and values of the framework are none.</summary>
    public static void Message(ITypeSymbol? type, BodyFacts facts, Body body)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } message)
            BodyReferences.Add(facts, body, ReferenceKinds.Publish, message);
    }
}
